package dev.plumbline.corpus.survey;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Six rounds of a half-yearly survey, asked in ticks, in words, and on a scale of ten; columns were found by eye. */
public final class CncfMaintainers implements Group {

    private static final List<String> ITEMS = List.of(
            "understanding",
            "staff",
            "toc",
            "documentation",
            "ci",
            "security",
            "tooling",
            "marketing",
            "support",
            "recommend");
    private static final List<Integer> FIRST_TICKS = List.of(36, 43, 58, 64, 70, 76, 82, 88);
    private static final Map<String, Integer> STEPS = Map.of(
            "strongly disagree", 1,
            "disagree", 2,
            "neutral", 3,
            "agree", 4,
            "strongly agree", 5,
            "somewhat dissatisfied", 2,
            "satisfied", 4,
            "very satisfied", 5);
    private static final String OF_FIVE = "Support of five";
    private static final String VENDOR = "CNCF_Maintainers_Survey_2020_H2_Summary.csv";

    /** Reads the files where they are here; skips the test where they are not. */
    public CncfMaintainers() {
        // nothing to set
    }

    /**
     * A file.
     *
     * @param name its name
     * @return its path
     */
    public static Path file(String name) {
        return Corpus.file("survey/cncf-maintainers/" + name);
    }

    @Override
    public String folder() {
        return "cloud-foundation";
    }

    @Override
    public List<String> mappings() {
        return List.of("cncf-ticks", "cncf-agree", "cncf-maintainers", "cncf-2022", "cncf-2023");
    }

    @Override
    public List<Path> files() {
        return List.of(
                file("maintainer-survey-results-2019-h1.csv"),
                file("CNCF_Maintainers_Survey_2020_H1.csv"),
                file("CNCF_Maintainers_Survey_2020_H2.csv"),
                file("CNCF_Maintainers_Survey_2021_H2.csv"),
                file("CNCF Maintainers Survey 2022 H2.csv"),
                file("CNCF Maintainers Survey 2023 H1.csv"));
    }

    @Override
    public void agree(Corpus corpus) {
        corpus.pairAlone("maintainers", "Maintainers", "Maintain");
        ITEMS.forEach(item -> corpus.item(item, "Support", 1, 10));
        List.of("committees", "metrics").forEach(item -> corpus.item(item, "Support", 1, 10));
        ITEMS.forEach(item -> corpus.item(item + "-of-5", OF_FIVE, 1, 5));
        corpus.item("overall-of-5", OF_FIVE, 1, 5);
    }

    @Override
    public List<Known> figures() {
        Answers answers = new Answers();
        ticks(answers);
        words(answers);
        numbers(answers, files().get(2), "2020-07/6", List.of(75, 77, 79, 80, 82, 84, 86, 88, 90, 91));
        numbers(answers, files().get(3), "2021-07/6", List.of(7, 9, 11, 12, 14, 16, 18, 20, 22, 23));
        numbers(answers, files().get(4), "2022-07/6", List.of(5, 7, 9, 10, 12, 14, 16, 18, 20, 21));
        numbers(answers, files().get(5), "2023-01/6", List.of(6, 8, 10, 12, 14, 16, 18));
        return answers.figures();
    }

    private static List<List<String>> rows(Path file) {
        List<List<String>> records = Corpus.csv(file);
        return records.subList(2, records.size());
    }

    private void ticks(Answers answers) {
        List<List<String>> rows = rows(files().get(0));
        for (int person = 0; person < rows.size(); person++) {
            List<String> row = rows.get(person);
            for (int first : FIRST_TICKS) {
                for (int step = 1; step <= 5; step++) {
                    if (!row.get(first + step - 1).isEmpty()) {
                        add(answers, "2019-01/6", OF_FIVE, person, step);
                    }
                }
            }
        }
    }

    private void words(Answers answers) {
        List<List<String>> rows = rows(files().get(1));
        for (int person = 0; person < rows.size(); person++) {
            for (int column : List.of(50, 52, 54, 55, 56, 58, 60, 62, 64, 65)) {
                int step = STEPS.getOrDefault(rows.get(person).get(column).toLowerCase(Locale.ROOT), 0);
                if (step > 0) {
                    add(answers, "2020-01/6", OF_FIVE, person, step);
                }
            }
        }
    }

    private static void numbers(Answers answers, Path file, String period, List<Integer> columns) {
        List<List<String>> rows = rows(file);
        for (int person = 0; person < rows.size(); person++) {
            for (int column : columns) {
                if (rows.get(person).get(column).matches("\\d+")) {
                    add(
                            answers,
                            period,
                            "Support",
                            person,
                            Double.parseDouble(rows.get(person).get(column)));
                }
            }
        }
    }

    private static void add(Answers answers, String period, String theme, int person, double answer) {
        answers.add(Period.parse(period), "cloud-foundation " + theme, person, answer);
    }

    /**
     * Questions 6 to 15 of the vendor's summary of the second half of 2020.
     *
     * @return how many gave an answer from 1 to 10, by item and answer
     */
    public static Map<String, Integer> vendor() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int question = 0;
        List<String> answers = List.of();
        for (List<String> row : Corpus.csv(file(VENDOR))) {
            if (row.getFirst().matches("Q\\d+\\..*")) {
                question = Integer.parseInt(row.getFirst().replaceAll("Q(\\d+)\\..*", "$1"));
            } else if (row.getFirst().equals("Answer Choices")) {
                answers = row;
            } else if (row.getFirst().equals("star") && question >= 6 && question <= 15) {
                for (int i = 1; i < answers.size(); i++) {
                    if (answers.get(i).matches("\\d+") && !row.get(i).equals("0")) {
                        counts.put(ITEMS.get(question - 6) + " " + answers.get(i), Integer.valueOf(row.get(i)));
                    }
                }
            }
        }
        return counts;
    }
}
