package dev.plumbline.corpus;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** Quarterly performance reports of South African departments, each paired with the presidency; fiscal years from April. */
public final class SaEqprs {

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

    /**
     * What was agreed: two indicators of each department that occurs.
     *
     * @return a register of pairs
     */
    public Register register() {
        Corpus corpus = new Corpus(new FiscalCalendar(Month.APRIL, false), FOLDER, "Presidency");
        for (String department : List.of("Health", "Education", "Eastern Cape: Health")) {
            String partner = Corpus.key(department);
            corpus.pair(partner, department, "Deliver the annual plan");
            corpus.indicator(
                    partner + "-9.1.2", partner, "Statutory documents tabled", "", Better.HIGHER, AddsUp.SUM, 3);
            corpus.indicator(partner + "-6.4.1", partner, "Strategy approved", "", Better.HIGHER, AddsUp.LAST, 12);
        }
        return corpus.register();
    }
}
