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
import dev.plumbline.corpus.Known;
import dev.plumbline.corpus.kpi.Pathfinders;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Returns of a council to its ministry: tables between marker cells, and errors that the ministry's testers planted. */
class PathfindersTest {

    private static final String FOLDER = "bolton-council";

    private static Path file(String name) {
        return Pathfinders.file(name);
    }

    private static Corpus corpus() {
        return new Corpus(new FiscalCalendar(Month.APRIL, false), "ministry", "Ministry");
    }

    private static double totals(Path file, Corpus corpus) {
        List<Known> actuals = Pathfinders.actuals(file);
        actuals.forEach(known -> corpus.indicator(known.what().replace("actual ", ""), FOLDER, ""));
        return actuals.stream().mapToDouble(Known::value).sum();
    }

    @Test
    void actualsOfTablesBetweenMarkersComeToTheirTotalWithoutAFalseAlarm() throws Exception {
        Path file = file("PF_Round_1_Success.xlsx");
        Corpus corpus = corpus();
        double expected = totals(file, corpus);

        Submission submission = accepted(read("pathfinders pathfinders-2", file, FOLDER, corpus.register()));

        assertThat(kpis(submission)).hasSize(5 + 7);
        assertThat(sum(kpis(submission))).isCloseTo(expected, within(1e-9)).isEqualTo(450 + 19);
        assertThat(kpis(submission)).extracting(fact -> fact.period()).containsOnly(Period.parse("2024-01/3"));
        assertThat(kpis(submission).getFirst().origin().cell()).isEqualTo("E19");
        assertThat(kpis(submission).getFirst().origin().sheet()).isEqualTo("Outputs");
    }

    @Test
    void aSecondRoundWithMoreColumnsGivesTwoQuarters() throws Exception {
        Path file = file("PF_Round_2_Success.xlsx");
        Corpus corpus = corpus();
        double expected = totals(file, corpus);

        Submission submission = accepted(read("pathfinders pathfinders-2", file, FOLDER, corpus.register()));

        assertThat(sum(kpis(submission))).isCloseTo(expected, within(1e-9)).isGreaterThan(100);
        assertThat(kpis(submission).stream().map(fact -> fact.period()).distinct())
                .containsExactlyInAnyOrder(Period.parse("2024-04/3"), Period.parse("2024-07/3"));
    }

    private static Register known(Path... files) throws Exception {
        Corpus corpus = corpus();
        for (Path file : files) {
            totals(file, corpus);
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
