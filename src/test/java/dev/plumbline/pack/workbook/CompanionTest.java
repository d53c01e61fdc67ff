package dev.plumbline.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.Labels;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.data.DataCell;
import dev.plumbline.pack.data.DataSet;
import dev.plumbline.pack.data.DataTable;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanionTest {

    private static final Pack PACK = new Pack(
            "aurora-2026-Q3",
            "Aurora, Quarter 3, 2026",
            "",
            new PackStamp(
                    "Plumbline test", "1", "2026-Q3", Instant.parse("2026-10-20T00:00:00Z"), "0".repeat(64), "en-GB"),
            Labels.NAMES,
            List.of());

    private static DataCell number(double value, String unit, String id) {
        return new DataCell("", OptionalDouble.of(value), unit, "", List.of(id));
    }

    private static DataCell said(String words) {
        return new DataCell(words, OptionalDouble.empty(), "", "", List.of());
    }

    private static DataCell missing(String reason) {
        return new DataCell("", OptionalDouble.empty(), "", reason, List.of());
    }

    private static DataTable table(String page, String label) {
        return new DataTable(
                page,
                "alignment",
                "Where each side: wants [the] effort?",
                "share of effort by goal, %",
                DataTable.Shape.BARS,
                List.of("Goal", "Ash", "Birch"),
                List.of(
                        new DataTable.Row("", label, List.of(number(40, "percent", "a"), number(60, "percent", "b"))),
                        new DataTable.Row("", "Grow", List.of(number(60, "percent", "c"), missing("not given")))));
    }

    private static DataTable line() {
        return new DataTable(
                "Aurora",
                "trends",
                "Joint savings",
                "",
                DataTable.Shape.LINES,
                List.of("Period", "Value", "Target"),
                List.of(
                        new DataTable.Row("", "Q1", List.of(number(0.5, "share", "x"), number(0.75, "share", "y"))),
                        new DataTable.Row("", "Q2", List.of(missing("not reported"), number(0.75, "share", "y")))));
    }

    private static byte[] bytes(String label) {
        return Companion.of(PACK, DataSet.of(List.of(table("Aurora", label), line())), BuiltIn.english());
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void eachTableHasItsSheetWithFrozenHeadingsUnitsReasonsAndIds() throws IOException {
        try (XSSFWorkbook book = open(bytes("Deliver"))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet sheet = book.getSheetAt(1);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(4);
            assertThat(texts(sheet, 3))
                    .containsExactly("Goal", "Ash (percent)", "Birch (percent)", "Why it is missing", "Figures");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(40);
            assertThat(sheet.getRow(5).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(texts(sheet, 5)).contains("Birch: not given", "c");
            assertThat(book.getSheetAt(2).getRow(4).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "en-US", "de-CH", "ar-EG"})
    void theLanguageOfTheMachineDoesNotShowInTheBytes(String machine) {
        byte[] usual = bytes("Deliver");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(bytes("Deliver")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return Stream.iterate(0, column -> column + 1)
                .limit(sheet.getRow(row).getLastCellNum())
                .map(column -> sheet.getRow(row).getCell(column))
                .filter(cell -> cell != null && cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    @Test
    void barsAndLinesAreNativeChartsOverTheCellsOfTheirTable() throws IOException {
        try (XSSFWorkbook book = open(bytes("Deliver"))) {
            for (int index : List.of(1, 2)) {
                XSSFSheet sheet = book.getSheetAt(index);
                assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
                String xml = sheet.getDrawingPatriarch()
                        .getCharts()
                        .getFirst()
                        .getCTChart()
                        .toString();
                assertThat(xml).contains("$B$5:$B$6").contains("dispBlanksAs val=\"gap\"");
            }
        }
    }

    @Test
    void periodsRunFromLeftToRight() throws IOException {
        DataTable plan = new DataTable(
                "Aurora",
                "results",
                "Against plan",
                "",
                DataTable.Shape.COLUMNS,
                List.of("Period", "Actual"),
                List.of(
                        new DataTable.Row("", "Q1", List.of(number(3, "count", "x"))),
                        new DataTable.Row("", "Q2", List.of(number(4, "count", "y")))));

        try (XSSFWorkbook book = open(Companion.of(PACK, DataSet.of(List.of(plan)), BuiltIn.english()))) {
            assertThat(book.getSheetAt(1)
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst()
                            .getCTChart()
                            .toString())
                    .contains("barDir val=\"col\"")
                    .doesNotContain("maxMin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"})
    void noCellCanAct(String label) throws IOException {
        try (XSSFWorkbook book = open(bytes(label))) {
            Cell cell = book.getSheetAt(1).getRow(4).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(each -> assertThat(each.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void theSameTableOfSeveralAlliancesStandsOnOneSheet() throws IOException {
        DataTable one = new DataTable(
                "Aurora",
                "alliance-a",
                "T",
                "",
                DataTable.Shape.TABLE,
                List.of("a", "b"),
                table("", "x").rows().stream()
                        .map(row ->
                                new DataTable.Row("", row.label(), row.cells().subList(0, 1)))
                        .toList());
        DataTable other =
                new DataTable("Lantern", "alliance-b", "T", "", DataTable.Shape.TABLE, one.columns(), one.rows());

        try (XSSFWorkbook book = open(Companion.of(PACK, DataSet.of(List.of(one, other)), BuiltIn.english()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(texts(book.getSheetAt(1), 4)).startsWith("Aurora", "x", "b");
            assertThat(texts(book.getSheetAt(1), 7)).startsWith("Lantern");
        }
    }

    @Test
    void columnsAreAsWideAndRowsAsHighAsTheirWords() throws IOException {
        String sentence = "Only 60 % of the effort is wanted on the same goals; a year ago it was 95 %. ".repeat(3);
        DataTable table = new DataTable(
                "Aurora",
                "foundation",
                "Warnings",
                "",
                DataTable.Shape.TABLE,
                List.of("Part", "Numbers"),
                List.of(
                        new DataTable.Row("", "Trust", List.of(said(sentence))),
                        new DataTable.Row("", "Governance", List.of(said("4 of 5 held")))));

        try (XSSFWorkbook book = open(Companion.of(PACK, DataSet.of(List.of(table)), BuiltIn.english()))) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getRow(4).getHeightInPoints())
                    .isGreaterThan(5 * sheet.getRow(5).getHeightInPoints());
            assertThat(sheet.getColumnWidth(0)).isLessThan(20 * 256);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(44 * 256);
            assertThat(book.getPrintArea(1)).endsWith("$A$1:$B$6");
        }
    }

    @Test
    void onPaperTheIdsOfFiguresAreLeftOutAndTheChartIsWhole() throws IOException {
        try (XSSFWorkbook book = open(bytes("Deliver"))) {
            XSSFClientAnchor chart = (XSSFClientAnchor) book.getSheetAt(1)
                    .getDrawingPatriarch()
                    .getShapes()
                    .getFirst()
                    .getAnchor();
            CellRangeAddress printed =
                    CellRangeAddress.valueOf(book.getPrintArea(1).replaceFirst(".*!", ""));

            assertThat(printed.getLastRow()).isEqualTo(chart.getRow2());
            assertThat(printed.getLastColumn()).isGreaterThanOrEqualTo(chart.getCol2() - 1);
        }
    }

    @Test
    void theSameDataGivesTheSameBytes() {
        assertThat(bytes("Deliver")).isEqualTo(bytes("Deliver"));
    }

    @Test
    void aGermanWorkbookSpeaksGermanOutsideTheCellsOfPartners() throws IOException {
        Catalog german = BuiltIn.find("de").orElseThrow();

        try (XSSFWorkbook book =
                open(Companion.of(PACK, DataSet.of(List.of(table("Aurora", "Deliver"), line())), german))) {
            assertThat(book.getSheetName(0)).isEqualTo("Inhalt");
            assertThat(texts(book.getSheetAt(0), 1)).first().asString().startsWith("Stand 20. Oktober 2026; Eingaben");
            assertThat(texts(book.getSheetAt(1), 3))
                    .containsExactly(
                            "Goal", "Ash (Prozent)", "Birch (Prozent)", "Warum es fehlt", "Schlüssel der Zahlen");
        }
    }
}
