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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Corporate plan of Trafford Council with comparable councils: one file an indicator, each with a period form of its own. */
public final class Trafford implements Group {

    /** Files with one figure a row for an area. */
    public static final List<String> AREAS = List.of(
            "adults_walking_or_cycling",
            "children_poverty",
            "claimant_count",
            "electric_vehicle_charging_points",
            "employment_rate",
            "expected_standard_ks2",
            "household_waste_not_recycled",
            "household_waste_recycling",
            "neet",
            "real_living_wage",
            "school_readiness",
            "vehicle_miles_travelled");

    /** Files with ratings and breakdowns, and with areas that nobody agreed anything with. */
    public static final List<String> RATED = List.of("fairly_active_adults", "inactive_adults", "obese_reception");

    private static final List<String> MONTHLY = List.of("claimant_count", "electric_vehicle_charging_points");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    /** Reads the files where they are here; skips the test where they are not. */
    public Trafford() {
        // nothing to set
    }

    /**
     * A file.
     *
     * @param name its name without ending
     * @return its path
     */
    public static Path file(String name) {
        return Corpus.file("kpi/trafford-plan/" + name + ".csv");
    }

    @Override
    public String folder() {
        return "trafford-council";
    }

    @Override
    public List<String> mappings() {
        return List.of("trafford-plan", "trafford-months", "trafford-vehicles", "trafford-air", "trafford-health");
    }

    @Override
    public List<Path> files() {
        return Stream.of(AREAS, RATED, List.of("licensed_vehicles", "no2_concentration"))
                .flatMap(List::stream)
                .map(Trafford::file)
                .toList();
    }

    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.APRIL, false);
    }

    @Override
    public void agree(Corpus corpus) {
        AREAS.forEach(name -> rows(name).forEach(row -> agree(corpus, row, key(row), months(name))));
        RATED.forEach(name -> kept(name).forEach(row -> agree(corpus, row, key(row), 12)));
        rows("licensed_vehicles")
                .forEach(row -> List.of("ulev", "all-vehicles")
                        .forEach(what -> agree(corpus, row, Corpus.key(row.get("area_code") + "-" + what), 3)));
        corpus.pairAlone("air-office", "Air office", "Breathe well");
        rows("no2_concentration")
                .forEach(row -> corpus.indicatorOfCenter(
                        Corpus.key(row.get("station_code") + "-no2"), "air-office", Better.LOWER, AddsUp.LAST));
    }

    private static void agree(Corpus corpus, Map<String, String> row, String id, int everyMonths) {
        String unit = row.getOrDefault("measure", "").equals("Percentage") ? "%" : "";
        corpus.indicator(id, area(row), unit, Better.HIGHER, AddsUp.LAST, everyMonths);
    }

    /** The employment rate is that of the year up to each December, which is no fiscal year. */
    private static int months(String name) {
        return MONTHLY.contains(name) ? 1 : name.equals("employment_rate") ? 3 : 12;
    }

    private static String area(Map<String, String> row) {
        return Corpus.key(row.getOrDefault("area_name", ""));
    }

    private static String key(Map<String, String> row) {
        return Corpus.key(row.get("area_code") + "-" + row.get("indicator") + "-" + row.get("measure"));
    }

    private static List<Map<String, String>> rows(String name) {
        return Corpus.rows(file(name), 1);
    }

    /**
     * Rows of a rated file that count: one year, everybody, and areas that other files are about, too.
     *
     * @param name name of the file
     * @return the rows
     */
    public static List<Map<String, String>> kept(String name) {
        Set<String> areas = new LinkedHashSet<>();
        AREAS.forEach(other -> rows(other).forEach(row -> areas.add(area(row))));
        return rows(name).stream()
                .filter(row -> areas.contains(area(row)))
                .filter(row -> !row.getOrDefault("period", "").contains(" - "))
                .filter(row -> row.getOrDefault("inequality", "").equals("NA"))
                .toList();
    }

    @Override
    public List<Known> figures() {
        List<Known> figures = new ArrayList<>();
        AREAS.forEach(name -> rows(name).forEach(row -> add(figures, row, key(row), "value")));
        RATED.forEach(name -> kept(name).forEach(row -> add(figures, row, key(row), "value")));
        rows("licensed_vehicles")
                .forEach(row -> List.of("ulev", "all_vehicles")
                        .forEach(what -> add(
                                figures,
                                row,
                                Corpus.key(row.get("area_code") + "-" + what.replace('_', '-')),
                                "value_" + what)));
        rows("no2_concentration")
                .forEach(row -> figures.add(Known.actual(
                        Corpus.key(row.get("station_code") + "-no2"),
                        new Period(month(row.getOrDefault("period", "")).minusMonths(11), 12),
                        Double.parseDouble(row.getOrDefault("value", "")))));
        return figures;
    }

    private static void add(List<Known> figures, Map<String, String> row, String id, String column) {
        String value = row.getOrDefault(column, "");
        if (!value.equals("NA")) {
            figures.add(Known.actual(id, period(row.getOrDefault("period", "")), Double.parseDouble(value)));
        }
    }

    /** What the words mean; a day ends a quarter. */
    private static Period period(String words) {
        if (words.matches("\\d{4}|\\d{4}/\\d{2}") || (words.matches("\\d{4}-\\d{2}") && isYear(words))) {
            return new Period(YearMonth.of(Integer.parseInt(words.substring(0, 4)), 4), 12);
        }
        if (words.matches("\\d{4}-\\d{2}")) {
            return Period.of(YearMonth.parse(words));
        }
        if (words.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new Period(month(words).minusMonths(2), 3);
        }
        return words.contains("-")
                ? new Period(YearMonth.parse(words.substring(0, 8), SHORT), 12)
                : Period.of(YearMonth.parse(words, MONTH));
    }

    /** {@code 2011-12} is a year, {@code 2021-12} a month. */
    private static boolean isYear(String words) {
        return Integer.parseInt(words.substring(2, 4)) + 1 == Integer.parseInt(words.substring(5));
    }

    private static YearMonth month(String day) {
        return YearMonth.parse(day.substring(0, 7));
    }
}
