package dev.plumbline.corpus.kpi;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Quarterly performance reports of South African departments, each paired with the presidency; fiscal years from April. */
public final class SaEqprs implements Group {

    /** Of one department, and of another in an earlier year; further files are about the same department and year again. */
    private static final List<String> USED = List.of("correct_data.csv", "data_for_deleting_indicators.csv");

    /** Inbox folder they lie in. */
    public static final String FOLDER = "presidency";

    /** Reads the files where they are here; skips the test where they are not. */
    public SaEqprs() {
        // nothing to set
    }

    /**
     * A file of the group, such as {@code correct_data.csv}.
     *
     * @param name name of the file
     * @return its path
     */
    public Path file(String name) {
        return Corpus.file("kpi/sa-eqprs/" + name);
    }

    /**
     * How to read them.
     *
     * @return its path
     */
    public static Path mapping() {
        return Corpus.mapping("sa-eqprs");
    }

    /**
     * The figures under headings such as {@code Target_Q}, quarter by quarter, of the first row.
     *
     * @param name name of the file
     * @param heading the headings without the number of the quarter
     * @return a list in the order of the file
     */
    public List<String> figures(String name, String heading) {
        Map<String, String> row = Corpus.rows(file(name), 4).getFirst();
        return List.of(
                row.getOrDefault(heading + "1", ""),
                row.getOrDefault(heading + "2", ""),
                row.getOrDefault(heading + "3", ""),
                row.getOrDefault(heading + "4", ""));
    }

    @Override
    public void agree(Corpus corpus) {
        for (String department : List.of("Health", "Education", "Eastern Cape: Health")) {
            String partner = Corpus.key(department);
            corpus.pair(partner, department, "Deliver the annual plan");
            corpus.indicator(
                    partner + "-9.1.2", partner, "Statutory documents tabled", "", Better.HIGHER, AddsUp.SUM, 3);
            corpus.indicator(partner + "-6.4.1", partner, "Strategy approved", "", Better.HIGHER, AddsUp.LAST, 12);
        }
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public List<String> mappings() {
        return List.of("sa-eqprs");
    }

    @Override
    public List<Path> files() {
        return USED.stream().map(this::file).toList();
    }

    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.APRIL, false);
    }

    @Override
    public List<Path> refused() {
        return List.of(file("wrong_report_type.csv"));
    }

    @Override
    public List<Known> figures() {
        List<Known> figures = new ArrayList<>();
        for (String name : USED) {
            String year = Corpus.csv(file(name)).get(1).getFirst().replaceFirst("(?s).*\\( ?FY (\\d{4}).*", "$1");
            for (int quarter = 0; quarter < 4; quarter++) {
                Period period =
                        new Period(YearMonth.of(Integer.parseInt(year), 4).plusMonths(3L * quarter), 3);
                figures.add(Known.actual(
                        "health-9.1.2",
                        period,
                        Double.parseDouble(figures(name, "ActualOutput_Q").get(quarter))));
                figures.add(Known.target(
                        "health-9.1.2",
                        period,
                        Double.parseDouble(figures(name, "Target_Q").get(quarter))));
            }
        }
        return figures;
    }
}
