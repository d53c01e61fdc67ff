package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.errors;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static dev.plumbline.submission.workbook.mapping.Foreign.read;
import static dev.plumbline.submission.workbook.mapping.Foreign.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.kpi.CifCanada;
import dev.plumbline.corpus.kpi.GdsTransactions;
import dev.plumbline.corpus.kpi.RailDelays;
import dev.plumbline.corpus.kpi.SdgIndex;
import dev.plumbline.corpus.kpi.Trafford;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables of figures that nobody here made come to the totals that a plain reading of them comes to. */
class KpiTablesTest {

    private static final FiscalCalendar APRIL = new FiscalCalendar(Month.APRIL, false);
    private static final List<String> TRAFFORD = List.of(
            "adults_walking_or_cycling",
            "children_poverty",
            "claimant_count",
            "electric_vehicle_charging_points",
            "employment_rate",
            "expected_standard_ks2",
            "household_waste_not_recycled",
            "household_waste_recycling",
            "neet",
            "real_living_wage",
            "school_readiness",
            "vehicle_miles_travelled");

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static double total(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(KpiTablesTest::isNumber)
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    private static Corpus areas(List<Map<String, String>> rows) {
        Corpus corpus = new Corpus(APRIL, "trafford-council", "Council");
        rows.forEach(row -> corpus.indicator(
                Corpus.key(row.get("area_code") + "-" + row.get("indicator") + "-" + row.get("measure")),
                Corpus.key(row.getOrDefault("area_name", "")),
                row.getOrDefault("measure", "").equals("Percentage") ? "%" : ""));
        return corpus;
    }

    @Test
    void everyPeriodFormOfACorporatePlanIsReadAndNothingIsLost() throws Exception {
        for (String name : TRAFFORD) {
            Path file = Corpus.file("kpi/trafford-plan/" + name + ".csv");
            List<Map<String, String>> rows = Corpus.rows(file, 1);

            Submission submission = accepted(read(
                    "trafford-plan trafford-months trafford-vehicles trafford-air trafford-health",
                    file,
                    "trafford-council",
                    areas(rows).register()));

            List<KpiActual> facts = kpis(submission);
            assertThat(facts).as(name).hasSameSizeAs(rows);
            double expected = total(rows, "value");
            assertThat(sum(facts)).as(name).isCloseTo(expected, within(Math.abs(expected) * 1e-9));
            long periods =
                    rows.stream().map(row -> row.get("period")).distinct().count();
            assertThat(facts.stream().map(KpiActual::period).distinct())
                    .as(name)
                    .hasSizeBetween((int) periods - 5, (int) periods);
        }
    }

    @Test
    void eachPeriodFormMeansItsMonths() throws Exception {
        Map<String, Period> firsts = Map.of(
                "children_poverty", Period.parse("2016-04/12"),
                "adults_walking_or_cycling", Period.parse("2015-04/12"),
                "claimant_count", Period.parse("2021-04"),
                "electric_vehicle_charging_points", Period.parse("2021-07"),
                "employment_rate", Period.parse("2012-01/12"),
                "household_waste_recycling", Period.parse("2010-04/12"));
        for (Map.Entry<String, Period> first : firsts.entrySet()) {
            Path file = Corpus.file("kpi/trafford-plan/" + first.getKey() + ".csv");

            Submission submission = accepted(read(
                    "trafford-plan trafford-months",
                    file,
                    "trafford-council",
                    areas(Corpus.rows(file, 1)).register()));

            assertThat(kpis(submission).getFirst().period()).as(first.getKey()).isEqualTo(first.getValue());
        }
    }

    @Test
    void twoFiguresARowAreTwoIndicatorsOfTheQuarterThatEndsOnTheDay() throws Exception {
        Path file = Corpus.file("kpi/trafford-plan/licensed_vehicles.csv");
        List<Map<String, String>> rows = Corpus.rows(file, 1);
        Corpus corpus = new Corpus(APRIL, "trafford-council", "Council");
        rows.forEach(row -> List.of("ulev", "all-vehicles")
                .forEach(what -> corpus.indicator(
                        Corpus.key(row.get("area_code") + "-" + what),
                        Corpus.key(row.getOrDefault("area_name", "")),
                        "")));

        Submission submission =
                accepted(read("trafford-vehicles trafford-air", file, "trafford-council", corpus.register()));

        assertThat(kpis(submission)).hasSize(2 * rows.size());
        assertThat(sum(kpis(submission))).isEqualTo(total(rows, "value_ulev") + total(rows, "value_all_vehicles"));
        assertThat(kpis(submission).getFirst().period()).isEqualTo(Period.parse("2020-10/3"));
    }

    @Test
    void aMeanUpToADayIsThatOfTwelveMonths() throws Exception {
        Path file = Corpus.file("kpi/trafford-plan/no2_concentration.csv");
        List<Map<String, String>> rows = Corpus.rows(file, 1);
        Corpus corpus = new Corpus(APRIL, "air-office", "Air office");
        rows.forEach(row -> corpus.indicator(Corpus.key(row.get("station_code") + "-no2"), "trafford-council", ""));

        Submission submission =
                accepted(read("trafford-vehicles trafford-air", file, "trafford-council", corpus.register()));

        assertThat(sum(kpis(submission))).isCloseTo(total(rows, "value"), within(1e-9));
        assertThat(kpis(submission).getFirst().period()).isEqualTo(Period.parse("2020-07/12"));
    }

    @Test
    void ratingsBecomeColorsAndPooledYearsAndUnknownWardsAreLeftOut() throws Exception {
        Path file = Corpus.file("kpi/trafford-plan/obese_reception.csv");
        List<Map<String, String>> rows = Corpus.rows(file, 1);
        List<Map<String, String>> kept = rows.stream()
                .filter(row -> "UA".equals(row.get("area_type")))
                .filter(row -> !row.getOrDefault("period", "").contains(" - "))
                .filter(row -> "NA".equals(row.get("inequality")))
                .toList();

        Submission submission = accepted(
                read("trafford-health", file, "trafford-council", areas(kept).register()));

        List<KpiActual> facts = kpis(submission);
        assertThat(facts).hasSameSizeAs(kept);
        assertThat(sum(facts)).isCloseTo(total(kept, "value"), within(1e-6));
        Map<String, ReportedStatus> colors =
                Map.of("Better", ReportedStatus.GREEN, "Similar", ReportedStatus.AMBER, "Worse", ReportedStatus.RED);
        colors.forEach((word, color) -> assertThat(
                        facts.stream().filter(fact -> fact.status().equals(java.util.Optional.of(color))))
                .as(word)
                .hasSize((int) kept.stream()
                        .filter(row -> word.equals(row.get("compared_to_England")))
                        .count()));
    }

    private static void comesToWhatAPlainReadingMakesOfIt(Group group) throws Exception {
        Map<String, Double> found = new HashMap<>();
        for (Path file : group.files()) {
            String mappings = String.join(" ", group.mappings());
            kpis(accepted(read(mappings, file, group.folder(), group.register())))
                    .forEach(fact -> Foreign.value(fact.actual())
                            .ifPresent(value -> found.put(
                                    "actual " + fact.indicator() + " " + fact.period(), value.doubleValue())));
        }
        Map<String, Double> expected = new HashMap<>();
        group.figures().stream()
                .filter(known -> known.what().startsWith("actual "))
                .forEach(known -> expected.put(known.what() + " " + known.period(), known.value()));
        assertThat(found).hasSameSizeAs(expected).containsOnlyKeys(expected.keySet());
        found.forEach((key, value) -> assertThat(value)
                .as(key)
                .isCloseTo(expected.getOrDefault(key, Double.NaN), within(Math.abs(value) * 1e-9 + 1e-9)));
    }

    @Test
    void periodAndMeasureInOneHeadingAreToldApart() throws Exception {
        comesToWhatAPlainReadingMakesOfIt(new GdsTransactions());
    }

    @Test
    void anIndicatorNamedOnlyByItsFileIsReadWhateverTheHeadingIsCalled() throws Exception {
        comesToWhatAPlainReadingMakesOfIt(new CifCanada());
    }

    @Test
    void everyFileOfACorporatePlanComesToItsFigures() throws Exception {
        comesToWhatAPlainReadingMakesOfIt(new Trafford());
    }

    @Test
    void scoreAndColorOfEachGoalStandInColumnsOfTheirOwn() throws Exception {
        SdgIndex index = new SdgIndex();
        comesToWhatAPlainReadingMakesOfIt(index);

        List<KpiActual> facts =
                kpis(accepted(read("sdg-index", index.files().getFirst(), index.folder(), index.register())));

        assertThat(colored(facts, ReportedStatus.RED)).isEqualTo(index.count("red"));
        assertThat(colored(facts, ReportedStatus.AMBER)).isEqualTo(index.count("yellow") + index.count("orange"));
        assertThat(facts.stream().filter(fact -> fact.status().isEmpty())).hasSize(index.count("gray"));
    }

    private static long colored(List<KpiActual> facts, ReportedStatus color) {
        return facts.stream()
                .filter(fact -> fact.status().equals(java.util.Optional.of(color)))
                .count();
    }

    @Test
    void cellsThatShowThousandsCountAsTheMappingSays() throws Exception {
        Path file = Corpus.file("kpi/muni-infra/failtest.xlsx");
        Corpus corpus = new Corpus(new FiscalCalendar(Month.JULY, false), "treasury", "Treasury");
        double[] expected = new double[2];
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            for (Row row : book.getSheetAt(0)) {
                Cell project = row.getCell(2);
                if (row.getRowNum() > 2
                        && project != null
                        && !project.getStringCellValue().isEmpty()) {
                    corpus.indicator(Corpus.key(project.getStringCellValue()), "buffalo-city", "");
                    IntStream.of(12, 14, 15, 16)
                            .filter(i ->
                                    row.getCell(i) != null && row.getCell(i).getCellType() == CellType.NUMERIC)
                            .forEach(i ->
                                    expected[i == 12 ? 0 : 1] += row.getCell(i).getNumericCellValue());
                }
            }
        }

        Submission submission = accepted(read("muni-infra", file, "treasury", corpus.register()));

        assertThat(sum(kpis(submission))).isCloseTo(expected[0], within(1e-6)).isGreaterThan(100_000);
        assertThat(kpis(submission).stream()
                        .flatMap(fact -> fact.target().stream())
                        .mapToDouble(BigDecimal::doubleValue)
                        .sum())
                .isCloseTo(expected[1], within(1e-6));
        assertThat(kpis(submission))
                .filteredOn(fact -> fact.period().first().equals(YearMonth.of(2017, 7)))
                .isNotEmpty();
        String undecided =
                java.nio.file.Files.readString(Corpus.mapping("muni-infra")).replace("scaled-formats: held", "");
        Acceptance refused = Foreign.readBy(undecided, file, "treasury", corpus.register());
        assertThat(errors(refused)).anyMatch(error -> error.endsWith("!M4 mapped-shown-otherwise"));
        assertThat(refused.findings())
                .extracting(Finding::message)
                .anyMatch(text -> text.contains("holds 340609") && text.contains("shows 340.609"));
    }

    @Test
    void thirteenFourWeekPeriodsMakeAYearAndARevisedTableGivesOtherFigures() throws Exception {
        RailDelays earlier = new RailDelays(RailDelays.EARLIER, _ -> true);
        RailDelays later = new RailDelays(RailDelays.LATER, _ -> true);
        comesToWhatAPlainReadingMakesOfIt(earlier);
        comesToWhatAPlainReadingMakesOfIt(later);
        Map<String, Double> before = new HashMap<>();
        earlier.figures().forEach(known -> before.put(known.what() + known.period(), known.value()));
        assertThat(later.figures())
                .anyMatch(known -> before.containsKey(known.what() + known.period())
                        && Math.abs(before.getOrDefault(known.what() + known.period(), 0.0) - known.value()) > 1e-6);
    }
}
