package dev.plumbline.corpus.kpi;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Book;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Quarterly returns of a council in two rounds: outputs, outcomes and spend in tables whose first rows were found by eye. */
public final class Pathfinders implements Group {

    private static final Map<Integer, Period> ROUND_1 = Map.of(0, Period.parse("2024-01/3"));
    private static final Map<Integer, Period> ROUND_2 =
            Map.of(0, Period.parse("2024-04/3"), 1, Period.parse("2024-07/3"));

    private static final List<Table> TABLES_1 = List.of(
            new Table("Outputs", 19, 38, 4, ""),
            new Table("Outputs", 45, 84, 4, ""),
            new Table("Outcomes", 19, 38, 4, ""),
            new Table("Outcomes", 45, 84, 4, ""),
            new Table("Finances", 45, 51, 2, "spend-"));

    private static final List<Table> TABLES_2 = List.of(
            new Table("Outputs", 19, 58, 7, ""),
            new Table("Outputs", 65, 104, 7, ""),
            new Table("Outcomes", 19, 58, 7, ""),
            new Table("Outcomes", 65, 104, 7, ""),
            new Table("Finances", 17, 23, 4, "capital-"),
            new Table("Finances", 31, 37, 4, "revenue-"));

    /** Rows from first to last; the column of the first actual; what indicators of spend begin with, empty for others. */
    private record Table(String sheet, int first, int last, int actual, String spend) {

        List<Known> read(XSSFWorkbook book, Map<Integer, Period> periods) {
            List<Known> figures = new ArrayList<>();
            for (int i = first - 1; i < last; i++) {
                Row row = book.getSheet(sheet).getRow(i);
                String theme = Book.words(row, 1);
                if (!theme.isEmpty() && !theme.startsWith("Please")) {
                    String words = spend.isEmpty() ? Book.words(row, 2) : spend + theme.replaceFirst("\\(.*", "");
                    periods.forEach((index, period) -> Book.number(row, actual + index)
                            .ifPresent(value -> figures.add(Known.actual(FieldRule.slug(words), period, value))));
                }
            }
            return figures;
        }
    }

    private final List<Known> figures =
            files().stream().flatMap(file -> actuals(file).stream()).toList();

    /** Reads the files where they are here; skips the test where they are not. */
    public Pathfinders() {
        // nothing to set
    }

    /**
     * A file.
     *
     * @param name its name
     * @return its path
     */
    public static Path file(String name) {
        return Corpus.file("kpi/pathfinders/" + name);
    }

    @Override
    public String folder() {
        return "bolton-council";
    }

    @Override
    public List<String> mappings() {
        return List.of("pathfinders", "pathfinders-2");
    }

    @Override
    public List<Path> files() {
        return List.of(file("PF_Round_1_Success.xlsx"), file("PF_Round_2_Success.xlsx"));
    }

    @Override
    public List<Path> refused() {
        return List.of(
                file("PF_Round_1_General_Validation_Failures.xlsx"),
                file("PF_Round_1_Cross_Table_Validation_Failures.xlsx"),
                file("PF_Round_1_Initial_Validation_Failures.xlsx"));
    }

    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.APRIL, false);
    }

    @Override
    public void agree(Corpus corpus) {
        corpus.pairAlone("pathfinder-office", "Pathfinder office", "Deliver");
        figures.forEach(known -> corpus.indicatorOfCenter(
                known.what().replace("actual ", ""), "pathfinder-office", Better.HIGHER, AddsUp.SUM));
    }

    @Override
    public List<Known> figures() {
        return figures;
    }

    /**
     * The actuals of one return.
     *
     * @param file the return
     * @return figures of quarters
     */
    public static List<Known> actuals(Path file) {
        List<Known> figures = new ArrayList<>();
        boolean first = file.toString().contains("Round_1");
        Book.read(
                file,
                book -> (first ? TABLES_1 : TABLES_2)
                        .forEach(table -> figures.addAll(table.read(book, first ? ROUND_1 : ROUND_2))));
        return figures;
    }
}
