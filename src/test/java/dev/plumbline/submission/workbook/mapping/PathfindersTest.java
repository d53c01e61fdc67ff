package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static dev.plumbline.submission.workbook.mapping.Foreign.read;
import static dev.plumbline.submission.workbook.mapping.Foreign.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Returns of a council to its ministry: tables between marker cells, and errors that the ministry's testers planted. */
class PathfindersTest {

    private static final String FOLDER = "bolton-council";

    private static Path file(String name) {
        return Corpus.file("kpi/pathfinders/" + name);
    }

    /** Rows of the outputs and outcomes, in which a theme is chosen; first rows of the tables are found by eye. */
    private record Table(String sheet, int first, int last, List<Integer> actuals) {

        double total(XSSFWorkbook book, Corpus corpus) {
            double total = 0;
            Sheet from = book.getSheet(sheet);
            for (int i = first - 1; i < last; i++) {
                Row row = from.getRow(i);
                String theme = row.getCell(1) == null ? "" : row.getCell(1).getStringCellValue();
                if (!theme.isEmpty() && !theme.startsWith("Please")) {
                    String id = FieldRule.slug(row.getCell(2).getStringCellValue());
                    corpus.indicator(id, FOLDER, "");
                    for (int column : actuals) {
                        total += row.getCell(column).getCellType() == CellType.NUMERIC
                                ? row.getCell(column).getNumericCellValue()
                                : 0;
                    }
                }
            }
            return total;
        }
    }

    private static double totals(Path file, Corpus corpus, Table... tables) throws Exception {
        double total = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            for (Table table : tables) {
                total += table.total(book, corpus);
            }
        }
        return total;
    }

    private static Corpus corpus() {
        return new Corpus(new FiscalCalendar(Month.APRIL, false), "ministry", "Ministry");
    }

    private static final Table[] ROUND_1 = {
        new Table("Outputs", 19, 38, List.of(4)),
        new Table("Outputs", 45, 84, List.of(4)),
        new Table("Outcomes", 19, 38, List.of(4)),
        new Table("Outcomes", 45, 84, List.of(4))
    };

    @Test
    void actualsOfFourTablesBetweenMarkersComeToTheirTotalWithoutAFalseAlarm() throws Exception {
        Path file = file("PF_Round_1_Success.xlsx");
        Corpus corpus = corpus();
        double expected = totals(file, corpus, ROUND_1);

        Submission submission = accepted(read("pathfinders pathfinders-2", file, FOLDER, corpus.register()));

        assertThat(kpis(submission)).hasSize(5);
        assertThat(sum(kpis(submission))).isCloseTo(expected, within(1e-9)).isEqualTo(450);
        assertThat(kpis(submission)).extracting(fact -> fact.period()).containsOnly(Period.parse("2024-01/3"));
        assertThat(kpis(submission).getFirst().origin().cell()).isEqualTo("E19");
        assertThat(kpis(submission).getFirst().origin().sheet()).isEqualTo("Outputs");
    }

    @Test
    void aSecondRoundWithMoreColumnsGivesTwoQuarters() throws Exception {
        Path file = file("PF_Round_2_Success.xlsx");
        Corpus corpus = corpus();
        double expected = totals(
                file,
                corpus,
                new Table("Outputs", 19, 58, List.of(7, 8)),
                new Table("Outputs", 65, 104, List.of(7, 8)));

        Submission submission = accepted(read("pathfinders pathfinders-2", file, FOLDER, corpus.register()));

        assertThat(sum(kpis(submission))).isCloseTo(expected, within(1e-9)).isGreaterThan(100);
        assertThat(kpis(submission).stream().map(fact -> fact.period()).distinct())
                .containsExactlyInAnyOrder(Period.parse("2024-04/3"), Period.parse("2024-07/3"));
    }

    private static Register known(Path... files) throws Exception {
        Corpus corpus = corpus();
        for (Path file : files) {
            totals(file, corpus, ROUND_1);
        }
        return corpus.register();
    }

    @Test
    void everyPlantedErrorIsFoundInTheFirstAnswerAtItsCell() throws Exception {
        List<String> lines = Files.readAllLines(file("planted-errors.tsv"));
        Map<String, List<Finding>> answers = new java.util.HashMap<>();
        for (String name : List.of("General", "Cross_Table")) {
            Path file = file("PF_Round_1_" + name + "_Validation_Failures.xlsx");
            answers.put(
                    file.getFileName().toString(),
                    read("pathfinders pathfinders-2", file, FOLDER, known(file("PF_Round_1_Success.xlsx"), file))
                            .findings());
        }

        assertThat(lines.subList(1, lines.size())).hasSize(16).allSatisfy(line -> {
            String[] planted = line.split("\t", -1);
            assertThat(answers.getOrDefault(planted[0], List.of()))
                    .filteredOn(Finding::blocks)
                    .as(line)
                    .extracting(finding ->
                            finding.origin().sheet() + "!" + finding.origin().cell())
                    .contains(planted[1] + "!" + planted[3]);
        });
    }

    @Test
    void nothingElseIsCalledAnErrorThanWhatIsWrong() throws Exception {
        Path general = file("PF_Round_1_General_Validation_Failures.xlsx");
        Path cross = file("PF_Round_1_Cross_Table_Validation_Failures.xlsx");
        Register register = known(file("PF_Round_1_Success.xlsx"), general, cross);

        assertThat(Foreign.errors(read("pathfinders", general, FOLDER, register)))
                .containsExactlyInAnyOrder(
                        "Admin!B24 check-other-form",
                        "Admin!B29 check-other-form",
                        "Progress!B6 check-empty",
                        "Outputs!G20 check-other-form",
                        "Finances!J47 check-too-small",
                        "Risks!F9 check-not-allowed");
        assertThat(Foreign.errors(read("pathfinders", cross, FOLDER, register)))
                .contains("Outputs!D21 check-not-allowed")
                .hasSize(11);
    }

    @Test
    void aFindingSaysWhatElseMakesTheCellWrongAndWhatToDo() throws Exception {
        Path cross = file("PF_Round_1_Cross_Table_Validation_Failures.xlsx");

        Acceptance answer = read("pathfinders", cross, FOLDER, known(file("PF_Round_1_Success.xlsx"), cross));

        Finding forecast = answer.findings().stream()
                .filter(finding -> finding.origin().cell().equals("P70"))
                .findFirst()
                .orElseThrow();
        assertThat(forecast.message())
                .isEqualTo("Actual, forecast or cancelled says 'Forecast', which is not allowed, while Reporting period"
                        + " change takes place says 'Q4 2023/24: Jan 2024 - Mar 2024'.");
        assertThat(forecast.fix())
                .isEqualTo("A forecast must be for a period that is still to come. Use one of 'Actual', 'Cancelled'.");
        assertThat(forecast.message(Language.GERMAN)).contains("während in Reporting period change takes place");
    }
}
