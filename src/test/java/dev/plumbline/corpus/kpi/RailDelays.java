package dev.plumbline.corpus.kpi;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Book;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Failures of trains by cause and company, in an issue and its revision: thirteen four-week periods make a year.
 *
 * @param issue name of the file
 * @param companies the companies whose rows count
 */
public record RailDelays(String issue, Predicate<String> companies) implements Group {

    /** The first issue. */
    public static final String EARLIER = "delays-by-cause-by-toc (6).xlsx";

    /** The revised one. */
    public static final String LATER = "delays-by-cause-by-toc20dec2018.xlsx";

    /** The company of the short form. */
    public static final String GREAT_WESTERN = "Great Western Railway";

    private static final int HEAD = 12;
    private static final int FIRST = 3;
    private static final int PARTS = 13;

    /**
     * An issue cut down to one company.
     *
     * @param issue name of the file
     * @return the tables
     */
    public static RailDelays ofGreatWestern(String issue) {
        return new RailDelays(issue, GREAT_WESTERN::equals);
    }

    /**
     * An issue.
     *
     * @param issue name of the file
     * @return its path
     */
    public static Path file(String issue) {
        return Corpus.file("kpi/rail-delays/" + issue);
    }

    @Override
    public String folder() {
        return "rail-regulator";
    }

    @Override
    public List<String> mappings() {
        return List.of("rail-delays");
    }

    /** Rows of other companies are left out by the mapping. */
    @Override
    public String mappingText(String name) {
        return Group.super.mappingText(name) + "only-rows-where: { Train Operating Company (TOC): " + GREAT_WESTERN
                + " }\n";
    }

    @Override
    public List<Path> files() {
        return List.of(file(issue));
    }

    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.APRIL, false);
    }

    @Override
    public void agree(Corpus corpus) {
        years().forEach((key, _) ->
                corpus.indicator(key.indicator(), Corpus.key(key.company()), "", Better.LOWER, AddsUp.LAST, 12));
    }

    @Override
    public List<Known> figures() {
        return years().entrySet().stream()
                .map(year -> Known.actual(
                        year.getKey().indicator(),
                        new Period(YearMonth.of(year.getKey().year(), 4), 12),
                        year.getValue()))
                .toList();
    }

    /** A figure of a year. */
    private record Key(String company, String indicator, int year) {}

    /** Years of which all parts are there and have a number. */
    private Map<Key, Double> years() {
        Map<Key, Double> sums = new LinkedHashMap<>();
        Map<Key, Integer> parts = new HashMap<>();
        Book.read(file(issue), book -> {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    if (row.getRowNum() > HEAD && companies.test(Book.words(row, 0))) {
                        add(sheet, row, sums, parts);
                    }
                }
            }
        });
        sums.keySet().removeIf(key -> parts.getOrDefault(key, 0) < PARTS);
        return sums;
    }

    private static void add(Sheet sheet, Row row, Map<Key, Double> sums, Map<Key, Integer> parts) {
        Row head = sheet.getRow(HEAD);
        String company = Book.words(row, 0);
        String id =
                Corpus.key(sheet.getSheetName() + "-" + company + "-" + Book.words(row, 1) + "-" + Book.words(row, 2));
        for (int i = FIRST; i < head.getLastCellNum(); i++) {
            String heading = Book.words(head, i);
            OptionalDouble number = Book.number(row, i);
            if (heading.matches("\\d{4}-\\d\\d P\\d+") && number.isPresent()) {
                Key key = new Key(company, id, Integer.parseInt(heading.substring(0, 4)));
                sums.merge(key, number.getAsDouble(), Double::sum);
                parts.merge(key, 1, Integer::sum);
            }
        }
    }
}
