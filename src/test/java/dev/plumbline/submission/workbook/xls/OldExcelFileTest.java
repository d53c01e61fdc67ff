package dev.plumbline.submission.workbook.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldExcelFileTest {

    @TempDir
    private Path folder;

    @Test
    void cellsKeepWhatWasTypedAndTheirFormat() throws Exception {
        Map<String, CellContent> cells = read(book(OldExcelFileTest::fill));

        assertThat(cells)
                .containsEntry("A1", new CellContent.Amount(new BigDecimal("2.3"), "General"))
                .containsEntry("B1", new CellContent.Amount(new BigDecimal("0.85"), "0.0%"))
                .containsEntry("C1", new CellContent.Words(" two words "))
                .containsEntry("D1", new CellContent.Truth(true))
                .containsEntry("E1", new CellContent.Moment(LocalDateTime.of(2026, 9, 30, 0, 0)))
                .containsEntry("F1", new CellContent.Amount(new BigDecimal("4.6"), "General"))
                .containsEntry("G1", new CellContent.Fault("#REF!"))
                .containsEntry("H1", new CellContent.Words("sum"))
                .containsEntry("I1", new CellContent.Amount(new BigDecimal("340609"), "#,##0,"))
                .containsEntry("J1", new CellContent.Words("rich text"))
                .doesNotContainKey("K1");
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsSaidToBeOne() throws Exception {
        byte[] book = book(
                workbook -> workbook.createSheet().createRow(0).createCell(0).setCellFormula("2+3"));

        assertThat(read(book)).containsEntry("A1", new CellContent.NotCalculated());
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreNoticed() throws Exception {
        Path file = file(book(workbook -> {
            Sheet sheet = workbook.createSheet("Shown");
            sheet.createRow(0).createCell(0).setCellValue(1);
            sheet.createRow(1).createCell(2).setCellValue(2);
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            workbook.createSheet("Hidden");
            workbook.createSheet("Very hidden");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        }));
        Map<Integer, Boolean> hiddenByRow = new LinkedHashMap<>();
        Map<Integer, Boolean> hiddenByColumn = new LinkedHashMap<>();
        try (SheetFile open = OldExcelFile.open(file, new ReadingBudget(Limits.DEFAULT))) {
            assertThat(open.tabs()).extracting(SheetTab::hidden).containsExactly(false, true, true);
            open.read(open.tabs().getFirst(), row -> {
                hiddenByRow.put(row.number(), row.isHidden());
                hiddenByColumn.put(row.column(0), row.isColumnHidden(row.column(0)));
                return true;
            });
        }

        assertThat(hiddenByRow).containsExactly(Map.entry(1, false), Map.entry(2, true));
        assertThat(hiddenByColumn).containsExactly(Map.entry(0, false), Map.entry(2, true));
    }

    @Test
    void textsThatContinueInTheNextRecordAreWhole() throws Exception {
        Path file = file(book(workbook -> {
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i < 200; i++) {
                sheet.createRow(i).createCell(0).setCellValue(text(i));
            }
        }));
        int[] right = new int[1];
        try (SheetFile open = OldExcelFile.open(file, new ReadingBudget(Limits.DEFAULT))) {
            open.read(open.tabs().getFirst(), row -> {
                right[0] += row.content(0).asTyped().equals(text(row.number() - 1)) ? 1 : 0;
                return true;
            });
        }

        assertThat(right[0]).isEqualTo(200);
    }

    /** Every second text has characters of two bytes. */
    private static String text(int seed) {
        return new Random(seed)
                .ints(1000, 'a', seed % 2 == 0 ? 'z' : 0x17f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aWorkbookProtectedAgainstWritingOnlyIsReadAndALockedOneIsRefused() throws Exception {
        byte[] open = locked("VelvetSweatshop");
        byte[] locked = locked("secret");

        assertThat(read(open)).containsEntry("C1", new CellContent.Words(" two words "));
        assertThatThrownBy(() -> read(locked)).hasMessage("password-protected");
    }

    private static byte[] locked(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return book(OldExcelFileTest::fill);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aWorkbookCutOffAnywhereIsDamagedOrHoldsTheSameCells() throws Exception {
        byte[] book = book(OldExcelFileTest::fill);
        Map<String, CellContent> whole = read(book);
        TreeSet<String> outcomes = new TreeSet<>();
        for (int length = 600; length < book.length; length += 97) {
            try {
                assertThat(read(java.util.Arrays.copyOf(book, length))).isEqualTo(whole);
                outcomes.add("whole");
            } catch (UnreadableException e) {
                outcomes.add(e.getMessage());
            }
        }

        assertThat(outcomes).contains("file-damaged").isSubsetOf("file-damaged", "whole");
    }

    @Test
    void limitsHoldForTheOldKindToo() throws Exception {
        Path file = file(book(OldExcelFileTest::fill));
        Duration minute = Duration.ofMinutes(1);
        Map<String, Limits> limits = Map.of(
                "too-many-sheets", new Limits(1 << 20, 1 << 20, 200, 0, 99, minute),
                "too-many-cells", new Limits(1 << 20, 1 << 20, 200, 9, 3, minute));

        limits.forEach(
                (code, limit) -> assertThatThrownBy(() -> readAll(file, limit)).hasMessage(code));
    }

    private static void fill(HSSFWorkbook book) {
        Row row = book.createSheet("Data").createRow(0);
        row.createCell(0).setCellValue(2.3);
        row.createCell(1).setCellValue(0.85);
        row.getCell(1).setCellStyle(style(book, "0.0%"));
        row.createCell(2).setCellValue(" two words ");
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellValue(46295);
        row.getCell(4).setCellStyle(style(book, "yyyy-mm-dd"));
        row.createCell(5).setCellFormula("A1*2");
        row.createCell(6).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(7).setCellFormula("\"s\"&\"um\"");
        row.createCell(8).setCellValue(340609);
        row.getCell(8).setCellStyle(style(book, "#,##0,"));
        HSSFRichTextString rich = new HSSFRichTextString("rich text");
        rich.applyFont(0, 4, book.createFont());
        row.createCell(9).setCellValue(rich);
        row.createCell(10).setCellStyle(style(book, "0.0%"));
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static CellStyle style(HSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] book(Consumer<HSSFWorkbook> content) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("book.xls"), bytes);
    }

    private Map<String, CellContent> read(byte[] bytes) throws IOException, UnreadableException {
        return readAll(file(bytes), Limits.DEFAULT);
    }

    private static Map<String, CellContent> readAll(Path file, Limits limits) throws UnreadableException {
        Map<String, CellContent> cells = new LinkedHashMap<>();
        try (SheetFile open = OldExcelFile.open(file, new ReadingBudget(limits))) {
            open.read(open.tabs().getFirst(), row -> {
                for (int i = 0; i < row.size(); i++) {
                    cells.put(CellName.of(row.number(), row.column(i)), row.content(i));
                }
                return true;
            });
        }
        return cells;
    }
}
