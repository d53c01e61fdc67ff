package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.corpus.Bhr2000;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.NhsAe;
import dev.plumbline.corpus.Nss;
import dev.plumbline.corpus.NycMmr;
import dev.plumbline.corpus.SaEqprs;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Partners drop tables in their own layout; the whole job runs on them, and the packs' facts add up. */
class J03_ForeignTablesTest {

    @TempDir
    private Path folder;

    private Journey home(Register register, Path mapping, String partner, Path... files) throws IOException {
        Files.createDirectories(folder.resolve("input").resolve(partner));
        try (OutputStream out = Files.newOutputStream(folder.resolve("input/register.xlsx"))) {
            RegisterWriter.write(register, out);
        }
        Files.createDirectories(folder.resolve("jobs/mappings"));
        Files.copy(mapping, folder.resolve("jobs/mappings").resolve(mapping.getFileName()));
        for (Path file : files) {
            Files.copy(file, folder.resolve("input").resolve(partner).resolve(file.getFileName()));
        }
        return new Journey(folder);
    }

    private static void runs(Journey journey, Register register, String period) {
        Journey.Outcome outcome = journey.run("run", "quarterly", "--period", period, "--quiet");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(journey.packs(period)).hasSize(register.alliances().size() + 1);
    }

    private static double sum(Journey journey, String period, String measure) {
        return Journey.stream(journey.facts(period).get("facts"))
                .filter(fact -> fact.get("measure").asString().equals(measure))
                .filter(fact -> !fact.get("value").isNull())
                .mapToDouble(fact -> fact.get("value").asDouble())
                .sum();
    }

    @Test
    void indicatorsOfNewYorkCityAgenciesAddUpToThoseOfTheFile() throws IOException {
        NycMmr mmr = new NycMmr();
        Register register = mmr.register();
        Journey journey = home(register, NycMmr.mapping(), NycMmr.FOLDER, mmr.file());

        runs(journey, register, "2023-Q4");

        double actuals = mmr.agencyRows().stream()
                .flatMap(row -> List.of("2021", "2022", "2023").stream().map(year -> row.getOrDefault(year, "NA")))
                .filter(cell -> !cell.equals("NA"))
                .mapToDouble(Double::parseDouble)
                .sum();
        assertThat(sum(journey, "2023-Q4", "actual")).isCloseTo(actuals, within(Math.abs(actuals) * 1e-12));
        double targets =
                mmr.targets().stream().mapToDouble(BigDecimal::doubleValue).sum();
        double printed = journey.figures("2023-Q4", "target")
                .filter(fact -> !fact.get("value").isNull())
                .mapToDouble(fact -> fact.get("value").asDouble())
                .sum();
        assertThat(printed).isCloseTo(targets, within(targets * 1e-12));
    }

    @Test
    void theShareSeenInFourHoursIsMadeFromSumsOfThreeMonthsForEveryHospital() throws IOException {
        NhsAe nhs = new NhsAe();
        Register register = nhs.register();
        Journey journey = home(register, NhsAe.mapping(), NhsAe.FOLDER, nhs.file());

        runs(journey, register, "2018-Q4");

        Map<String, Double> shares = quarter(nhs.sums(), List.of("2019-01", "2019-02", "2019-03"));
        Map<String, Double> printed = journey.figures("2018-Q4", "actual")
                .filter(fact -> !fact.get("value").isNull())
                .collect(Collectors.toMap(
                        fact -> fact.get("indicator").asString().replace("-within-4-hours", ""),
                        fact -> fact.get("value").asDouble()));
        assertThat(printed.keySet()).isEqualTo(shares.keySet()).hasSizeGreaterThan(200);
        shares.forEach((organization, share) ->
                assertThat(printed.get(organization)).as(organization).isCloseTo(share, within(1e-9)));
    }

    /** 100 times one minus breaches over attendances, for organizations with any attendance. */
    private static Map<String, Double> quarter(Map<String, long[]> sums, List<String> months) {
        Map<String, long[]> totals = new HashMap<>();
        sums.forEach((key, sum) -> {
            int space = key.indexOf(' ');
            if (months.contains(key.substring(space + 1))) {
                String organization = key.substring(0, space).toLowerCase(java.util.Locale.ROOT);
                long[] total = totals.computeIfAbsent(organization, _ -> new long[2]);
                total[0] += sum[0];
                total[1] += sum[1];
            }
        });
        return totals.entrySet().stream()
                .filter(total -> total.getValue()[0] > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        total -> 100.0 * (total.getValue()[0] - total.getValue()[1]) / total.getValue()[0]));
    }

    @Test
    void targetAndActualOfFourQuartersOfADepartmentStandInThePack() throws IOException {
        SaEqprs reports = new SaEqprs();
        Register register = reports.register();
        Journey journey = home(register, SaEqprs.mapping(), SaEqprs.FOLDER, reports.file("correct_data.csv"));

        runs(journey, register, "2021-Q4");

        for (int quarter = 1; quarter <= 4; quarter++) {
            assertThat(value(journey, "2021-Q" + quarter, "target"))
                    .isEqualTo(Double.parseDouble(
                            reports.figures("correct_data.csv", "Target_Q").get(quarter - 1)));
            assertThat(value(journey, "2021-Q" + quarter, "actual"))
                    .isEqualTo(Double.parseDouble(reports.figures("correct_data.csv", "ActualOutput_Q")
                            .get(quarter - 1)));
        }
    }

    private static double value(Journey journey, String quarter, String measure) {
        return Journey.stream(journey.facts("2021-Q4").get("facts"))
                .filter(fact -> fact.get("measure").asString().equals(measure)
                        && fact.get("period").asString().equals(quarter)
                        && fact.get("indicator").asString().equals("health-9.1.2"))
                .mapToDouble(fact -> fact.get("value").asDouble())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReportOfTheWrongTypeIsRefusedWithWordsAndTheOthersGetTheirPacks() throws IOException {
        SaEqprs reports = new SaEqprs();
        Register register = reports.register();
        Journey journey = home(
                register,
                SaEqprs.mapping(),
                SaEqprs.FOLDER,
                reports.file("correct_data.csv"),
                reports.file("wrong_report_type.csv"));

        Journey.Outcome outcome = journey.run("run", "quarterly", "--period", "2021-Q4");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(journey.packs("2021-Q4")).hasSize(register.alliances().size() + 1);
        JsonNode counts = journey.run("status", "--json").json().get("counts");
        assertThat(counts.get("seen").asInt()).isEqualTo(3);
        assertThat(counts.get("rejected").asInt() + counts.get("unreadable").asInt())
                .isEqualTo(1);
    }

    @Test
    void meansOfNinetyNineUnitsAreThoseThatRComputes() throws IOException {
        Bhr2000 bhr = new Bhr2000();
        Register register = withScaleOnly(bhr.register());
        Journey journey = home(register, Bhr2000.mapping(), Bhr2000.FOLDER, bhr.file());

        runs(journey, register, "2000-Q1");

        Map<String, double[]> expected = bhr.expected();
        List<JsonNode> means = journey.figures("2000-Q1", "theme-mean")
                .filter(fact -> fact.get("theme").asString().equals("Leadership"))
                .filter(fact -> !fact.get("value").isNull())
                .toList();
        assertThat(means).hasSize(99).hasSameSizeAs(expected.keySet());
        for (JsonNode mean : means) {
            double[] unit = expected.get(mean.get("partner").asString());
            assertThat(mean.get("value").asDouble()).isCloseTo(unit[0], within(1e-9));
            assertThat(mean.get("n").asDouble()).isEqualTo(unit[1]);
        }
        assertThat(journey.figures("2000-Q1", "respondents")
                        .mapToDouble(fact -> fact.get("value").asDouble())
                        .sum())
                .isEqualTo(5400);
    }

    /** R's reference is over the scale of ten; the eleventh item gets a theme of its own. */
    private static Register withScaleOnly(Register register) {
        List<SurveyItem> items = register.items().stream()
                .map(item -> Bhr2000.SCALE.contains(item.id())
                        ? item
                        : new SurveyItem(
                                item.id(),
                                "Other",
                                item.wording(),
                                item.low(),
                                item.high(),
                                item.reversed(),
                                item.foundation()))
                .toList();
        return new Register(
                register.calendar(),
                register.partners(),
                register.alliances(),
                register.goals(),
                register.indicators(),
                register.targets(),
                items,
                register.recipients());
    }

    @Test
    void publishedSharesOfAnswersBecomeMeansOfProviders() throws IOException {
        Nss nss = new Nss();
        Register register = nss.register();
        Journey journey = home(register, Nss.mapping(), Nss.FOLDER, nss.file(2017), nss.file(2018));

        runs(journey, register, "2018-Q4");

        for (int year : List.of(2017, 2018)) {
            Map<String, Double> expected = means(nss.tallies(year));
            Map<String, Double> printed = Journey.stream(
                            journey.facts("2018-Q4").get("facts"))
                    .filter(fact -> fact.get("measure").asString().equals("theme-mean")
                            && fact.get("period").asString().equals(year + "-Q4")
                            && !fact.get("value").isNull())
                    .collect(Collectors.toMap(
                            fact -> fact.get("partner").asString(),
                            fact -> fact.get("value").asDouble()));
            assertThat(printed.keySet()).isEqualTo(expected.keySet());
            expected.forEach((provider, mean) ->
                    assertThat(printed.get(provider)).as(provider).isCloseTo(mean, within(1e-9)));
        }
    }

    /** Two whole runs take half a minute: {@code -Dplumbline.journeys=all}. */
    @EnabledIfSystemProperty(named = "plumbline.journeys", matches = "all")
    @Test
    void aRevisedTableOfTheSameYearsReplacesTheEarlierOne() throws IOException {
        Path earlier = Corpus.file("kpi/rail-delays/delays-by-cause-by-toc (6).xlsx");
        Path later = Corpus.file("kpi/rail-delays/delays-by-cause-by-toc20dec2018.xlsx");
        Corpus corpus = new Corpus(new FiscalCalendar(Month.APRIL, false), "rail-regulator", "Regulator");
        String key = "gwr-failures";
        double before = railYear(earlier, corpus);
        double after = railYear(later, corpus);
        assertThat(after).isNotEqualTo(before);
        Path mapping = folder.resolve("rail-delays.yml");
        Files.writeString(
                mapping,
                Files.readString(Corpus.mapping("rail-delays"))
                                .replaceFirst("sheet: .*\n", "sheet: PPM_Failures\n")
                                .replaceFirst("indicator: .*\n", "indicator: { value: " + key + " }\n")
                        + RAIL_ROWS);
        Register register = corpus.register();
        Journey journey = home(register, mapping, "rail-regulator", earlier);
        runs(journey, register, "2017-Q4");
        assertThat(actual(journey, key)).isCloseTo(before, within(1e-6));

        Files.copy(later, folder.resolve("input/rail-regulator").resolve(later.getFileName()));
        runs(journey, register, "2017-Q4");

        assertThat(actual(journey, key)).isCloseTo(after, within(1e-6));
    }

    private static final String RAIL_ROWS = """
            only-rows-where:
              Train Operating Company (TOC): Great Western Railway
              Category of Delay: "All *"
            """;

    private static double actual(Journey journey, String indicator) {
        return journey.figures("2017-Q4", "actual")
                .filter(fact -> fact.get("indicator").asString().equals(indicator))
                .mapToDouble(fact -> fact.get("value").asDouble())
                .findFirst()
                .orElseThrow();
    }

    /** Failures of one company in the year from April 2017: its thirteen periods added up. */
    private static double railYear(Path file, Corpus corpus) throws IOException {
        double sum = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            Row head = book.getSheet("PPM_Failures").getRow(12);
            for (Row row : book.getSheet("PPM_Failures")) {
                if (row.getRowNum() > 12
                        && row.getCell(0).getStringCellValue().equals("Great Western Railway")
                        && row.getCell(2).getStringCellValue().startsWith("All ")) {
                    corpus.indicator("gwr-failures", "great-western-railway", "");
                    for (int i = 3; i < head.getLastCellNum(); i++) {
                        sum += head.getCell(i).getStringCellValue().startsWith("2017-18 P")
                                ? row.getCell(i).getNumericCellValue()
                                : 0;
                    }
                }
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return sum;
    }

    /** Mean over the questions of each provider of the mean answer, from shares that need not add up to 1. */
    private static Map<String, Double> means(Map<String, List<Double>> tallies) {
        Map<String, DoubleStream.Builder> answers = new HashMap<>();
        tallies.forEach((key, numbers) -> {
            double total = numbers.subList(0, 5).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            double weighted = IntStream.range(0, 5)
                    .mapToDouble(option -> (option + 1) * numbers.get(option))
                    .sum();
            answers.computeIfAbsent(key.substring(0, key.indexOf(' ')), _ -> DoubleStream.builder())
                    .add(weighted / total);
        });
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        answer -> answer.getValue().build().average().orElseThrow()));
    }
}
