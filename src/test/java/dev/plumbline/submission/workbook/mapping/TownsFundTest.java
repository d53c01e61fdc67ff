package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static dev.plumbline.submission.workbook.mapping.Foreign.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Returns of towns: a block a project, each with its own heading rows, and what their owner extracts from them. */
class TownsFundTest {

    private static final FiscalCalendar APRIL = new FiscalCalendar(Month.APRIL, false);
    private static final int[] HALVES = {4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20};

    private static Path file(String name) {
        return Corpus.file("kpi/towns-fund/" + name);
    }

    /** Actuals by indicator and first month, found through the fixed places of the form. */
    private static Map<String, Double> actuals(Path file, String town, Corpus corpus) throws Exception {
        Map<String, Double> actuals = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            Sheet sheet = book.getSheet("5 - Project Outputs");
            for (int project = 0; project < 20; project++) {
                int title = project == 0 ? 15 : 54 + 38 * (project - 1);
                Row status = sheet.getRow(title + (project == 0 ? 6 : 5));
                String name =
                        sheet.getRow(title).getCell(2).getStringCellValue().replaceFirst("Project \\d+: ", "");
                for (int i = status.getRowNum() + 1; i < title + 38; i++) {
                    Row row = sheet.getRow(i);
                    for (int half = 0; half < HALVES.length; half++) {
                        boolean actual = status.getCell(HALVES[half])
                                .getStringCellValue()
                                .equals("Actual");
                        if (actual
                                && row != null
                                && row.getCell(HALVES[half]) != null
                                && row.getCell(HALVES[half]).getCellType() == CellType.NUMERIC) {
                            String id =
                                    FieldRule.slug(name + "-" + row.getCell(2).getStringCellValue());
                            corpus.indicator(id, town, "");
                            actuals.put(
                                    id + " " + (2020 + half / 2) + (half % 2 == 0 ? "-04/6" : "-10/6"),
                                    row.getCell(HALVES[half]).getNumericCellValue());
                        }
                    }
                }
            }
        }
        return actuals;
    }

    private static Map<String, Double> found(List<KpiActual> facts) {
        Map<String, Double> found = new TreeMap<>();
        facts.forEach(fact -> found.put(
                fact.indicator() + " " + fact.period().toString().replaceFirst("(\\d{4})-10/6", "$1-10/6"),
                Foreign.value(fact.actual()).orElseThrow().doubleValue()));
        return found;
    }

    @Test
    void everyBlockOfEveryRoundIsReadWithTheNameOfItsProject() throws Exception {
        Map<String, String> towns = Map.of(
                "TF_Round_3_Success.xlsx", "swindon",
                "TF_Round_4_Success.xlsx", "blackfriars-northern-city-centre",
                "TF_Round_4_Success_Duplicate.xlsx", "blackfriars-northern-city-centre");
        for (Map.Entry<String, String> town : towns.entrySet()) {
            Path file = file(town.getKey());
            Corpus corpus = new Corpus(APRIL, "ministry", "Ministry");
            Map<String, Double> expected = actuals(file, town.getValue(), corpus);

            Submission submission = accepted(read("towns-fund", file, "ministry", corpus.register()));

            assertThat(found(kpis(submission)))
                    .as(town.getKey())
                    .isEqualTo(expected)
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void aFormThatLostAColumnIsRefusedThoughItsFiguresCouldBeRead() throws Exception {
        Path corrupt = file("TF_Round_4_Corrupt.xlsx");
        Corpus corpus = new Corpus(APRIL, "ministry", "Ministry");
        actuals(corrupt, "blackfriars-northern-city-centre", corpus);

        Acceptance answer = read("towns-fund", corrupt, "ministry", corpus.register());

        assertThat(answer).isInstanceOf(Acceptance.Rejected.class);
        assertThat(answer.findings())
                .filteredOn(Finding::blocks)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind().code()).isEqualTo("mapped-column-missing");
                    assertThat(finding.origin().sheet()).isEqualTo("2 - Project Admin");
                    assertThat(finding.value()).startsWith("Does the project have a single location");
                });
    }

    @Test
    void theRowsThatTheOwnerExtractsFromASheetAreFoundToo() throws Exception {
        Path mock = file("outputs_mock.csv");
        Corpus corpus = new Corpus(APRIL, "ministry", "Ministry");
        Map<String, Double> expected = new TreeMap<>();
        String project = "";
        Map<String, String> projects =
                Map.of("TD-FAK-01", "test-project-1", "TD-FAK-02", "test-project-2", "TD-FAK-03", "test-project-3");
        for (Map<String, String> row : Corpus.rows(file("outputs_data_expected.csv"), 1)) {
            project = projects.getOrDefault(row.getOrDefault("Project ID", ""), "");
            String id = FieldRule.slug(project + "-" + row.get("Output"));
            corpus.indicator(id, "town", "");
            if ("Actual".equals(row.get("Actual/Forecast"))
                    && !row.getOrDefault("Amount", "").isEmpty()) {
                String start = row.getOrDefault("Start_Date", "");
                expected.put(
                        id + " 20" + start.substring(6) + "-" + start.substring(0, 2) + "/6",
                        Double.parseDouble(row.getOrDefault("Amount", "")));
            }
        }
        String yaml = Files.readString(Corpus.mapping("towns-fund"));
        String ofTheSheet = yaml.substring(0, yaml.indexOf("  - table:\n      sheet: 2 - Project Admin"))
                .replace("file-names: \"TF_Round_*.xlsx\"", "file-names: \"*.csv\"")
                .replaceFirst("  cell: .*\n", "")
                .replace("      sheet: 5 - Project Outputs\n", "")
                .replace("{ cell: \"2 - Project Admin!E8\", slug: true }", "{ value: town }");

        Submission submission = accepted(Foreign.readBy(ofTheSheet, mock, "ministry", corpus.register()));

        assertThat(found(kpis(submission))).isEqualTo(expected).hasSize(7);
        assertThat(kpis(submission).getFirst().period()).isEqualTo(Period.parse("2020-04/6"));
    }
}
