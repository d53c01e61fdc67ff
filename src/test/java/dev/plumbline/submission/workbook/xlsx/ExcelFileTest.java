package dev.plumbline.submission.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelFileTest {

    @TempDir
    private Path folder;

    @Test
    void cellsKeepWhatWasTypedAndTheirFormat() throws Exception {
        Map<String, CellContent> cells = read(book(false));

        assertThat(cells)
                .containsEntry("A1", new CellContent.Amount(new BigDecimal("2.3"), "General"))
                .containsEntry("B1", new CellContent.Amount(new BigDecimal("0.85"), "0.0%"))
                .containsEntry("C1", new CellContent.Words(" two words "))
                .containsEntry("D1", new CellContent.Truth(true))
                .containsEntry("E1", new CellContent.Moment(LocalDateTime.of(2026, 9, 30, 0, 0)))
                .containsEntry("F1", new CellContent.NotCalculated())
                .containsEntry("G1", new CellContent.Fault("#REF!"))
                .containsEntry("I1", new CellContent.Amount(new BigDecimal("10000000000"), "General"))
                .doesNotContainKey("H1");
    }

    @Test
    void datesCountFrom1904WhereTheWorkbookSaysSo() throws Exception {
        assertThat(read(book(true))).containsEntry("E1", new CellContent.Moment(LocalDateTime.of(2030, 10, 1, 0, 0)));
    }

    @Test
    void aFigureWrittenOutWithSeventeenDigitsIsTheOneThatWasTyped() throws Exception {
        byte[] book = changed(book(false), "xl/worksheets/sheet1.xml", "<v>2.3</v>", "<v>2.2999999999999998</v>");

        assertThat(read(book)).containsEntry("A1", new CellContent.Amount(new BigDecimal("2.3"), "General"));
    }

    @Test
    void aNumberBeyondAllMeasureIsNoNumberAndCostsNothing() throws Exception {
        byte[] book = changed(book(false), "xl/worksheets/sheet1.xml", "<v>2.3</v>", "<v>1E999999999</v>");

        assertThat(read(book)).containsEntry("A1", new CellContent.Words("1E999999999"));
    }

    @Test
    void entitiesAreNeverExpanded() throws Exception {
        String bomb = "<!DOCTYPE sst [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>";
        byte[] book = changed(book(false), "xl/sharedStrings.xml", "<sst", bomb + "<sst");

        assertThatThrownBy(() -> read(book)).hasMessage("file-hostile");
    }

    @Test
    void oneWrongByteInAnyPartIsNoticedByItsChecksum() throws Exception {
        byte[] stored = stored(book(false));
        int value = new String(stored, StandardCharsets.ISO_8859_1).indexOf("<v>2.3</v>");
        stored[value + 3] = '7';

        assertThatThrownBy(() -> read(stored)).hasMessage("file-damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void aPartThatIsLongerOrShorterThanItsDirectorySaysIsRefused(int difference) throws Exception {
        byte[] book = book(false);
        ByteBuffer directory = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
        int entry = new String(book, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        directory.putInt(entry + 24, directory.getInt(entry + 24) + difference);

        assertThatThrownBy(() -> read(book)).hasMessage("file-damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1048577", "2000000000"})
    void aRowWithANumberThatNoSheetHasIsDamage(String number) throws Exception {
        byte[] book = changed(book(false), "xl/worksheets/sheet1.xml", "<row r=\"1\"", "<row r=\"" + number + "\"");

        assertThatThrownBy(() -> read(book)).hasMessage("file-damaged");
    }

    @ParameterizedTest
    @CsvSource({"5,2", "0,0", "-7,-3", "1,2000000000", "20000,30000"})
    void hiddenColumnsThatCannotBeAreNoHarm(String first, String last) throws Exception {
        String column = "<cols><col min=\"" + first + "\" max=\"" + last + "\" hidden=\"1\"/></cols>";
        byte[] book = changed(book(false), "xl/worksheets/sheet1.xml", "<sheetData>", column + "<sheetData>");

        assertThat(read(book)).isEqualTo(read(book(false)));
    }

    @Test
    void aPackageWithOnePartTwiceIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"xl/styles.xml", "xl/stylez.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
                zip.closeEntry();
            }
        }
        byte[] twice = out.toString(StandardCharsets.ISO_8859_1)
                .replace("stylez", "styles")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(twice)).hasMessage("file-damaged");
    }

    @Test
    void whatUnpacksBeyondTheLimitsIsRefusedWithItsLimit() throws Exception {
        Path file = Files.write(folder.resolve("book.xlsx"), book(false));
        Duration minute = Duration.ofMinutes(1);
        Map<String, Limits> limits = Map.of(
                "unpacked-too-large", new Limits(1 << 20, 2_000, 200, 9, 99, minute),
                "too-many-sheets", new Limits(1 << 20, 1 << 20, 200, 0, 99, minute),
                "too-many-cells", new Limits(1 << 20, 1 << 20, 200, 9, 3, minute),
                "took-too-long", new Limits(1 << 20, 1 << 20, 200, 9, 99, Duration.ofNanos(1)));

        limits.forEach(
                (code, limit) -> assertThatThrownBy(() -> readAll(file, limit)).hasMessage(code));
    }

    @Test
    void sharedTextsPastTheMemoryMarkAreReadFromAFileAndRight() throws Exception {
        Path file = folder.resolve("texts.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, true);
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            for (int i = 0; i < 3000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(text(i));
            }
            book.write(out);
        }
        int[] right = new int[1];
        try (SheetFile open = ExcelFile.open(file, new ReadingBudget(Limits.DEFAULT))) {
            open.read(open.tabs().getFirst(), row -> {
                right[0] += row.content(0).asTyped().equals(text(row.number() - 1)) ? 1 : 0;
                return true;
            });
        }

        assertThat(right[0]).isEqualTo(3000);
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        return random.ints(4000, 'a', 0x17f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Map<String, CellContent> read(byte[] bytes) throws IOException, UnreadableException {
        return readAll(Files.write(folder.resolve("book.xlsx"), bytes), Limits.DEFAULT);
    }

    private static Map<String, CellContent> readAll(Path file, Limits limits) throws UnreadableException {
        Map<String, CellContent> cells = new LinkedHashMap<>();
        try (SheetFile open = ExcelFile.open(file, new ReadingBudget(limits))) {
            open.read(open.tabs().getFirst(), row -> {
                for (int i = 0; i < row.size(); i++) {
                    cells.put(CellName.of(row.number(), row.column(i)), row.content(i));
                }
                return true;
            });
        }
        return cells;
    }

    private static byte[] book(boolean from1904) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (from1904) {
                book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            Row row = book.createSheet("Data").createRow(0);
            row.createCell(0).setCellValue(2.3);
            row.createCell(1).setCellValue(0.85);
            row.getCell(1).setCellStyle(style(book, "0.0%"));
            row.createCell(2).setCellValue(" two words ");
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(46295);
            row.getCell(4).setCellStyle(style(book, "yyyy-mm-dd"));
            row.createCell(5).setCellFormula("A1*2");
            row.createCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            row.createCell(7).setCellStyle(style(book, "0.0%"));
            row.createCell(8).setCellValue(1e10);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] changed(byte[] zip, String part, String from, String to) throws IOException {
        return rezipped(zip, false, (name, text) -> name.equals(part) ? text.replace(from, to) : text);
    }

    private static byte[] stored(byte[] zip) throws IOException {
        return rezipped(zip, true, (_, text) -> text);
    }

    private static byte[] rezipped(byte[] zip, boolean stored, java.util.function.BinaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream target = new ZipOutputStream(out)) {
            target.setLevel(stored ? 0 : 6);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                target.putNextEntry(new ZipEntry(entry.getName()));
                target.write(change.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                target.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
