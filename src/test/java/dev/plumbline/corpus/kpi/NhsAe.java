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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accident and emergency attendances: 274 organizations, each paired with NHS England; share seen within 4 hours, target 95 %. */
public final class NhsAe implements Group {

    /** Inbox folder it lies in. */
    public static final String FOLDER = "nhs-england";

    private final Path file = Corpus.file("kpi/nhs-ae/ae_attendances.csv");
    private final List<Map<String, String>> rows = Corpus.rows(file, 1);

    /** Reads the files where they are here; skips the test where they are not. */
    public NhsAe() {
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
        return Corpus.mapping("nhs-ae");
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
     * Attendances and breaches by organization and month, such as {@code RF4 2017-03}.
     *
     * @return a map by key
     */
    public Map<String, long[]> sums() {
        Map<String, long[]> sums = new HashMap<>();
        for (Map<String, String> row : rows) {
            String key =
                    row.get("org_code") + " " + row.getOrDefault("period", "").substring(0, 7);
            long[] sum = sums.computeIfAbsent(key, _ -> new long[2]);
            sum[0] += Long.parseLong(row.getOrDefault("attendances", ""));
            sum[1] += Long.parseLong(row.getOrDefault("breaches", ""));
        }
        return sums;
    }

    @Override
    public void agree(Corpus corpus) {
        rows.stream()
                .map(row -> row.getOrDefault("org_code", ""))
                .distinct()
                .sorted()
                .forEach(org -> {
                    String partner = org.toLowerCase(Locale.ROOT);
                    String id = partner + "-within-4-hours";
                    corpus.pair(partner, org, "See patients in time");
                    corpus.indicator(id, partner, "Seen within 4 hours", "%", Better.HIGHER, AddsUp.RATIO, 1);
                    for (int i = 0; i < 36; i++) {
                        corpus.target(id, Period.of(YearMonth.of(2016, 4).plusMonths(i)), "95");
                    }
                });
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public List<String> mappings() {
        return List.of("nhs-ae");
    }

    @Override
    public List<Path> files() {
        return List.of(file);
    }

    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.APRIL, false);
    }

    /** Of every quarter, 100 times one minus breaches over attendances, for organizations with any attendance. */
    @Override
    public List<Known> figures() {
        Map<String, long[]> totals = new HashMap<>();
        sums().forEach((key, sum) -> {
            int space = key.indexOf(' ');
            YearMonth month = YearMonth.parse(key.substring(space + 1));
            YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
            long[] total = totals.computeIfAbsent(
                    key.substring(0, space + 1).toLowerCase(Locale.ROOT) + first, _ -> new long[2]);
            total[0] += sum[0];
            total[1] += sum[1];
        });
        return totals.entrySet().stream()
                .filter(total -> total.getValue()[0] > 0)
                .map(total -> Known.actual(
                        total.getKey().replaceFirst(" .*", "-within-4-hours"),
                        new Period(YearMonth.parse(total.getKey().replaceFirst(".* ", "")), 3),
                        100.0 * (total.getValue()[0] - total.getValue()[1]) / total.getValue()[0]))
                .toList();
    }
}
