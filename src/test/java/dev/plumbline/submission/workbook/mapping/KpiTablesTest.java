package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.count;
import static dev.plumbline.submission.workbook.mapping.Foreign.errors;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static dev.plumbline.submission.workbook.mapping.Foreign.read;
import static dev.plumbline.submission.workbook.mapping.Foreign.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
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
import org.apache.poi.ss.usermodel.Sheet;
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

    @Test
    void periodAndMeasureInOneHeadingAreToldApart() throws Exception {
        Path file = Corpus.file("kpi/gds-transactions/services-test.csv");
        List<List<String>> records = Corpus.csv(file);
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "digital-service", "Digital service");
        double expected = 0;
        int figures = 0;
        for (List<String> row : records.subList(1, records.size())) {
            for (int i = 6; i < row.size(); i++) {
                String heading = records.getFirst().get(i);
                String number = row.get(i).replace(",", "");
                if (heading.matches("\\d{4}-Q\\d .*") && !number.isEmpty()) {
                    figures++;
                    expected += Double.parseDouble(number);
                    corpus.indicator(
                            Corpus.key(row.get(5) + "-" + heading.substring(8)), Corpus.key(row.getFirst()), "");
                }
            }
        }

        Submission submission = accepted(read("gds-transactions", file, "digital-service", corpus.register()));

        assertThat(kpis(submission)).hasSize(figures);
        assertThat(sum(kpis(submission))).isCloseTo(expected, within(1e-6));
        assertThat(kpis(submission).getFirst().indicator()).isEqualTo("s1-cpt");
        assertThat(kpis(submission).getFirst().period()).isEqualTo(Period.parse("2012-10/3"));
    }

    @Test
    void anIndicatorNamedOnlyByItsFileIsReadWhateverTheHeadingIsCalled() throws Exception {
        for (String id : List.of("10-1-1", "12-1-1", "13-4-1")) {
            Path file = Corpus.file("kpi/cif-canada/indicator_" + id + ".csv");
            List<Map<String, String>> rows = Corpus.rows(file, 1);
            Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "statistics-office", "Statistics office");
            Map<String, Double> byPartner = new HashMap<>();
            rows.forEach(row -> {
                String area = row.getOrDefault("data.Geography", row.getOrDefault("Geography", ""))
                        .replace("data.", "");
                String partner = area.isEmpty() ? "canada" : Corpus.key(area);
                corpus.indicator(partner + "-indicator-" + id, partner, "");
                byPartner.merge(partner, Double.parseDouble(row.getOrDefault("Value", "")), Double::sum);
            });

            Submission submission = accepted(read("cif-canada", file, "statistics-office", corpus.register()));

            assertThat(kpis(submission)).hasSameSizeAs(rows);
            byPartner.forEach((partner, total) -> assertThat(sum(kpis(submission).stream()
                            .filter(fact -> fact.partner().equals(partner))
                            .toList()))
                    .as(partner)
                    .isCloseTo(total, within(1e-9)));
        }
    }

    @Test
    void scoreAndColorOfEachGoalStandInColumnsOfTheirOwn() throws Exception {
        Path file = Corpus.file("kpi/sdg-index/2018GlobalIndexResults.xlsx");
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "sdg-network", "Network");
        double expected = 0;
        int figures = 0;
        Map<String, Integer> colors = new HashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            Row head = sheet.getRow(1);
            for (Row row : sheet) {
                for (int i = 0; row.getRowNum() > 1 && i < head.getLastCellNum(); i++) {
                    String heading = head.getCell(i).getStringCellValue();
                    if (heading.matches("Goal \\d+ Score")
                            && row.getCell(i) != null
                            && row.getCell(i).getCellType() == CellType.NUMERIC) {
                        figures++;
                        expected += row.getCell(i).getNumericCellValue();
                        colors.merge(row.getCell(i - 17).getStringCellValue(), 1, Integer::sum);
                        String goal = heading.replaceAll("\\D+", "");
                        corpus.indicator(
                                Corpus.key(row.getCell(1).getStringCellValue() + "-goal-" + goal),
                                dev.plumbline.submission.workbook.mapping.language.FieldRule.slug(
                                        row.getCell(0).getStringCellValue()),
                                "");
                    }
                }
            }
        }

        Submission submission = accepted(read("sdg-index", file, "sdg-network", corpus.register()));

        List<KpiActual> facts = kpis(submission);
        assertThat(count(facts)).isEqualTo(figures);
        assertThat(sum(facts)).isCloseTo(expected, within(1e-6));
        assertThat(facts.stream().filter(fact -> fact.status().equals(java.util.Optional.of(ReportedStatus.RED))))
                .hasSize(colors.getOrDefault("red", 0));
        assertThat(facts.stream().filter(fact -> fact.status().equals(java.util.Optional.of(ReportedStatus.AMBER))))
                .hasSize(colors.getOrDefault("yellow", 0) + colors.getOrDefault("orange", 0));
        assertThat(facts.stream().filter(fact -> fact.status().isEmpty())).hasSize(colors.getOrDefault("gray", 0));
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
        Map<String, Map<String, Double>> issues = new HashMap<>();
        for (String name : List.of("delays-by-cause-by-toc (6).xlsx", "delays-by-cause-by-toc20dec2018.xlsx")) {
            Path file = Corpus.file("kpi/rail-delays/" + name);
            Corpus corpus = new Corpus(APRIL, "rail-regulator", "Regulator");
            Map<String, Double> expected = railYears(file, corpus);

            Submission submission = accepted(read("rail-delays", file, "rail-regulator", corpus.register()));

            Map<String, Double> found = new HashMap<>();
            kpis(submission)
                    .forEach(fact -> found.put(
                            fact.indicator() + " " + fact.period().first().getYear(),
                            Foreign.value(fact.actual()).orElseThrow().doubleValue()));
            assertThat(found).hasSameSizeAs(expected);
            assertThat(found).containsOnlyKeys(expected.keySet());
            found.forEach((key, value) -> assertThat(value)
                    .as(key)
                    .isCloseTo(expected.getOrDefault(key, Double.NaN), within(Math.abs(value) * 1e-9 + 1e-9)));
            assertThat(submission.rows()).hasSize(5);
            issues.put(name, found);
        }
        Map<String, Double> earlier = issues.getOrDefault("delays-by-cause-by-toc (6).xlsx", Map.of());
        assertThat(issues.getOrDefault("delays-by-cause-by-toc20dec2018.xlsx", Map.of()).entrySet().stream()
                        .filter(entry -> earlier.containsKey(entry.getKey())
                                && Math.abs(earlier.getOrDefault(entry.getKey(), 0.0) - entry.getValue()) > 1e-6))
                .isNotEmpty();
    }

    private static Map<String, Double> railYears(Path file, Corpus corpus) throws Exception {
        Map<String, Double> years = new HashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            for (Sheet sheet : book) {
                Row head = sheet.getRow(12);
                java.util.Set<String> known = new java.util.HashSet<>();
                for (Row row : sheet) {
                    if (row.getRowNum() < 13) {
                        continue;
                    }
                    String company = row.getCell(0).getStringCellValue();
                    String id = Corpus.key(sheet.getSheetName() + "-" + company + "-"
                            + row.getCell(1).getStringCellValue() + "-"
                            + row.getCell(2).getStringCellValue());
                    if (known.add(id)) {
                        corpus.indicator(id, Corpus.key(company), "");
                    }
                    for (int i = 3; i < head.getLastCellNum(); i++) {
                        String heading = head.getCell(i).getStringCellValue();
                        if (heading.matches("\\d{4}-\\d\\d P\\d+") && !heading.startsWith("2018")) {
                            Cell cell = row.getCell(i);
                            boolean given = cell != null && cell.getCellType() == CellType.NUMERIC;
                            double value = given ? cell.getNumericCellValue() : Double.NaN;
                            years.merge(id + " " + heading.substring(0, 4), value, Double::sum);
                        }
                    }
                }
            }
        }
        years.values().removeIf(sum -> sum.isNaN());
        return years;
    }
}
