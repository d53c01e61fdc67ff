package dev.plumbline.submission.workbook.answer.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Language;
import dev.plumbline.finding.Origin;
import dev.plumbline.finding.Severity;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.workbook.Books;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.SubmissionReader;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopyTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 9);

    @TempDir
    private Path folder;

    @Test
    void theListIsTheFirstSheetAndEachLineLinksToItsCell() throws IOException {
        try (XSSFWorkbook copy = copy(AnnotatedCopyTest::spoil, Language.ENGLISH)) {
            XSSFSheet list = copy.getSheetAt(0);

            assertThat(list.getSheetName()).isEqualTo("What to fix");
            assertThat(copy.getActiveSheetIndex()).isZero();
            assertThat(row(list, FixSheet.HEADING_ROW))
                    .containsExactly(
                            "No.",
                            "Weight",
                            "What it is about",
                            "Period",
                            "What is wrong",
                            "How to fix it",
                            "Right example",
                            "Go to",
                            "Explain",
                            "Found",
                            "Code");
            assertThat(row(list, FixSheet.HEADING_ROW + 1))
                    .containsExactly(
                            "1",
                            "Must be fixed",
                            "Name of cell-cost \u00b7 EUR/kWh",
                            "2026-Q3",
                            "There is no indicator 'cell-cots'.",
                            "Use the key of an indicator of the register, perhaps cell-cost.",
                            "A key as it stands in the template, such as cell-cost",
                            "KPI A5",
                            "",
                            "cell-cots",
                            "indicator-unknown");
            assertThat(cell(list, FixSheet.HEADING_ROW + 1, FixColumn.LINK)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'KPI'!A5");
        }
    }

    @Test
    void theListLooksAsItShould() throws IOException {
        try (XSSFWorkbook copy = copy(AnnotatedCopyTest::spoil, Language.ENGLISH)) {
            XSSFSheet list = copy.getSheetAt(0);
            XSSFCell heading = cell(list, FixSheet.HEADING_ROW, FixColumn.NUMBER);
            XSSFCell weight = cell(list, FixSheet.HEADING_ROW + 1, FixColumn.WEIGHT);

            assertThat(heading.getCellStyle().getFont().getBold()).isTrue();
            assertThat(heading.getCellStyle().getFont().getXSSFColor().getARGBHex())
                    .isEqualTo("FFFFFFFF");
            assertThat(color(heading)).isEqualTo("1F3A5F");
            assertThat(color(weight)).isEqualTo(Palette.fillOf(Severity.ERROR));
            assertThat(weight.getCellStyle().getFont().getBold()).isTrue();
            assertThat(weight.getCellStyle().getWrapText()).isTrue();
            assertThat(cell(list, FixSheet.HEADING_ROW + 1, FixColumn.LINK)
                            .getCellStyle()
                            .getFont()
                            .getUnderline())
                    .isEqualTo(org.apache.poi.xssf.usermodel.XSSFFont.U_SINGLE);
            assertThat(list.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A2:I2"));
            assertThat(list.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:K7");
            assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(list.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("4:4"));
            assertThat(list.isDisplayGridlines()).isFalse();
        }
    }

    @Test
    void eachCellConcernedHasACommentAndAFill() throws IOException {
        try (XSSFWorkbook copy = copy(AnnotatedCopyTest::spoil, Language.GERMAN)) {
            XSSFCell wrong = copy.getSheet("KPI").getRow(4).getCell(0);

            assertThat(copy.getSheetAt(0).getSheetName()).isEqualTo("Was zu tun ist");
            assertThat(wrong.getStringCellValue()).isEqualTo("cell-cots");
            assertThat(color(wrong)).isEqualTo(Palette.fillOf(Severity.ERROR));
            assertThat(wrong.getCellComment().getString().getString())
                    .contains("Zu berichtigen: Eine Kennzahl \u201ecell-cots\u201c gibt es nicht.")
                    .endsWith("[indicator-unknown]");
            assertThat(color(copy.getSheet("KPI").getRow(5).getCell(4))).isEqualTo(Palette.fillOf(Severity.ERROR));
        }
    }

    @Test
    void whatThePartnerPutIntoTheWorkbookSurvives() throws IOException {
        Consumer<Books> theirs = book -> {
            spoil(book);
            XSSFWorkbook own = (XSSFWorkbook) book.book();
            XSSFSheet kpi = own.getSheet("KPI");
            comment(kpi, "A5", "Ask Jo about this");
            comment(kpi, "B5", "Untouched");
            book.cell("KPI", "L5").setCellFormula("SUM(E5:E8)");
            kpi.protectSheet("secret");
            own.lockStructure();
            own.createName().setNameName("theirs");
            own.getName("theirs").setRefersToFormula("KPI!$E$5:$E$8");
            own.setPrintArea(own.getSheetIndex("KPI"), "$A$1:$J$20");
            chart(kpi);
        };
        try (XSSFWorkbook copy = copy(theirs, Language.ENGLISH)) {
            XSSFSheet kpi = copy.getSheet("KPI");

            assertThat(kpi.getCellComment(new org.apache.poi.ss.util.CellAddress("A5"))
                            .getString()
                            .getString())
                    .startsWith("Ask Jo about this\n\n" + CellMarks.MARK)
                    .contains("Must be fixed");
            assertThat(kpi.getCellComment(new org.apache.poi.ss.util.CellAddress("A5"))
                            .getAuthor())
                    .isEqualTo("Jo");
            assertThat(kpi.getCellComment(new org.apache.poi.ss.util.CellAddress("B5"))
                            .getString()
                            .getString())
                    .isEqualTo("Untouched");
            assertThat(kpi.getRow(4).getCell(11).getCellFormula()).isEqualTo("SUM(E5:E8)");
            assertThat(kpi.getProtect()).isTrue();
            assertThat(copy.isStructureLocked()).isTrue();
            assertThat(copy.getName("theirs").getRefersToFormula()).isEqualTo("KPI!$E$5:$E$8");
            assertThat(copy.getPrintArea(copy.getSheetIndex("KPI"))).isEqualTo("KPI!$A$1:$J$20");
            assertThat(kpi.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(kpi.getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void macrosStayWhereTheyAre() throws IOException {
        Path file = spoiled(AnnotatedCopyTest::spoil);
        Path macros = folder.resolve("macros.xlsm");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            try (var out = Files.newOutputStream(macros)) {
                book.write(out);
            }
        }

        Copied.Made made = made(order(macros, Language.ENGLISH));

        assertThat(made.ending()).isEqualTo(".xlsm");
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(made.bytes()))) {
            assertThat(copy.isMacroEnabled()).isTrue();
            assertThat(copy.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*vbaProject.bin")))
                    .hasSize(1);
        }
    }

    @Test
    void theSameInputsGiveTheSameBytes() throws IOException {
        CopyOrder order = order(spoiled(AnnotatedCopyTest::spoil), Language.ENGLISH);

        assertThat(made(order).bytes()).isEqualTo(made(order).bytes());
    }

    @Test
    void cellsMendedInTheCopyMakeItAcceptedAndItsWordsAreKept() throws IOException {
        Path copied = folder.resolve("copied.xlsx");
        Consumer<Books> oneError = book ->
                book.type("KPI", "A5", "cell-cots").type("KPI", "I7", "Red").type("KPI", "J7");
        Files.write(copied, made(order(spoiled(oneError), Language.GERMAN)).bytes());
        assertThat(read(copied).state()).isEqualTo(FileState.REJECTED);

        Path mended = folder.resolve("mended.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copied))) {
            book.getSheet("KPI").getRow(4).getCell(0).setCellValue("cell-cost");
            XSSFSheet list = book.getSheetAt(0);
            int line = FixSheet.HEADING_ROW + 2;
            assertThat(row(list, line)).contains("red-without-comment");
            cell(list, line, FixColumn.EXPLAIN).setCellValue("Figures come  in October");
            try (var out = Files.newOutputStream(mended)) {
                book.write(out);
            }
        }
        Acceptance read = read(mended);

        assertThat(read.state()).isEqualTo(FileState.ACCEPTED_WITH_FINDINGS);
        assertThat(read.findings()).extracting(finding -> finding.kind().code()).containsExactly("red-without-comment");
        assertThat(read.findings().getFirst().explanation()).isEqualTo("Figures come in October");
        assertThat(read.rows()).extracting(count -> count.sheet()).doesNotContain("Was zu tun ist", AnswerStamp.SHEET);
    }

    @Test
    void anAnswerToACopyThatCameBackLeavesNothingOfTheEarlierOne() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Consumer<Books> theirs = book -> {
            spoil(book);
            comment((XSSFSheet) book.book().getSheet("KPI"), "A5", "Ask Jo about this");
        };
        Files.write(first, made(order(spoiled(theirs), Language.GERMAN)).bytes());
        Path mended = folder.resolve("mended.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(first))) {
            book.getSheet("KPI").getRow(4).getCell(0).setCellValue("cell-cost");
            try (var out = Files.newOutputStream(mended)) {
                book.write(out);
            }
        }
        byte[] second = made(order(mended, Language.ENGLISH)).bytes();
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(second))) {
            XSSFCell cell = copy.getSheet("KPI").getRow(4).getCell(0);

            assertThat(copy.getSheetAt(0).getSheetName()).isEqualTo("What to fix");
            assertThat(copy.getSheet("Was zu tun ist")).isNull();
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("Ask Jo about this");
            assertThat(color(cell)).isEmpty();
            assertThat(copy.getSheetVisibility(copy.getSheetIndex(AnswerStamp.SHEET)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void noTextOfOursIsComputedWhateverItBeginsWith() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String evil : List.of(
                "=HYPERLINK(\"http://evil\",\"x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", " =1", "\u0000=1", "a\u0007b")) {
            findings.add(new Finding(Kind.ODD, new Origin("0", "KPI", "E5", ""), evil, java.util.Map.of()));
        }
        CopyOrder order = new CopyOrder(
                spoiled(_ -> {}), "=cmd|' /C calc'!A0.xlsx", "0", false, "=now()", Language.ENGLISH, findings);
        try (XSSFWorkbook copy =
                new XSSFWorkbook(new ByteArrayInputStream(made(order).bytes()))) {
            for (String name : List.of("What to fix", AnswerStamp.SHEET)) {
                copy.getSheet(name).forEach(row -> row.forEach(AnnotatedCopyTest::holdsHarmlessWords));
            }
            assertThat(copy.getSheet("KPI").getRow(4).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    private static void holdsHarmlessWords(Cell cell) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
        if (cell.getCellType() == CellType.STRING) {
            String text = cell.getStringCellValue();
            assertThat(text.chars()).noneMatch(c -> c < 0x20 && c != '\n');
            if (SafeText.couldAct(text)) {
                assertThat(cell.getCellStyle().getQuotePrefixed()).as(text).isTrue();
            }
        }
    }

    @Test
    void fiveHundredCellsHaveAComment_theRestTheirColorAndTheListSaysSo() throws IOException {
        List<Finding> findings = IntStream.rangeClosed(1, 700)
                .mapToObj(row -> Finding.of(Kind.ODD, new Origin("0", "KPI", "N" + row, ""), ""))
                .toList();
        CopyOrder order = new CopyOrder(spoiled(_ -> {}), "a.xlsx", "0", true, "", Language.ENGLISH, findings);
        try (XSSFWorkbook copy =
                new XSSFWorkbook(new ByteArrayInputStream(made(order).bytes()))) {
            XSSFSheet kpi = copy.getSheet("KPI");

            assertThat(kpi.getCellComments()).hasSize(500);
            assertThat(color(kpi.getRow(699).getCell(13))).isEqualTo(Palette.fillOf(Severity.WARNING));
            assertThat(copy.getSheetAt(0).getLastRowNum()).isEqualTo(FixSheet.HEADING_ROW + 700);
            assertThat(row(copy.getSheetAt(0), 2).getFirst())
                    .contains("700 lines")
                    .contains("first 500 cells");
        }
    }

    @Test
    void whatCannotBeCopiedIsRefusedWithAReason() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "a;b\n1;2\n");
        Path damaged = Files.writeString(folder.resolve("b.xlsx"), "PK\u0003\u0004 and nothing more");
        Path good = spoiled(AnnotatedCopyTest::spoil);

        assertThat(reason(csv, CopyLimits.DEFAULT)).isEqualTo(Copied.Reason.NO_WORKBOOK);
        assertThat(reason(damaged, CopyLimits.DEFAULT)).isEqualTo(Copied.Reason.NOT_COPIED_SAFELY);
        assertThat(reason(good, new CopyLimits(100, 1 << 20, 1 << 24))).isEqualTo(Copied.Reason.TOO_LARGE);
        assertThat(reason(good, new CopyLimits(100_000, 10, 1 << 24))).isEqualTo(Copied.Reason.TOO_LARGE);
        assertThat(reason(good, new CopyLimits(100_000, 1 << 20, 1000))).isEqualTo(Copied.Reason.TOO_LARGE);
    }

    private static Copied.Reason reason(Path file, CopyLimits limits) {
        CopyOrder order = new CopyOrder(file, "a", "0", false, "", Language.ENGLISH, List.of());
        return ((Copied.NotMade) AnnotatedCopy.write(order, limits)).reason();
    }

    private enum Kind implements FindingKind {
        ODD;

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "{value}";
        }

        @Override
        public String fix() {
            return "{value}";
        }
    }

    static void spoil(Books book) {
        book.type("KPI", "A5", "cell-cots").type("KPI", "E6", "twelve").type("Risks", "D5", 6);
    }

    private Path spoiled(Consumer<Books> change) {
        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            change.accept(book);
            return book.save(folder.resolve("return.xlsx"));
        }
    }

    private XSSFWorkbook copy(Consumer<Books> change, Language language) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(made(order(spoiled(change), language)).bytes()));
    }

    static Copied.Made made(CopyOrder order) {
        Copied copied = AnnotatedCopy.write(order, CopyLimits.DEFAULT);
        assertThat(copied).isInstanceOf(Copied.Made.class);
        return (Copied.Made) copied;
    }

    private static CopyOrder order(Path file, Language language) {
        Acceptance read = read(file);
        return new CopyOrder(
                file, "return.xlsx", "0".repeat(64), read.state().isUsed(), "2026-Q3", language, read.findings());
    }

    private static Acceptance read(Path file) {
        return new SubmissionReader(Homes.register(), new Mappings("", List.of()))
                .read(new ReceivedFile(file, "0".repeat(64), "return.xlsx", "northwind", RECEIVED));
    }

    private static void comment(XSSFSheet sheet, String cell, String text) {
        var place = new org.apache.poi.ss.util.CellAddress(cell);
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol2(2);
        anchor.setRow2(2);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(place);
        comment.setAuthor("Jo");
        comment.setString(new XSSFRichTextString(text));
    }

    private static void chart(XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 1, 20, 8, 30));
        var data = chart.createData(
                ChartTypes.LINE,
                chart.createCategoryAxis(org.apache.poi.xddf.usermodel.chart.AxisPosition.BOTTOM),
                chart.createValueAxis(org.apache.poi.xddf.usermodel.chart.AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(4, 7, 1, 1)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(4, 7, 4, 4)));
        chart.plot(data);
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row)
                .forEach(cell -> texts.add(
                        cell.getCellType() == CellType.NUMERIC
                                ? Integer.toString((int) cell.getNumericCellValue())
                                : cell.getStringCellValue()));
        return texts;
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, FixColumn column) {
        return sheet.getRow(row).getCell(column.index());
    }

    private static String color(XSSFCell cell) {
        var color = cell.getCellStyle().getFillForegroundXSSFColor();
        boolean filled =
                cell.getCellStyle().getFillPattern() == org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND;
        return !filled || color == null ? "" : HexFormat.of().withUpperCase().formatHex(color.getRGB());
    }
}
