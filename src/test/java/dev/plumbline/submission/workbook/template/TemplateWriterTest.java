package dev.plumbline.submission.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.workbook.Books;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.SubmissionReader;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.stamp.SealKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateWriterTest {

    static final SealKey KEY = SealKey.parse("0123456789abcdef".repeat(4));

    static ReturnTemplate template(Language language) {
        return new ReturnTemplate(
                Homes.register(),
                "northwind",
                Homes.Q3,
                language,
                Map.of("cell-cost", new LastActual(new BigDecimal("90.125"), Period.parse("2026-04/3"))),
                Optional.of(LocalDate.of(2026, 10, 20)),
                Optional.of(LocalDate.of(2026, 10, 30)),
                KEY);
    }

    static byte[] bytes(Language language) {
        return Books.bytes(out -> TemplateWriter.write(template(language), out));
    }

    @Test
    void theSameTemplateGivesTheSameBytes() {
        assertThat(bytes(Language.GERMAN)).isEqualTo(bytes(Language.GERMAN)).isNotEqualTo(bytes(Language.ENGLISH));
    }

    @Test
    void onlyCellsToFillInAreOpen() throws IOException {
        try (XSSFWorkbook book = open(Language.ENGLISH)) {
            for (var schema : ReturnSchema.SHEETS) {
                XSSFSheet sheet = book.getSheet(schema.name());
                assertThat(sheet.getProtect()).isTrue();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean inTable = row.getRowNum() > 3;
                        boolean shown = inTable && isShown(sheet, cell);
                        boolean given = inTable && cell.getCellType() != CellType.BLANK;
                        assertThat(cell.getCellStyle().getLocked())
                                .as(schema.name() + "!" + cell.getAddress())
                                .isEqualTo(!inTable || shown || given || isEmptyMonth(sheet, cell));
                    }
                }
            }
        }
    }

    private static boolean isShown(Sheet sheet, Cell cell) {
        String heading = sheet.getRow(3).getCell(cell.getColumnIndex()).getStringCellValue();
        return java.util.List.of("Name", "Unit", "Last actual", "Last period", "Agreed target", "Goal name")
                .contains(heading);
    }

    /** The month of a quarterly figure is given, too: there is none. */
    private static boolean isEmptyMonth(Sheet sheet, Cell cell) {
        return sheet.getSheetName().equals("KPI")
                && cell.getColumnIndex() == 3
                && sheet.getRow(cell.getRowIndex()).getCell(0).getCellType() != CellType.BLANK;
    }

    @Test
    void lastValuesAndTargetsAreShown() throws IOException {
        try (XSSFWorkbook book = open(Language.GERMAN)) {
            Row cost = book.getSheet("KPI").getRow(4);
            Row monthly = book.getSheet("KPI").getRow(5);
            Row band = book.getSheet("KPI").getRow(8);

            assertThat(cost.getCell(4).getNumericCellValue()).isEqualTo(90.125);
            assertThat(cost.getCell(5).getStringCellValue()).isEqualTo("2026-Q2");
            assertThat(cost.getCell(6).getNumericCellValue()).isEqualTo(88.25);
            assertThat(monthly.getCell(3).getStringCellValue()).isEqualTo("2026-07");
            assertThat(monthly.getCell(6).getStringCellValue()).isEqualTo("95 (FY 2026)");
            assertThat(band.getCell(6).getStringCellValue()).isEqualTo("20 bis 40 (2026-08)");
        }
    }

    @Test
    void theFirstSheetCountsWhatIsLeftUntilItSaysYes() throws IOException {
        try (XSSFWorkbook book = open(Language.ENGLISH)) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Cell answer = find(book.getSheet(ReturnSchema.READ_ME), "Ready to send");
            assertThat(answer.getStringCellValue()).isEqualTo("no, 6 left");
            assertThat(evaluator.evaluate(answer).getStringValue()).isEqualTo("no, 6 left");

            fill(book);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(answer).getStringValue()).isEqualTo("yes");

            book.getSheet("KPI").getRow(4).getCell(11).setCellValue("Red");
            book.getSheet("Priorities").getRow(4).getCell(3).setCellValue(50);
            book.getSheet("Actions").getRow(4).getCell(2).setCellValue("Do it");
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(answer).getStringValue()).isEqualTo("no, 4 left");
        }
    }

    /** Fills in a template as a partner would. */
    static void fill(XSSFWorkbook book) {
        find(book.getSheet(ReturnSchema.READ_ME), "Prepared by", "Ausgefüllt von")
                .setCellValue("J. Okafor");
        Sheet kpi = book.getSheet("KPI");
        double[] actuals = {86.4, 93.1, 94.2, 95.3, 31};
        for (int i = 0; i < actuals.length; i++) {
            kpi.getRow(4 + i).getCell(7).setCellValue(actuals[i]);
        }
        kpi.getRow(6).getCell(7).setCellValue("n/a");
        Sheet priorities = book.getSheet("Priorities");
        priorities.getRow(4).getCell(3).setCellValue(62.5);
        priorities.getRow(5).getCell(3).setCellValue(37.5);
        Row response = book.getSheet("Survey").getRow(4);
        response.getCell(1).setCellValue("R01");
        response.getCell(3).setCellValue(4);
        response.getCell(4).setCellValue(2);
        Row meeting = book.getSheet("Governance").getRow(4);
        meeting.getCell(1).setCellValue("Steering committee");
        meeting.getCell(2).setCellValue(LocalDate.of(2026, 8, 14));
    }

    private static Cell find(Sheet readMe, String... labels) {
        for (Row row : readMe) {
            if (row.getCell(0) != null
                    && java.util.List.of(labels).contains(row.getCell(0).getStringCellValue())) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("No label " + java.util.List.of(labels));
    }

    @Test
    void aFilledTemplateIsReadWithoutAFindingAndAnUntouchedOneHoldsNothing(@TempDir Path folder) throws IOException {
        for (Language language : Language.values()) {
            Path filled = folder.resolve("filled.xlsx");
            try (XSSFWorkbook book = open(language);
                    var out = Files.newOutputStream(filled)) {
                fill(book);
                book.write(out);
            }
            Acceptance read = read(filled);
            assertThat(read.findings()).isEmpty();
            assertThat(read.state()).isEqualTo(FileState.ACCEPTED);
            assertThat(((Acceptance.Accepted) read).submission().facts()).hasSize(9);
        }
    }

    @Test
    void aGermanTemplateHasGermanHeadingsAndMessagesNameThem(@TempDir Path folder) throws IOException {
        Path filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook book = open(Language.GERMAN);
                var out = Files.newOutputStream(filled)) {
            assertThat(book.getSheet("KPI").getRow(3).getCell(7).getStringCellValue())
                    .isEqualTo("Ist-Wert");
            assertThat(book.getSheet("Survey").getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("T1");
            fill(book);
            book.getSheet("KPI").getRow(4).getCell(7).setCellValue("viel");
            book.write(out);
        }

        assertThat(read(filled).findings())
                .singleElement()
                .extracting(finding -> finding.message(Language.GERMAN))
                .asString()
                .startsWith("In Ist-Wert steht")
                .contains("viel");
    }

    @Test
    void aNoteExplainsTheFindingItNamesAndAnotherOneIsKept(@TempDir Path folder) throws IOException {
        for (Language language : Language.values()) {
            Path filled = folder.resolve("filled.xlsx");
            try (XSSFWorkbook book = open(language);
                    var out = Files.newOutputStream(filled)) {
                fill(book);
                explain(book);
                book.write(out);
            }

            assertExplained(read(filled));
        }
    }

    /** A red one without a word, explained on the sheet Notes; and a word on something nobody asked about. */
    static void explain(XSSFWorkbook book) {
        book.getSheet("KPI").getRow(4).getCell(11).setCellValue("Red");
        Sheet notes = book.getSheet("Notes");
        String[][] said = {
            {"red-without-comment", "KPI", "$m$5", "Line 2 stood still"}, {"", "Risks", "", "None this quarter"}
        };
        for (int i = 0; i < said.length; i++) {
            for (int column = 0; column < said[i].length; column++) {
                notes.getRow(4 + i).getCell(column).setCellValue(said[i][column]);
            }
        }
    }

    static void assertExplained(Acceptance read) {
        assertThat(read.state()).isEqualTo(FileState.ACCEPTED_WITH_FINDINGS);
        assertThat(read.findings())
                .extracting(finding -> finding.kind().code() + " " + finding.explanation())
                .containsExactly("red-without-comment Line 2 stood still", "noted None this quarter");
        assertThat(read.findings().getLast().message()).isEqualTo("A note of yours on Risks.");
        assertThat(read.findings().getLast().message(Language.GERMAN)).isEqualTo("Eine Anmerkung von Ihnen zu Risks.");
    }

    static Acceptance read(Path file) {
        return new SubmissionReader(Homes.register(), Mappings.NONE, Optional.of(KEY))
                .read(new ReceivedFile(file, "digest", "any name", "northwind", LocalDate.of(2026, 10, 8)));
    }

    @Test
    void sheetsFollowTheRulesForAccessibleSpreadsheets() throws IOException {
        for (Language language : Language.values()) {
            try (XSSFWorkbook book = open(language)) {
                assertThat(book.getProperties().getCoreProperties().getTitle()).contains("2026-Q3");
                assertThat(book.getProperties()
                                .getCoreProperties()
                                .getUnderlyingProperties()
                                .getLanguageProperty())
                        .hasValue(language.code());
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    XSSFSheet sheet = book.getSheetAt(i);
                    assertThat(sheet.getMergedRegions()).isEmpty();
                    if (book.isSheetVeryHidden(i)) {
                        continue;
                    }
                    assertThat(sheet.getTables()).hasSize(1);
                    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
                    assertThat(sheet.getTables().getFirst().getName()).startsWith("Table_");
                    assertThat(i == 0 || sheet.getPaneInformation().isFreezePane())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void choicesComeFromNamedListsAndPromptsAreInTheLanguageOfThePartner() throws IOException {
        try (XSSFWorkbook book = open(Language.GERMAN)) {
            var rules = book.getSheet("KPI").getDataValidations();
            assertThat(rules)
                    .anySatisfy(
                            rule -> assertThat(rule.getValidationConstraint().getFormula1())
                                    .isEqualTo("list_indicator"))
                    .allSatisfy(rule -> assertThat(rule.getPromptBoxText()).contains("Beispiel: "))
                    .noneSatisfy(
                            rule -> assertThat(rule.getValidationConstraint().getExplicitListValues())
                                    .isNotNull());
            assertThat(book.getName("list_indicator").getRefersToFormula()).startsWith("Lists!");
            Sheet lists = book.getSheet("Lists");
            assertThat(java.util.stream.StreamSupport.stream(lists.spliterator(), false)
                            .flatMap(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false))
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .map(Cell::getStringCellValue))
                    .contains("Rot", "Gelb", "Grün", "Ja", "Nein");
        }
    }

    private static XSSFWorkbook open(Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(language)));
    }
}
