package dev.plumbline.corpus.survey;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 2,042 answers of 49 army companies to nineteen questions; of the eleven on leadership R's multilevel made the means. */
public final class Lq2002 implements Group {

    private static final Period QUARTER = new Period(YearMonth.of(2002, 1), 3);

    private final List<Map<String, String>> rows = Corpus.rows(files().getFirst(), 1);

    /** Reads the file where it is here; skips the test where it is not. */
    public Lq2002() {
        // nothing to set
    }

    @Override
    public String folder() {
        return "brigade";
    }

    @Override
    public List<String> mappings() {
        return List.of("lq2002");
    }

    @Override
    public List<Path> files() {
        return List.of(Corpus.file("survey/r-data/lq2002_items.csv"));
    }

    @Override
    public void agree(Corpus corpus) {
        rows.stream()
                .map(row -> "company-" + row.get("COMPID"))
                .distinct()
                .forEach(company -> corpus.pair(company, company, "Lead well"));
        items().forEach(item ->
                corpus.item(item, theme(item), item.startsWith("HOSTIL") ? 0 : 1, item.startsWith("HOSTIL") ? 4 : 5));
    }

    private static String theme(String item) {
        return item.replaceFirst("\\d+", "");
    }

    private List<String> items() {
        return rows.getFirst().keySet().stream()
                .filter(heading -> heading.matches("[A-Z]+\\d\\d"))
                .toList();
    }

    @Override
    public List<Known> figures() {
        Answers answers = new Answers();
        for (int i = 0; i < rows.size(); i++) {
            for (String item : items()) {
                String about = "company-" + rows.get(i).get("COMPID") + " " + theme(item);
                if (!item.startsWith("LEAD")) {
                    answers.add(
                            QUARTER, about, i, Double.parseDouble(rows.get(i).getOrDefault(item, "")));
                }
            }
        }
        return Stream.concat(
                        Corpus.rows(Corpus.file("survey/r-data/lq2002_LEAD_expected_by_group.csv"), 1).stream()
                                .flatMap(group -> Known.mean(
                                        "company-" + group.get("grpid") + " LEAD",
                                        QUARTER,
                                        Double.parseDouble(group.getOrDefault("mean", "")),
                                        Double.parseDouble(group.getOrDefault("gsize", "")))),
                        answers.figures().stream())
                .toList();
    }
}
