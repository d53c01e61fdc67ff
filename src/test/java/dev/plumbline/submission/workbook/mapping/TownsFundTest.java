package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static dev.plumbline.submission.workbook.mapping.Foreign.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Known;
import dev.plumbline.corpus.kpi.TownsFund;
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
import org.junit.jupiter.api.Test;

/** Returns of towns: a block a project, each with its own heading rows, and what their owner extracts from them. */
class TownsFundTest {

    private static final FiscalCalendar APRIL = new FiscalCalendar(Month.APRIL, false);

    private static Path file(String name) {
        return TownsFund.file(name);
    }

    /** Actuals by indicator and months. */
    private static Map<String, Double> actuals(Path file, Corpus corpus) {
        List<Known> known = TownsFund.actuals(file);
        TownsFund.agree(corpus, file, known);
        Map<String, Double> actuals = new TreeMap<>();
        known.forEach(one -> actuals.put(one.what().replace("actual ", "") + " " + one.period(), one.value()));
        return actuals;
    }

    private static Map<String, Double> found(List<KpiActual> facts) {
        Map<String, Double> found = new TreeMap<>();
        facts.forEach(fact -> found.put(
                fact.indicator() + " " + fact.period(),
                Foreign.value(fact.actual()).orElseThrow().doubleValue()));
        return found;
    }

    @Test
    void everyBlockOfEveryRoundIsReadWithTheNameOfItsProject() throws Exception {
        for (String name :
                List.of("TF_Round_3_Success.xlsx", "TF_Round_4_Success.xlsx", "TF_Round_4_Success_Duplicate.xlsx")) {
            Path file = file(name);
            Corpus corpus = new Corpus(APRIL, "ministry", "Ministry");
            Map<String, Double> expected = actuals(file, corpus);

            Submission submission = accepted(read("towns-fund", file, "ministry", corpus.register()));

            assertThat(found(kpis(submission))).as(name).isEqualTo(expected).hasSizeGreaterThan(20);
        }
    }

    @Test
    void aFormThatLostAColumnIsRefusedThoughItsFiguresCouldBeRead() throws Exception {
        Path corrupt = file("TF_Round_4_Corrupt.xlsx");
        Corpus corpus = new Corpus(APRIL, "ministry", "Ministry");
        actuals(corrupt, corpus);

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
