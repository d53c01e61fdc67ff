package dev.plumbline.corpus.kpi;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Book;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;

/** Capital budget of a South African municipality: what a project cost and what it may cost, fiscal years from July. */
public final class MuniInfra implements Group {

    private static final int PROJECT = 2;
    private static final int OUTCOME = 12;
    private static final int BUDGET = 14;

    /** Reads the file where it is here; skips the test where it is not. */
    public MuniInfra() {
        // nothing to set
    }

    @Override
    public String folder() {
        return "treasury";
    }

    @Override
    public List<String> mappings() {
        return List.of("muni-infra");
    }

    @Override
    public List<Path> files() {
        return List.of(Corpus.file("kpi/muni-infra/failtest.xlsx"));
    }

    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.JULY, false);
    }

    private List<Row> projects() {
        List<Row> rows = new ArrayList<>();
        Book.read(
                files().getFirst(),
                book -> book.getSheetAt(0).forEach(row -> {
                    if (row.getRowNum() > 2 && !Book.words(row, PROJECT).isEmpty()) {
                        rows.add(row);
                    }
                }));
        return rows;
    }

    private static String key(Row row) {
        return Corpus.key(Book.words(row, PROJECT));
    }

    @Override
    public void agree(Corpus corpus) {
        projects().forEach(row -> corpus.indicator(key(row), "buffalo-city", ""));
    }

    @Override
    public List<Known> figures() {
        List<Known> figures = new ArrayList<>();
        for (Row row : projects()) {
            Book.number(row, OUTCOME).ifPresent(value -> figures.add(Known.actual(key(row), year(2017), value)));
            IntStream.range(0, 3)
                    .forEach(i -> Book.number(row, BUDGET + i)
                            .ifPresent(value -> figures.add(Known.target(key(row), year(2019 + i), value))));
        }
        return figures;
    }

    private static Period year(int start) {
        return new Period(YearMonth.of(start, 7), 12);
    }
}
