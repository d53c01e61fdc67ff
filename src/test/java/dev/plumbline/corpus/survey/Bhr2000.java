package dev.plumbline.corpus.survey;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 5,400 answers of 99 army companies to eleven questions, each company paired with the brigade. */
public final class Bhr2000 implements Group {

    /** Inbox folder it lies in. */
    public static final String FOLDER = "brigade";

    /** The questions. */
    public static final List<String> ITEMS =
            List.of("AF06", "AF07", "AP12", "AP17", "AP33", "AP34", "AS14", "AS15", "AS16", "AS17", "AS28");

    /** The ten questions over which R's multilevel was run for {@code bhr2000_expected_by_group.csv}. */
    public static final List<String> SCALE = ITEMS.subList(0, 10);

    private final Path file = Corpus.file("survey/r-data/bhr2000.csv");
    private final List<Map<String, String>> rows = Corpus.rows(file, 1);

    /** Reads the files where they are here; skips the test where they are not. */
    public Bhr2000() {
        // nothing to set
    }

    /**
     * The table.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }

    /**
     * How to read it.
     *
     * @return its path
     */
    public static Path mapping() {
        return Corpus.mapping("bhr2000");
    }

    /**
     * How many people answered.
     *
     * @return the count
     */
    public int respondents() {
        return rows.size();
    }

    /**
     * Mean and size of each unit as R's multilevel computes them, by unit.
     *
     * @return a map by key
     */
    public Map<String, double[]> expected() {
        Map<String, double[]> means = new HashMap<>();
        for (Map<String, String> row : Corpus.rows(Corpus.file("survey/r-data/bhr2000_expected_by_group.csv"), 1)) {
            means.put("unit-" + row.get("grpid"), new double[] {
                Double.parseDouble(row.getOrDefault("mean", "")), Double.parseDouble(row.getOrDefault("gsize", ""))
            });
        }
        return means;
    }

    @Override
    public void agree(Corpus corpus) {
        rows.stream()
                .map(row -> row.getOrDefault("GRP", ""))
                .distinct()
                .forEach(unit -> corpus.pair("unit-" + unit, "Unit " + unit, "Lead well"));
        ITEMS.forEach(item -> corpus.item(item, SCALE.contains(item) ? "Leadership" : item, item));
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public List<String> mappings() {
        return List.of("bhr2000");
    }

    @Override
    public List<Path> files() {
        return List.of(file);
    }

    /** Of the ten questions what R computes; the eleventh is a theme of its own. */
    @Override
    public List<Known> figures() {
        Period quarter = new Period(YearMonth.of(2000, 1), 3);
        Map<String, List<Double>> eleventh = new HashMap<>();
        rows.forEach(row -> eleventh.computeIfAbsent("unit-" + row.get("GRP"), _ -> new ArrayList<>())
                .add(Double.parseDouble(row.getOrDefault("AS28", ""))));
        return Stream.concat(
                        expected().entrySet().stream()
                                .flatMap(unit -> Known.mean(
                                        unit.getKey() + " Leadership",
                                        quarter,
                                        unit.getValue()[0],
                                        unit.getValue()[1])),
                        eleventh.entrySet().stream()
                                .flatMap(unit -> Known.mean(unit.getKey() + " AS28", quarter, unit.getValue())))
                .toList();
    }
}
