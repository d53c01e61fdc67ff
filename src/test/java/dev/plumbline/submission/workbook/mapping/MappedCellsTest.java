package dev.plumbline.submission.workbook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.SubmissionReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell of a foreign workbook that holds something is used, or listed with the reason; what hides is told. */
class MappedCellsTest {

    private static final String MAPPING = """
            mapping: t
            applies-to: { folders: [north] }
            read: kpi
            table: { sheet: Data, until: Total }
            fields:
              indicator: KPI
              actual: Result
              period: { cell: "Start!B5", form: month }
            skip-rows-where: { KPI: [cost] }
            """;

    @TempDir
    private Path folder;

    @Test
    void everyCellIsUsedOrListedWithTheReason() throws Exception {
        Acceptance read = read(book());

        assertThat(codes(read))
                .containsExactly("mapped-rows-left-out", "mapped-rows-left-out", "mapped-targets-missing");
        assertThat(read.rows().stream()
                        .flatMap(count -> count.unread().stream()
                                .map(unread ->
                                        count.sheet() + " " + unread.reason().words() + " " + unread.where())))
                .containsExactly(
                        "Start outside A1, A5",
                        "Data outside A1, A7:B7",
                        "Data unknown-column C4, E5",
                        "Data row-left-out A6:C6",
                        "Old hidden-sheet B2");
    }

    @Test
    void hiddenColumnsAndRowsThatAreUsedAreTold() throws Exception {
        XSSFWorkbook book = book();
        book.getSheet("Data").setColumnHidden(1, true);
        book.getSheet("Data").setColumnHidden(2, true);
        book.getSheet("Data").getRow(4).setZeroHeight(true);

        assertThat(read(book).findings())
                .extracting(finding -> finding.kind().code() + " "
                        + finding.origin().sheet() + "!" + finding.origin().cell())
                .contains("column-hidden Data!B3", "rows-hidden Data!A5")
                .doesNotContain("column-hidden Data!C3");
    }

    @Test
    void aKeyCellWhoseSavedResultIsOutOfDateIsTold() throws Exception {
        XSSFWorkbook book = book();
        Cell month = book.getSheet("Start").getRow(4).getCell(1);
        month.setCellFormula("IF(1=1,\"2026-08\",\"2026-07\")");
        month.setCellValue("2026-07");

        assertThat(read(book).findings())
                .filteredOn(finding -> finding.kind().code().equals("formula-stale"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.origin().sheet() + "!" + finding.origin().cell())
                            .isEqualTo("Start!B5");
                    assertThat(finding.message()).contains("2026-07", "2026-08");
                });
    }

    private static XSSFWorkbook book() {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet start = book.createSheet("Start");
        row(start, 1, "Monthly report");
        row(start, 5, "Month", "2026-07");
        Sheet data = book.createSheet("Data");
        row(data, 1, "Figures of the month");
        row(data, 3, "KPI", "Result", "Remark");
        row(data, 4, "lead-time", 12, "fine");
        row(data, 5, "orders", 40);
        data.getRow(4).createCell(4).setCellValue(99);
        row(data, 6, "cost", 3, "left out");
        row(data, 7, "Total", 55);
        row(book.createSheet("Old"), 2, "", 5);
        book.setSheetHidden(2, true);
        return book;
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

    private Acceptance read(XSSFWorkbook book) throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "center", "Center");
        corpus.indicator("lead-time", "north", "days");
        corpus.indicator("orders", "north", "");
        Register register = corpus.register();
        Mappings mappings = new Mappings("c0ffee", List.of(Foreign.parsed(MAPPING)));
        return new SubmissionReader(register, mappings)
                .read(new ReceivedFile(file, "ab12", "report.xlsx", "north", LocalDate.of(2026, 11, 1)));
    }

    private static List<String> codes(Acceptance read) {
        return read.findings().stream().map(finding -> finding.kind().code()).toList();
    }
}
