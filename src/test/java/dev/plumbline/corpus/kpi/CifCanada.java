package dev.plumbline.corpus.kpi;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Canadian indicator framework: one file an indicator, named only by the file; headings differ from file to file. */
public final class CifCanada implements Group {

    /** The indicators. */
    public static final List<String> INDICATORS = List.of("10-1-1", "12-1-1", "13-4-1");

    /** Reads the files where they are here; skips the test where they are not. */
    public CifCanada() {
        // nothing to set
    }

    /**
     * The file of an indicator.
     *
     * @param indicator such as {@code 10-1-1}
     * @return its path
     */
    public static Path file(String indicator) {
        return Corpus.file("kpi/cif-canada/indicator_" + indicator + ".csv");
    }

    @Override
    public String folder() {
        return "statistics-office";
    }

    @Override
    public List<String> mappings() {
        return List.of("cif-canada");
    }

    @Override
    public List<Path> files() {
        return INDICATORS.stream().map(CifCanada::file).toList();
    }

    @Override
    public void agree(Corpus corpus) {
        INDICATORS.forEach(id -> Corpus.rows(file(id), 1)
                .forEach(row -> corpus.indicator(partner(row) + "-indicator-" + id, partner(row), "")));
    }

    private static String partner(Map<String, String> row) {
        String area = row.getOrDefault("data.Geography", row.getOrDefault("Geography", ""))
                .replace("data.", "");
        return area.isEmpty() ? "canada" : Corpus.key(area);
    }

    @Override
    public List<Known> figures() {
        return INDICATORS.stream()
                .flatMap(id -> Corpus.rows(file(id), 1).stream().flatMap(row -> known(id, row)))
                .toList();
    }

    private static Stream<Known> known(String id, Map<String, String> row) {
        String value = row.getOrDefault("Value", "NA");
        YearMonth first = YearMonth.of(Integer.parseInt(row.getOrDefault("Year", "")), 1);
        return value.equals("NA")
                ? Stream.of()
                : Stream.of(Known.actual(
                        partner(row) + "-indicator-" + id, new Period(first, 12), Double.parseDouble(value)));
    }
}
