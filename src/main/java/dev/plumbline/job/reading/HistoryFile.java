package dev.plumbline.job.reading;

import dev.plumbline.calendar.DayWords;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.submission.workbook.csv.CsvFile;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads on which days the files of a history came: a heading, then one file a line. First column: the file as
 * {@code partner/name}. Second column: the day, such as {@code 2026-10-15}, which counts as its noon in UTC, or the instant,
 * such as {@code 2026-10-15T21:30:00Z}. What stands beside them is not read.
 */
public final class HistoryFile {

    /** Its name in the inbox, beside the register. */
    public static final String NAME = "received.csv";

    private HistoryFile() {}

    /**
     * A file of a history.
     *
     * @param number number of the line, from 1
     * @param file the file as it stands there, such as {@code northwind/return.xlsx}
     * @param received when it came; empty when that cannot be read
     */
    public record Line(int number, String file, Optional<Instant> received) {}

    /**
     * Reads the lines below the heading.
     *
     * @param path where the file lies
     * @return its lines in their order, without those that name no file
     * @throws Refused when it is no table of text
     */
    public static List<Line> read(Path path) {
        List<Line> lines = new ArrayList<>();
        try (SheetFile file = CsvFile.open(path, new ReadingBudget(Limits.DEFAULT))) {
            for (SheetTab tab : file.tabs()) {
                file.read(tab, row -> lines.add(line(row)));
            }
        } catch (UnreadableException e) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The file " + path.getFileName() + " cannot be read: "
                            + e.finding("").message(),
                    "Save it as CSV, with the columns file and received.");
        }
        return lines.stream().skip(1).filter(line -> !line.file().isEmpty()).toList();
    }

    private static Line line(RowCells row) {
        return new Line(
                row.number(),
                row.inColumn(0).asTyped().strip(),
                instant(row.inColumn(1).asTyped().strip()));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return DayWords.find(text).map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        }
    }
}
