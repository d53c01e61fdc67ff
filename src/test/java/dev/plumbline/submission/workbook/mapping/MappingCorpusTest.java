package dev.plumbline.submission.workbook.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.kpi.NhsAe;
import dev.plumbline.corpus.kpi.NycMmr;
import dev.plumbline.corpus.kpi.SaEqprs;
import dev.plumbline.corpus.survey.Bhr2000;
import dev.plumbline.corpus.survey.Nss;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real tables come to the totals that a plain reading of them comes to. */
class MappingCorpusTest {

    @TempDir
    Path folder;

    private Acceptance read(Path mapping, Path file, String partner, Register register) throws Exception {
        Files.copy(mapping, folder.resolve(mapping.getFileName()));
        Checked<Mappings> mappings = Mappings.load(folder);
        assertThat(mappings.findings()).extracting(Finding::message).isEmpty();
        String name = file.getFileName().toString();
        DroppedFile dropped = new DroppedFile("ab12", name, partner, LocalDate.of(2026, 11, 1));
        try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
            Optional<Acceptance> acceptance =
                    new MappedReader(register, mappings.value().orElseThrow()).read(open, dropped);
            Files.delete(folder.resolve(mapping.getFileName()));
            return acceptance.orElseThrow();
        }
    }

    private static Submission accepted(Acceptance acceptance) {
        assertThat(acceptance.findings())
                .filteredOn(Finding::blocks)
                .extracting(Finding::message)
                .isEmpty();
        assertThat(acceptance).isInstanceOf(Acceptance.Accepted.class);
        Submission submission = ((Acceptance.Accepted) acceptance).submission();
        assertThat(submission.rows())
                .allSatisfy(count -> assertThat(count.used() + count.ignored() + count.inError())
                        .isEqualTo(count.read()));
        return submission;
    }

    private static List<KpiActual> kpis(Submission submission) {
        return submission.facts().stream().map(KpiActual.class::cast).toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> value(KpiActual fact) {
        return fact.actual() instanceof Reading.Reported reported ? Optional.of(reported.value()) : Optional.empty();
    }

    @Test
    void aManagementReportWithOneColumnAYearKeepsEveryFigure() throws Exception {
        NycMmr city = new NycMmr();

        Submission submission = accepted(read(NycMmr.mapping(), city.file(), NycMmr.FOLDER, city.register()));

        List<BigDecimal> actuals =
                kpis(submission).stream().flatMap(fact -> value(fact).stream()).toList();
        List<BigDecimal> targets = kpis(submission).stream()
                .flatMap(fact -> fact.target().stream())
                .toList();
        assertThat(actuals).hasSameSizeAs(city.actuals());
        assertThat(sum(actuals)).isEqualByComparingTo(sum(city.actuals()));
        assertThat(targets).hasSameSizeAs(city.targets());
        assertThat(sum(targets)).isEqualByComparingTo(sum(city.targets()));
        int used = city.agencyRows().size() + 1;
        int read = city.rowCount() + 1;
        assertThat(submission.rows()).singleElement().satisfies(count -> {
            assertThat(List.of(count.read(), count.used(), count.ignored())).containsExactly(read, used, read - used);
            assertThat(count.unread())
                    .extracting(UnreadCells::reason)
                    .containsExactly(UnreadCells.Reason.UNKNOWN_COLUMN, UnreadCells.Reason.ROW_LEFT_OUT);
        });
    }

    @Test
    void aFigureKnowsItsCellThoughTheYearsStandInAnyOrder() throws Exception {
        NycMmr city = new NycMmr();

        Submission submission = accepted(read(NycMmr.mapping(), city.file(), NycMmr.FOLDER, city.register()));

        KpiActual first = kpis(submission).stream()
                .filter(fact -> fact.indicator().equals("mmr-114")
                        && fact.period().equals(new NycMmr().calendar().yearOf(2016)))
                .findFirst()
                .orElseThrow();
        assertThat(value(first)).contains(new BigDecimal("61.92"));
        assertThat(first.origin().cell()).isEqualTo("L2");
        assertThat(first.origin().mapping()).hasSize(64);
        assertThat(first.alliance()).isEqualTo("department-of-buildings");
    }

    @Test
    void threeRowsOfAHospitalAndMonthBecomeOneShare() throws Exception {
        NhsAe england = new NhsAe();

        Submission submission = accepted(read(NhsAe.mapping(), england.file(), NhsAe.FOLDER, england.register()));

        Map<String, long[]> sums = england.sums();
        assertThat(submission.facts()).hasSameSizeAs(sums.keySet());
        assertThat(kpis(submission)).allSatisfy(fact -> {
            long[] sum = sums.getOrDefault(
                    fact.partner().toUpperCase(java.util.Locale.ROOT) + " "
                            + fact.period().first(),
                    new long[2]);
            assertThat(fact.denominator()).contains(BigDecimal.valueOf(sum[0]));
            assertThat(fact.numerator()).contains(BigDecimal.valueOf(sum[0] - sum[1]));
            assertThat(value(fact).orElseThrow().doubleValue())
                    .isCloseTo(100.0 * (sum[0] - sum[1]) / sum[0], within(1e-9));
        });
        int read = england.rowCount() + 1;
        assertThat(submission.rows())
                .containsExactly(new SheetCount(
                        "",
                        read,
                        read,
                        0,
                        0,
                        List.of(new UnreadCells(
                                UnreadCells.Reason.UNKNOWN_COLUMN, 2 * (read - 1), "C2:C12766, F2:F12766"))));
    }

    @Test
    void fourQuartersTakeTheirYearFromTheTitle() throws Exception {
        SaEqprs departments = new SaEqprs();
        Path file = departments.file("correct_data.csv");

        Submission submission = accepted(read(SaEqprs.mapping(), file, SaEqprs.FOLDER, departments.register()));

        List<KpiActual> facts = kpis(submission);
        assertThat(facts)
                .extracting(KpiActual::period)
                .containsExactly(
                        Period.parse("2021-04/3"),
                        Period.parse("2021-07/3"),
                        Period.parse("2021-10/3"),
                        Period.parse("2022-01/3"));
        assertThat(facts)
                .extracting(fact -> fact.target().orElseThrow().toPlainString())
                .containsExactlyElementsOf(departments.figures("correct_data.csv", "Target_Q"));
        assertThat(facts)
                .extracting(fact -> value(fact).orElseThrow().toPlainString())
                .containsExactlyElementsOf(departments.figures("correct_data.csv", "ActualOutput_Q"));
        assertThat(facts).extracting(KpiActual::indicator).containsOnly("health-9.1.2");
    }

    @Test
    void theSameReportOfOtherYearsAndDepartmentsIsReadToo() throws Exception {
        SaEqprs departments = new SaEqprs();
        for (String name : List.of(
                "data_for_deleting_indicators.csv", "department_name_containing_government.csv", "national_data.csv")) {
            Acceptance acceptance =
                    read(SaEqprs.mapping(), departments.file(name), SaEqprs.FOLDER, departments.register());
            assertThat(accepted(acceptance).facts()).hasSize(4);
        }
    }

    @Test
    void anotherReportInTheSameLayoutIsRefusedInWords() throws Exception {
        SaEqprs departments = new SaEqprs();
        Path file = departments.file("wrong_report_type.csv");

        Acceptance acceptance = read(SaEqprs.mapping(), file, SaEqprs.FOLDER, departments.register());

        assertThat(acceptance).isInstanceOf(Acceptance.Rejected.class);
        assertThat(acceptance.findings()).hasSize(1);
        assertThat(acceptance.findings().getFirst().message())
                .startsWith("This looks like a table for the mapping sa-eqprs, but A2 says 'QPR for FY 2021-22 ");
        assertThat(acceptance.findings().getFirst().origin().cell()).isEqualTo("A2");
    }

    @Test
    void thousandsOfAnswersComeToTheMeansThatRComputes() throws Exception {
        Bhr2000 army = new Bhr2000();

        Submission submission = accepted(read(Bhr2000.mapping(), army.file(), Bhr2000.FOLDER, army.register()));

        assertThat(submission.facts()).hasSize(5400).hasSize(army.respondents());
        Map<String, double[]> sums = new HashMap<>();
        for (Fact fact : submission.facts()) {
            Fact.SurveyResponse response = (Fact.SurveyResponse) fact;
            assertThat(response.answers()).hasSize(11);
            double[] sum = sums.computeIfAbsent(response.partner(), _ -> new double[2]);
            sum[1]++;
            sum[0] += response.answers().stream()
                    .filter(answer -> Bhr2000.SCALE.contains(answer.item()))
                    .mapToDouble(answer ->
                            ((Reading.Reported) answer.answer()).value().doubleValue())
                    .average()
                    .orElseThrow();
        }
        Map<String, double[]> expected = army.expected();
        assertThat(sums.keySet()).hasSize(99).isEqualTo(expected.keySet());
        sums.forEach((unit, sum) -> assertThat(new double[] {sum[0] / sum[1], sum[1]})
                .as(unit)
                .containsExactly(expected.get(unit), within(1e-9)));
    }

    @Test
    void publishedSharesAreKeptAsPublishedInBothYears() throws Exception {
        Nss survey = new Nss();
        for (int year : List.of(2017, 2018)) {
            Map<String, List<Double>> expected = survey.tallies(year);

            Submission submission = accepted(read(Nss.mapping(), survey.file(year), Nss.FOLDER, survey.register()));

            Map<String, List<Double>> tallies = submission.facts().stream()
                    .map(Fact.SurveyTally.class::cast)
                    .collect(Collectors.toMap(
                            tally -> tally.partner() + " " + tally.item(), MappingCorpusTest::numbers));
            assertThat(tallies).isEqualTo(expected);
            assertThat(submission.facts()).extracting(Fact::period).containsOnly(Period.parse(year + "-01/12"));
        }
    }

    private static List<Double> numbers(Fact.SurveyTally tally) {
        List<Double> numbers = new java.util.ArrayList<>(
                tally.shares().stream().map(BigDecimal::doubleValue).toList());
        numbers.add((double) tally.respondents().orElseThrow());
        return numbers;
    }
}
