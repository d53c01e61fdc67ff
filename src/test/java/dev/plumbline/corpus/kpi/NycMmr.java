package dev.plumbline.corpus.kpi;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The Mayor's Management Report: 36 agencies of New York City, each paired with the mayor's office; fiscal years from July. */
public final class NycMmr implements Group {

    /** Inbox folder it lies in. */
    public static final String FOLDER = "mayors-office";

    private static final List<String> YEARS =
            IntStream.rangeClosed(2016, 2023).mapToObj(Integer::toString).toList();

    private final Path file = Corpus.file("kpi/nyc-mmr/Tidy Indicator Level Data.csv");
    private final List<Map<String, String>> rows = Corpus.rows(file, 1);

    /** Reads the files where they are here; skips the test where they are not. */
    public NycMmr() {
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
        return Corpus.mapping("nyc-mmr");
    }

    /** The fiscal year of the city: July to June, named after its end. */
    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.JULY, true);
    }

    /**
     * All rows of the file.
     *
     * @return the count
     */
    public int rowCount() {
        return rows.size();
    }

    /**
     * Rows with an agency.
     *
     * @return a list in the order of the file
     */
    public List<Map<String, String>> agencyRows() {
        return rows.stream()
                .filter(row -> !row.getOrDefault("Agency.Full.Name.y", "NA").equals("NA"))
                .toList();
    }

    /**
     * All actuals of rows with an agency.
     *
     * @return a list in the order of the file
     */
    public List<BigDecimal> actuals() {
        return agencyRows().stream()
                .flatMap(row -> YEARS.stream().map(year -> row.getOrDefault(year, "NA")))
                .filter(cell -> !cell.equals("NA"))
                .map(BigDecimal::new)
                .toList();
    }

    /**
     * All targets of rows with an agency; they are for 2023.
     *
     * @return a list in the order of the file
     */
    public List<BigDecimal> targets() {
        return agencyRows().stream()
                .flatMap(row -> Stream.of(row.getOrDefault("Target.MMR", "NA")))
                .filter(cell -> !cell.equals("NA"))
                .map(BigDecimal::new)
                .toList();
    }

    @Override
    public void agree(Corpus corpus) {
        for (Map<String, String> row : agencyRows()) {
            String name = row.getOrDefault("Agency.Full.Name.y", "");
            String agency = Corpus.key(name);
            String id = "mmr-" + row.get("ID");
            String words = row.getOrDefault("Indicator", "");
            Better better = "Up".equals(row.get("Desired.Direction")) ? Better.HIGHER : Better.LOWER;
            corpus.pair(agency, name, "Serve the city");
            corpus.indicator(id, agency, words, words.endsWith("(%)") ? "%" : "", better, AddsUp.LAST, 12);
            String target = row.getOrDefault("Target.MMR", "NA");
            if (!target.equals("NA")) {
                corpus.target(id, calendar().yearOf(2023), target);
            }
        }
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public List<String> mappings() {
        return List.of("nyc-mmr");
    }

    @Override
    public List<Path> files() {
        return List.of(file);
    }

    @Override
    public List<Known> figures() {
        return agencyRows().stream()
                .flatMap(row -> Stream.concat(
                        YEARS.stream()
                                .filter(year -> !row.getOrDefault(year, "NA").equals("NA"))
                                .map(year -> Known.actual(
                                        "mmr-" + row.get("ID"),
                                        calendar().yearOf(Integer.parseInt(year)),
                                        Double.parseDouble(row.getOrDefault(year, "")))),
                        Stream.of(row.getOrDefault("Target.MMR", "NA"))
                                .filter(target -> !target.equals("NA"))
                                .map(target -> Known.target(
                                        "mmr-" + row.get("ID"), calendar().yearOf(2023), Double.parseDouble(target)))))
                .toList();
    }
}
