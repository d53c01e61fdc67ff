package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a mapping says that a field stands, it is read there, and what is wrong with it is told there. */
class ForeignFieldsTest {

    private static final String LONG = """
            mapping: t
            applies-to: { folders: [north] }
            read: kpi
            fields:
              indicator: KPI
              actual: Result
              period: { column: Month, form: month }
            missing: ["-"]
            """;
    private static final String WIDE = """
            mapping: t
            applies-to: { folders: [north] }
            read: kpi
            fields:
              indicator: { key: "{measure}", slug: true }
              actual: { columns: "{measure} {period}" }
              period: { form: month }
            """;

    @TempDir
    private Path folder;

    private static Register register() {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "center", "Center");
        corpus.indicator("lead-time", "north", "days");
        corpus.indicator("orders", "north", "", Better.HIGHER, AddsUp.SUM, 1);
        corpus.indicator("share", "north", "%", Better.HIGHER, AddsUp.RATIO, 1);
        corpus.indicator("table-lead-time", "north", "days");
        corpus.item("T1", "Trust", 1, 5);
        return corpus.register();
    }

    private Acceptance read(String yaml, String csv) throws Exception {
        return Foreign.readBy(yaml, Files.writeString(folder.resolve("table.csv"), csv), "north", register());
    }

    private List<String> errors(String yaml, String csv) throws Exception {
        return read(yaml, csv).findings().stream()
                .filter(Finding::blocks)
                .map(finding -> finding.origin().cell() + " " + finding.kind().code())
                .toList();
    }

    private KpiActual only(String yaml, String csv) throws Exception {
        List<KpiActual> facts = kpis(accepted(read(yaml, csv)));
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    private static Reading reported(String number) {
        return new Reading.Reported(new BigDecimal(number));
    }

    @Test
    void aFigureThatIsTheSameForAllRowsStandsInACellOrInTheMapping() throws Exception {
        String csv = "Target,10.5\nKPI,Month,Result\nlead-time,2026-07,12\n";
        String table = "table: { header: 2 }\n";

        KpiActual byCell = only(LONG.replace("  actual:", "  target: { cell: B1 }\n  actual:") + table, csv);
        KpiActual byMapping = only(LONG.replace("  actual:", "  target: { value: 11 }\n  actual:") + table, csv);

        assertThat(byCell.target()).contains(new BigDecimal("10.5"));
        assertThat(byMapping.target()).contains(new BigDecimal("11"));
        assertThat(errors(LONG.replace("actual: Result", "actual: { cell: B1 }") + table, csv.replace("10.5", "soon")))
                .containsExactly("B1 not-a-number");
    }

    @Test
    void keysTakeTheNameOfTheFile() throws Exception {
        String csv = "KPI,Month,Result\nLead time,2026-07,12\n";

        assertThat(only(
                                LONG.replace(
                                        "indicator: KPI",
                                        "indicator: { key: \"{file-name}-{KPI}\", names: { table.csv: table }, slug: true }"),
                                csv)
                        .indicator())
                .isEqualTo("table-lead-time");
        assertThat(only(
                                LONG.replace(
                                        "indicator: KPI",
                                        "indicator: { file-name: true, names: { table.csv: orders } }"),
                                csv)
                        .indicator())
                .isEqualTo("orders");
    }

    @Test
    void anEmptyCellMayBeANameAndWordsThatDoNotFitAreTold() throws Exception {
        String named = LONG.replace("indicator: KPI", "indicator: { column: KPI, names: { \"\": orders } }");
        assertThat(only(named, "KPI,Month,Result\n,2026-07,12\n").indicator()).isEqualTo("orders");
        assertThat(errors(LONG, "KPI,Month,Result\n,2026-07,12\n")).containsExactly("A2 cell-empty");
        String cut = LONG.replace("indicator: KPI", "indicator: { column: KPI, matches: \"K: (.*)\" }");
        assertThat(errors(cut, "KPI,Month,Result\nK: orders,2026-07,1\nlead-time,2026-07,12\n"))
                .containsExactly("A3 mapped-words-do-not-fit");
    }

    @Test
    void statusAndCommentHaveAColumnAPeriodToo() throws Exception {
        String wide = """
                mapping: t
                applies-to: { folders: [north] }
                read: kpi
                fields:
                  indicator: KPI
                  actual: { columns: "{period}" }
                  status: { columns: "{period} RAG" }
                  comment: { columns: "{period} note" }
                  period: { form: month }
                """;

        List<KpiActual> facts = kpis(
                accepted(
                        read(
                                wide,
                                "KPI,2026-06,2026-06 RAG,2026-06 note,2026-07,2026-07 RAG\nlead-time,12,red,Line 2 stood still,11,green\n")));

        assertThat(facts).extracting(KpiActual::comment).containsExactly("Line 2 stood still", "");
        assertThat(facts.getFirst().status()).contains(ReportedStatus.RED);
        assertThat(facts.get(1).status()).contains(ReportedStatus.GREEN);
        assertThat(errors(wide, "KPI,2026-06,2026-06 RAG,2026-06 note\nlead-time,12,mauve,\n"))
                .containsExactly("C2 mapped-not-a-choice");
    }

    @Test
    void aTargetOfAMeasureCountsForEachOfItsPeriods() throws Exception {
        String ofMeasure = WIDE.replace("  period:", "  target: { columns: \"{measure} target\" }\n  period:");

        List<KpiActual> facts = kpis(
                accepted(read(ofMeasure, "Row,Lead time 2026-06,Lead time 2026-07,Lead time target\n1,12,11,10\n")));

        assertThat(facts)
                .hasSize(2)
                .extracting(KpiActual::target)
                .allSatisfy(target -> assertThat(target).contains(new BigDecimal("10")));
    }

    @Test
    void partsThatAllSayNothingAreNothing() throws Exception {
        String parts = """
                mapping: t
                applies-to: { folders: [north] }
                read: kpi
                fields:
                  indicator: KPI
                  actual: { columns: "{period} week {part}", parts: 2 }
                  target: Goal
                  period: { form: month }
                missing: ["-"]
                """;

        Acceptance answer = read(parts, "KPI,Goal,2026-05 week 1,2026-05 week 2\norders,4,-,-\nlead-time,3,1,2\n");

        assertThat(kpis(accepted(answer))).extracting(KpiActual::actual).contains(reported("3"));
        assertThat(answer.findings())
                .extracting(finding -> finding.kind().code())
                .doesNotContain("mapped-part-missing");
    }

    @Test
    void wordsThatCouldBeTwoPeriodsAreRefusedWithBoth() throws Exception {
        Corpus fiscal = new Corpus(new FiscalCalendar(Month.APRIL, false), "center", "Center");
        fiscal.indicator("orders", "north", "");
        String open = LONG.replace("{ column: Month, form: month }", "{ column: Month }");
        String two = LONG.replace("form: month", "form: [month, year]");

        for (String yaml : List.of(open, two)) {
            Path file = Files.writeString(folder.resolve("table.csv"), "KPI,Month,Result\norders,2010-11,1\n");
            assertThat(Foreign.readBy(yaml, file, "north", fiscal.register()).findings())
                    .filteredOn(Finding::blocks)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.origin().cell()).isEqualTo("B2");
                        assertThat(finding.kind().code()).isEqualTo("period-ambiguous");
                        assertThat(finding.message()).contains("2010-11");
                    });
        }
        assertThat(only(two, "KPI,Month,Result\norders,2026-07,1\n").period()).isEqualTo(Period.parse("2026-07"));
    }

    @Test
    void aFieldSpeaksForItsOwnPeriodOnly() throws Exception {
        String one = LONG.replace(
                "  actual: Result", "  actual: Result\n  target: { column: Goal, for-period: \"2026-07\" }");

        List<KpiActual> facts =
                kpis(accepted(read(one, "KPI,Month,Result,Goal\norders,2026-06,1,9\norders,2026-07,2,9\n")));

        assertThat(facts.getFirst().target()).isEmpty();
        assertThat(facts.get(1).target()).contains(new BigDecimal("9"));
        assertThat(errors(one.replace("\"2026-07\"", "soon"), "KPI,Month,Result,Goal\norders,2026-06,1,9\n"))
                .containsExactly(" not-a-period");
    }

    @Test
    void aYearThatNoCellSaysLeavesThePeriodUnread() throws Exception {
        String year = LONG.replace(
                        "form: month }",
                        "form: month, words: \"{year}-{period}\", year: { cell: A1, matches: \"FY (.*)\" } }")
                + "table: { header: 2 }\n";

        assertThat(only(year, "FY 2026\nKPI,Month,Result\norders,07,1\n").period())
                .isEqualTo(Period.parse("2026-07"));
        assertThat(errors(year, "Report\nKPI,Month,Result\norders,07,1\n")).containsExactly("B3 not-a-period");
    }

    @Test
    void aCellThatBrokeACheckIsToldOnceAndColumnsOfACheckMustBeThere() throws Exception {
        String checked = LONG + "checks: [ { column: Result, must-be: number } ]\n";
        assertThat(errors(checked, "KPI,Month,Result\norders,2026-07,many\n")).hasSize(1);
        String many = LONG + "checks: [ { columns: \"Spend *\", must-be: number } ]\n";
        assertThat(errors(many, "KPI,Month,Result\norders,2026-07,1\n")).containsExactly("A1 mapped-column-missing");
        assertThat(errors(many, "KPI,Month,Result,Spend EU,Spend US\norders,2026-07,1,2,few\n"))
                .singleElement()
                .satisfies(error -> assertThat(error).startsWith("E2 "));
    }

    @Test
    void anItemThatTheRegisterDoesNotKnowIsToldWithTheNearest() throws Exception {
        String survey = """
                mapping: t
                applies-to: { folders: [north] }
                read: survey
                fields: { respondent: row-number, period: { value: 2026-07, form: month } }
                items: { "We trust them": T11 }
                """;

        assertThat(read(survey, "We trust them,Pace\n4,5\n").findings())
                .filteredOn(Finding::blocks)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind().code()).isEqualTo("mapped-not-in-register");
                    assertThat(finding.fix() + finding.message()).contains("T1");
                });
    }

    private Acceptance workbook(String yaml, Consumer<Sheet> content) throws Exception {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("lead");
            row(sheet, "KPI", "Month", "Result");
            content.accept(sheet);
            book.write(out);
        }
        return Foreign.readBy(yaml, file, "north", register());
    }

    @Test
    void whatAWorkbookHoldsIsReadAsItIsMeant() throws Exception {
        Acceptance read = workbook(LONG, sheet -> {
            percent(row(sheet, "share", "2026-07", 10));
            row(sheet, "orders", "2026-06", "12");
        });

        assertThat(kpis(accepted(read)))
                .extracting(KpiActual::actual)
                .containsExactlyInAnyOrder(reported("1000"), reported("12"));
        assertThat(read.findings())
                .extracting(finding ->
                        finding.origin().cell() + " " + finding.kind().code())
                .contains("C3 number-as-text");
    }

    @Test
    void aFormulaWithoutAResultIsToldAtItsCell() throws Exception {
        Acceptance read =
                workbook(LONG, sheet -> row(sheet, "orders", "2026-07", "").setCellFormula("1+1"));

        assertThat(Foreign.errors(read)).containsExactly("lead!C2 formula-not-calculated");
    }

    @Test
    void keysTakeTheSheetAndWordsOfACell() throws Exception {
        String keyed = LONG.replace("indicator: KPI", "indicator: { key: \"{sheet}-{lead!A2}\", slug: true }");

        assertThat(kpis(accepted(workbook(keyed, sheet -> row(sheet, "time", "2026-07", 12)))))
                .singleElement()
                .satisfies(fact -> assertThat(fact.indicator()).isEqualTo("lead-time"));
    }

    private static Cell row(Sheet sheet, String indicator, String month, Object result) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(indicator);
        row.createCell(1).setCellValue(month);
        Cell cell = row.createCell(2);
        if (result instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!result.toString().isEmpty()) {
            cell.setCellValue(result.toString());
        }
        return cell;
    }

    private static void percent(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("0%"));
        cell.setCellStyle(style);
    }
}
