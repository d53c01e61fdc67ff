package dev.plumbline.submission.workbook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.submission.Fact.KpiActual;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a name stands once for several rows, the rows below it count for that name and for no other. */
class FilledDownTest {

    private static final String KPI = """
            mapping: t
            applies-to: { folders: [north] }
            read: kpi
            fields:
              indicator: %s
              actual: Result
              period: { column: Month, form: month }
            decimal-mark: "."
            """;
    private static final String NAMED = KPI.formatted("KPI");
    private static final String KEYED = KPI.formatted("{ key: \"{Region}-{KPI}\", slug: true }");

    @TempDir
    private Path folder;

    private static Register register() {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "center", "Center");
        List.of("orders", "visits", "east-orders", "east-visits", "west-orders")
                .forEach(key -> corpus.indicator(key, "north", ""));
        return corpus.register();
    }

    private Path csv(String rows) throws Exception {
        return Files.writeString(folder.resolve("table.csv"), rows);
    }

    private static List<String> facts(String yaml, Path file) throws Exception {
        return Foreign.kpis(Foreign.accepted(Foreign.readBy(yaml, file, "north", register()))).stream()
                .map(FilledDownTest::told)
                .toList();
    }

    private static String told(KpiActual fact) {
        return fact.indicator() + " " + fact.period() + " "
                + Foreign.value(fact.actual()).orElseThrow();
    }

    private static List<String> errors(String yaml, Path file) throws Exception {
        return Foreign.errors(Foreign.readBy(yaml, file, "north", register())).stream()
                .map(error -> error.substring(error.indexOf('!') + 1))
                .toList();
    }

    @Test
    void aNameThatStandsOnceCountsForTheRowsBelowIt() throws Exception {
        Path file = csv("KPI,Month,Result\norders,2026-07,1\n,2026-08,2\nvisits,2026-07,3\n,2026-08,4\n");

        assertThat(facts(NAMED + "fill-down: [KPI]\n", file))
                .containsExactly("orders 2026-07 1", "orders 2026-08 2", "visits 2026-07 3", "visits 2026-08 4");
    }

    @Test
    void withoutTheWordAnEmptyCellStaysAnError() throws Exception {
        assertThat(errors(NAMED, csv("KPI,Month,Result\norders,2026-07,1\n,2026-08,2\n")))
                .containsExactly("A3 cell-empty");
    }

    @Test
    void mergedCellsAreReadSo() throws Exception {
        assertThat(facts(NAMED + "fill-down: [KPI]\n", merged()))
                .containsExactly("orders 2026-07 1", "orders 2026-08 2", "orders 2026-09 3");
    }

    @Test
    void mergedCellsThatAreNotFilledDownAreAskedAbout() throws Exception {
        assertThat(inColumnA(NAMED)).containsExactlyInAnyOrder("A3 cell-empty", "A4 cell-empty", "A2 cells-merged");
        assertThat(inColumnA(NAMED + "fill-down: [KPI]\n")).isEmpty();
    }

    private List<String> inColumnA(String yaml) throws Exception {
        return Foreign.readBy(yaml, merged(), "north", register()).findings().stream()
                .map(finding -> finding.origin().cell() + " " + finding.kind().code())
                .filter(finding -> finding.startsWith("A"))
                .toList();
    }

    private Path merged() throws Exception {
        Path file = folder.resolve("merged.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Figures");
            List<List<String>> rows = List.of(
                    List.of("KPI", "Month", "Result"),
                    List.of("orders", "2026-07", "1"),
                    List.of("", "2026-08", "2"),
                    List.of("", "2026-09", "3"));
            for (List<String> words : rows) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                words.forEach(
                        word -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(word));
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
            workbook.write(out);
        }
        return file;
    }

    @Test
    void aGroupHoldsOverTheNamesWithinIt() throws Exception {
        Path file = csv("""
                Region,KPI,Month,Result
                East,Orders,2026-07,1
                ,,2026-08,2
                ,Visits,2026-07,3
                West,Orders,2026-07,4
                """);

        assertThat(facts(KEYED + "fill-down: [Region, KPI]\n", file))
                .containsExactly(
                        "east-orders 2026-07 1",
                        "east-orders 2026-08 2",
                        "east-visits 2026-07 3",
                        "west-orders 2026-07 4");
    }

    @Test
    void aNameOfOneGroupIsNeverTakenIntoTheNext() throws Exception {
        Path file = csv("Region,KPI,Month,Result\nEast,Orders,2026-07,1\nWest,,2026-07,2\n");

        assertThat(errors(KEYED + "fill-down: [Region, KPI]\n", file)).containsExactly("A3 mapped-not-in-register");
    }

    @Test
    void behindAnEmptyRowAndInTheFirstRowNothingStandsAbove() throws Exception {
        String yaml = NAMED + "fill-down: [KPI]\n";

        assertThat(errors(yaml, csv("KPI,Month,Result\norders,2026-07,1\n,,\n,2026-08,2\n")))
                .containsExactly("A4 cell-empty");
        assertThat(errors(yaml, csv("KPI,Month,Result\n,2026-07,1\norders,2026-08,2\n")))
                .containsExactly("A2 cell-empty");
    }

    @Test
    void rowsAreLeftOutByWhatStandsAboveThem() throws Exception {
        Path file = csv("Region,KPI,Month,Result\nEast,orders,2026-07,1\nTotal,orders,2026-07,9\n,,2026-08,9\n");

        assertThat(facts(NAMED + "fill-down: [Region, KPI]\nskip-rows-where: { Region: [Total] }\n", file))
                .containsExactly("orders 2026-07 1");
        assertThat(facts(NAMED + "fill-down: [Region, KPI]\nonly-rows-where: { Region: East }\n", file))
                .containsExactly("orders 2026-07 1");
    }

    @Test
    void aHeadingToFillThatTheTableLacksIsAnErrorOfTheTable() throws Exception {
        assertThat(errors(NAMED + "fill-down: [Goal, KPI]\n", csv("KPI,Month,Result\norders,2026-07,1\n")))
                .hasSize(1);
    }
}
