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
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Half-yearly returns of two towns to their ministry: a block a project, found here through the fixed places of the form. */
public final class TownsFund implements Group {

    private static final int[] HALVES = {4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20};
    private static final int BLOCK = 38;

    private static final Map<String, String> TOWNS = Map.of(
            "TF_Round_3_Success.xlsx", "swindon",
            "TF_Round_4_Success.xlsx", "blackfriars-northern-city-centre",
            "TF_Round_4_Success_Duplicate.xlsx", "blackfriars-northern-city-centre",
            "TF_Round_4_Corrupt.xlsx", "blackfriars-northern-city-centre");

    private final Map<Path, List<Known>> actuals = new LinkedHashMap<>();

    /** Reads the files where they are here; skips the test where they are not. */
    public TownsFund() {
        files().forEach(file -> actuals.put(file, actuals(file)));
    }

    /**
     * A file.
     *
     * @param name its name
     * @return its path
     */
    public static Path file(String name) {
        return Corpus.file("kpi/towns-fund/" + name);
    }

    @Override
    public String folder() {
        return "ministry";
    }

    @Override
    public List<String> mappings() {
        return List.of("towns-fund");
    }

    @Override
    public List<Path> files() {
        return List.of(file("TF_Round_3_Success.xlsx"), file("TF_Round_4_Success.xlsx"));
    }

    @Override
    public List<Path> refused() {
        return List.of(file("TF_Round_4_Corrupt.xlsx"));
    }

    @Override
    public FiscalCalendar calendar() {
        return new FiscalCalendar(Month.APRIL, false);
    }

    @Override
    public void agree(Corpus corpus) {
        actuals.forEach((file, known) -> agree(corpus, file, known));
    }

    /**
     * Enters what one return is about.
     *
     * @param corpus takes it
     * @param file the return
     * @param actuals its actuals
     */
    public static void agree(Corpus corpus, Path file, List<Known> actuals) {
        String town = TOWNS.getOrDefault(String.valueOf(file.getFileName()), "");
        actuals.forEach(known ->
                corpus.indicator(known.what().replace("actual ", ""), town, "", Better.HIGHER, AddsUp.LAST, 6));
    }

    @Override
    public List<Known> figures() {
        return actuals.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The actuals of one return.
     *
     * @param file the return
     * @return figures of half-years
     */
    public static List<Known> actuals(Path file) {
        Map<String, Known> actuals = new LinkedHashMap<>();
        Book.read(file, book -> {
            Sheet sheet = book.getSheet("5 - Project Outputs");
            for (int project = 0; project < 20; project++) {
                int title = project == 0 ? 15 : 54 + BLOCK * (project - 1);
                Row status = sheet.getRow(title + (project == 0 ? 6 : 5));
                String name = Book.words(sheet.getRow(title), 2).replaceFirst("Project \\d+: ", "");
                for (int i = status.getRowNum() + 1; i < title + BLOCK; i++) {
                    if (sheet.getRow(i) != null) {
                        add(actuals, name, status, sheet.getRow(i));
                    }
                }
            }
        });
        return List.copyOf(actuals.values());
    }

    private static void add(Map<String, Known> actuals, String project, Row status, Row row) {
        for (int half = 0; half < HALVES.length; half++) {
            if (Book.words(status, HALVES[half]).equals("Actual")) {
                Period period = new Period(YearMonth.of(2020 + half / 2, half % 2 == 0 ? 4 : 10), 6);
                String id = FieldRule.slug(project + "-" + Book.words(row, 2));
                Book.number(row, HALVES[half])
                        .ifPresent(value -> actuals.put(id + " " + period, Known.actual(id, period, value)));
            }
        }
    }
}
