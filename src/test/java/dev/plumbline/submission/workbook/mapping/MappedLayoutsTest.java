package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.SubmissionReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts that partners have: sections with titles of their own, years said once, numbers shown otherwise than they are held. */
class MappedLayoutsTest {

    private static final String PROJECTS = """
            mapping: projects
            applies-to: { folders: [north] }
            read: kpi
            table:
              sheet: Projects
              title: "Project *: {title}"
              header: { headings: [KPI, Unit], rows: 2, repeats: true }
              until: END
            fields:
              indicator: { key: "{title}-{KPI}", slug: true }
              actual: { columns: "{year} / {period}" }
              period: { form: month, words: "{year}-{period}" }
            """;

    private static final String MONTHS = """
            mapping: months
            applies-to: { folders: [north] }
            read: kpi
            fields:
              indicator: KPI
              actual: Result
              period: { column: Month, form: month, words: "{year}-{period}", year: YEAR }
            missing: ["#N/A"]
            """;

    @TempDir
    private Path folder;

    private static Register register() {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "center", "Center");
        corpus.indicator("solar-cost", "north", "");
        corpus.indicator("wind-cost", "north", "");
        corpus.indicator("cost", "north", "");
        corpus.indicator("share", "north", "%", Better.HIGHER, AddsUp.RATIO, 1);
        return corpus.register();
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number amount) {
                row.createCell(i).setCellValue(amount.doubleValue());
            } else if (!values[i].toString().isEmpty()) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private Acceptance read(XSSFWorkbook book, String... mappings) throws IOException {
        Path file = folder.resolve("report 2026.xlsx");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        Mappings all =
                new Mappings("c0ffee", Stream.of(mappings).map(Foreign::parsed).toList());
        return new SubmissionReader(register(), all)
                .read(new ReceivedFile(file, "ab12", "report 2026.xlsx", "north", LocalDate.of(2026, 11, 1)));
    }

    private static List<String> figures(Acceptance read) {
        return kpis(accepted(read)).stream()
                .map(fact -> fact.indicator() + " " + fact.period() + " "
                        + Foreign.value(fact.actual())
                                .map(value -> value.stripTrailingZeros().toPlainString())
                                .orElse("-")
                        + " "
                        + fact.origin().cell())
                .toList();
    }

    @Test
    void eachSectionHasItsOwnTitleAndItsOwnOrderOfColumns() throws Exception {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("Projects");
        row(sheet, 1, "Project 1: Solar");
        row(sheet, 2, "KPI", "Unit", 2026);
        row(sheet, 3, "", "", "07", "08");
        row(sheet, 4, "Cost", "EUR", 12, 13);
        row(sheet, 5, "Project 2: Wind");
        row(sheet, 6, "KPI", "Unit", 2026);
        row(sheet, 7, "", "", "08", "07");
        row(sheet, 8, "Cost", "EUR", 5, 6);
        row(sheet, 9, "END");
        row(sheet, 10, "Cost", "EUR", 99, 99);

        assertThat(figures(read(book, PROJECTS)))
                .containsExactlyInAnyOrder(
                        "solar-cost 2026-07 12 C4",
                        "solar-cost 2026-08 13 D4",
                        "wind-cost 2026-08 5 C8",
                        "wind-cost 2026-07 6 D8");
    }

    private static XSSFWorkbook months(Object... results) {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("Data");
        row(sheet, 1, "Report for 2026");
        row(sheet, 2, "KPI", "Month", "Result");
        for (int i = 0; i < results.length; i++) {
            row(sheet, 3 + i, "cost", "0" + (i + 1), results[i]);
        }
        return book;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{ cell: A1, matches: '\\d{4}' }", "{ value: 2026 }", "{ file-name: true, matches: '(\\d{4})' }"})
    void theYearOfAllMonthsIsSaidOnce(String year) throws Exception {
        assertThat(figures(read(months(12, 13), MONTHS.replace("YEAR", year))))
                .containsExactly("cost 2026-01 12 C3", "cost 2026-02 13 C4");
    }

    private static Cell result(XSSFWorkbook book, int row) {
        return book.getSheetAt(0).getRow(row - 1).getCell(2);
    }

    private static void format(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @Test
    void whatIsShownInThousandsIsAskedAboutUnlessTheMappingSaysWhatCounts() throws Exception {
        String mapping = MONTHS.replace("YEAR", "{ value: 2026 }");

        Acceptance asked = read(inThousands(), mapping);

        assertThat(asked.findings())
                .filteredOn(finding -> finding.origin().cell().equals("C3"))
                .extracting(Finding::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("12500", "12.5"));
        assertThat(figures(read(inThousands(), mapping + "scaled-formats: shown\n")))
                .containsExactly("cost 2026-01 12.5 C3");
        assertThat(figures(read(inThousands(), mapping + "scaled-formats: held\n")))
                .containsExactly("cost 2026-01 12500 C3");
    }

    private static XSSFWorkbook inThousands() {
        XSSFWorkbook book = months(12500);
        format(result(book, 3), "#,##0.0,");
        return book;
    }

    @Test
    void whatIsNoNumberIsToldAtItsCellAndAMarkIsNone() throws Exception {
        XSSFWorkbook book = months(1, 2, 3, 4, 0.85);
        result(book, 3).setCellErrorValue(FormulaError.NA.getCode());
        result(book, 4).setCellErrorValue(FormulaError.DIV0.getCode());
        result(book, 5).setCellValue(true);
        result(book, 6).setCellValue(LocalDate.of(2026, 7, 1));
        format(result(book, 6), "yyyy-mm-dd");
        book.getSheetAt(0).getRow(6).getCell(0).setCellValue("share");
        format(result(book, 7), "0%");

        Acceptance refused = read(book, MONTHS.replace("YEAR", "{ value: 2026 }"));

        assertThat(Foreign.errors(refused))
                .containsExactly("Data!C4 cell-error", "Data!C5 not-a-number", "Data!C6 not-a-number");
    }

    @Test
    void aPercentageCountsAHundredfoldWhereTheUnitIsPercent() throws Exception {
        XSSFWorkbook book = months(0.85);
        book.getSheetAt(0).getRow(2).getCell(0).setCellValue("share");
        format(result(book, 3), "0%");

        assertThat(figures(read(book, MONTHS.replace("YEAR", "{ value: 2026 }"))))
                .containsExactly("share 2026-01 85 C3");
    }

    @Test
    void ofSeveralMappingsTheOneWhoseFileItIsCountsAndTwoAreRefusedByName() throws Exception {
        String months = MONTHS.replace("YEAR", "{ value: 2026 }");
        String byName = months.replace("{ folders: [north] }", "{ file-names: \"budget*.xlsx\" }")
                .replace("mapping: months", "mapping: budget");
        String byHeading = months.replace("{ folders: [north] }", "{ headings: [KPI, Month, Outcome] }")
                .replace("mapping: months", "mapping: outcomes");
        String elsewhere = months.replace("[north]", "[south]").replace("mapping: months", "mapping: south");
        String same = months.replace(
                        "{ folders: [north] }", "{ file-names: \"report*.xlsx\", headings: [KPI, Result] }")
                .replace("mapping: months", "mapping: reports");

        assertThat(figures(read(months(12), byName, byHeading, elsewhere, months)))
                .containsExactly("cost 2026-01 12 C3");
        assertThat(read(months(12), months, same).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("months and reports"));
    }

    @Test
    void tablesShareWhatTheMappingSaysForAll() throws Exception {
        XSSFWorkbook book = months(12);
        Sheet more = book.createSheet("More");
        row(more, 1, "KPI", "Month", "Result", "Share");
        row(more, 2, "share", "07", 1, 85);

        assertThat(figures(read(book, """
                        mapping: two
                        applies-to: { folders: [north] }
                        read: kpi
                        fields:
                          indicator: KPI
                          actual: Result
                          period: { column: Month, form: month, words: "{year}-{period}", year: { value: 2026 } }
                        tables:
                          - table: { sheet: Data }
                          - table: { sheet: More }
                            fields: { actual: Share }
                        """))).containsExactly("cost 2026-01 12 C3", "share 2026-07 85 D2");
    }
}
