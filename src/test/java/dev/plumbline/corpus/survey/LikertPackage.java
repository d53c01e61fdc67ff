package dev.plumbline.corpus.survey;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Three surveys of schools: words of two scales, importance beside satisfaction, and a summary without numbers of people. */
public final class LikertPackage implements Group {

    private static final List<String> AGREE = List.of("Strongly disagree", "Disagree", "Agree", "Strongly agree");
    private static final List<String> OFTEN = List.of(
            "Never or almost never",
            "A few times a year",
            "About once a month",
            "Several times a month",
            "Several times a week");
    private static final Map<String, String> SERVICES = Map.of(
            "Financial Aid", "aid",
            "Bursar", "bursar",
            "Advising", "advising",
            "Financial Aid - Importance", "aid-importance",
            "Bursar - Importance", "bursar-importance",
            "Advising - Importance", "advising-importance");

    private final List<Map<String, String>> pupils = Corpus.rows(files().get(0), 1);
    private final List<Map<String, String>> students = Corpus.rows(files().get(1), 1);
    private final List<Map<String, String>> summary = Corpus.rows(files().get(2), 1);

    /** Reads the files where they are here; skips the test where they are not. */
    public LikertPackage() {
        // nothing to set
    }

    @Override
    public String folder() {
        return "school-survey";
    }

    @Override
    public List<String> mappings() {
        return List.of("likert-pisa", "likert-gap", "likert-math");
    }

    @Override
    public List<Path> files() {
        return List.of(
                Corpus.file("survey/likert-pkg/pisaitems_ST24_ST25_sample.csv"),
                Corpus.file("survey/likert-pkg/gap_importance_satisfaction.csv"),
                Corpus.file("survey/likert-pkg/MathAnxietyGender_summary.csv"));
    }

    @Override
    public void agree(Corpus corpus) {
        pupils.stream()
                .map(row -> row.getOrDefault("CNT", ""))
                .distinct()
                .forEach(country -> corpus.pair(Corpus.key(country), country, "Read"));
        statements()
                .forEach(item ->
                        corpus.item(item, item.substring(0, 4), 1, scale(item).size()));
        corpus.pairAlone("college", "College", "Serve");
        SERVICES.values().forEach(item -> corpus.item(item, theme(item), 1, 7));
        summary.forEach(row -> corpus.pair(Corpus.key(row.getOrDefault("Group", "")), "Group", "Like it"));
        summary.stream()
                .map(row -> Corpus.key(row.getOrDefault("Item", "")))
                .distinct()
                .forEach(item -> corpus.item(item, "Math", 1, 5));
    }

    private List<String> statements() {
        return pupils.getFirst().keySet().stream()
                .filter(item -> !item.equals("CNT"))
                .toList();
    }

    private static String theme(String service) {
        return service.endsWith("-importance") ? "Importance of services" : "Services";
    }

    private static List<String> scale(String item) {
        return item.startsWith("ST24") ? AGREE : OFTEN;
    }

    /** Of the summary there is no mean to show: nobody knows how many people it is about. */
    @Override
    public List<Known> figures() {
        Answers answers = new Answers();
        for (int i = 0; i < pupils.size(); i++) {
            for (String item : statements()) {
                int step = scale(item).indexOf(pupils.get(i).get(item)) + 1;
                String about = Corpus.key(pupils.get(i).getOrDefault("CNT", "")) + " " + item.substring(0, 4);
                if (step > 0) {
                    answers.add(Period.parse("2009-01/12"), about, i, step);
                }
            }
        }
        for (int i = 0; i < students.size(); i++) {
            int person = i;
            SERVICES.forEach((heading, item) -> {
                String word = students.get(person).getOrDefault(heading, "");
                if (word.matches("\\d")) {
                    String about = "school-survey " + theme(item);
                    answers.add(Period.parse("2010-01/12"), about, person, Double.parseDouble(word));
                }
            });
        }
        return answers.figures();
    }
}
