package dev.plumbline.bench.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Workbooks to read: one sheet of eight columns, headed; texts are shared as Excel shares them. Made once and kept.
 *
 * <ul>
 *   <li>partner, indicator, unit: texts of 40, 500 and 5 kinds
 *   <li>period: a date
 *   <li>target, actual: numbers with two decimals; answers: whole numbers
 *   <li>comment: a text that stands once, in every fourth row a long one
 * </ul>
 */
public final class Workbooks {

    static final int DATE_COLUMN = 3;

    private static final List<String> HEAD =
            List.of("Partner", "Indicator", "Unit", "Period", "Target", "Actual", "Answers", "Comment");
    private static final List<String> UNITS = List.of("EUR million", "percent", "days", "count", "points");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 3, 31);

    private Workbooks() {}

    /**
     * Small workbooks.
     *
     * @param folder where they lie, or are to lie
     * @param count how many
     * @param rows rows of each
     * @return the files
     * @throws IOException if one cannot be written
     */
    public static List<Path> small(Path folder, int count, int rows) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(of(folder.resolve("small-%03d-%d.xlsx".formatted(i, rows)), rows, i));
        }
        return files;
    }

    static Path large(Path folder, int rows) throws IOException {
        return of(folder.resolve("large-" + rows + ".xlsx"), rows, rows);
    }

    private static Path of(Path file, int rows, int seed) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
                OutputStream out = Files.newOutputStream(unfinished)) {
            fill(workbook, rows, new Random(seed));
            workbook.write(out);
        }
        return Files.move(unfinished, file);
    }

    private static void fill(SXSSFWorkbook workbook, int rows, Random random) {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        Sheet sheet = workbook.createSheet("Actuals");
        Row head = sheet.createRow(0);
        for (int column = 0; column < HEAD.size(); column++) {
            head.createCell(column).setCellValue(HEAD.get(column));
        }
        for (int i = 1; i <= rows; i++) {
            fill(sheet.createRow(i), i, date, random);
        }
    }

    private static void fill(Row row, int number, CellStyle date, Random random) {
        row.createCell(0).setCellValue("Partner " + random.nextInt(40));
        row.createCell(1).setCellValue("Indicator " + random.nextInt(500) + " of the joint scorecard");
        row.createCell(2).setCellValue(UNITS.get(random.nextInt(UNITS.size())));
        row.createCell(DATE_COLUMN).setCellValue(FIRST_DAY.plusDays(random.nextInt(2400)));
        row.getCell(DATE_COLUMN).setCellStyle(date);
        row.createCell(4).setCellValue(random.nextInt(1_000_000) / 100.0);
        row.createCell(5).setCellValue(random.nextInt(1_000_000) / 100.0);
        row.createCell(6).setCellValue(random.nextInt(400));
        row.createCell(7).setCellValue("Comment " + number + (number % 4 == 0 ? ", late because of a delivery" : ""));
    }
}
