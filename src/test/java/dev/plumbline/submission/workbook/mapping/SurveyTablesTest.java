package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.read;
import static dev.plumbline.submission.workbook.mapping.Foreign.responses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.survey.CncfMaintainers;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Survey tables that nobody here made come to the answers that a plain reading of them comes to. */
class SurveyTablesTest {

    private static final List<String> CNCF = List.of(
            "understanding",
            "staff",
            "toc",
            "documentation",
            "ci",
            "security",
            "tooling",
            "marketing",
            "support",
            "recommend");

    /** How often each answer was given, by item and answer. */
    private static Map<String, Integer> counts(List<SurveyResponse> responses) {
        Map<String, Integer> counts = new TreeMap<>();
        responses.forEach(response -> response.answers()
                .forEach(answer -> Foreign.value(answer.answer())
                        .ifPresent(
                                value -> counts.merge(answer.item() + " " + value.toPlainString(), 1, Integer::sum))));
        return counts;
    }

    private static Corpus paired(String folder, String partner) {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, folder, folder);
        corpus.pair(partner, partner, "Agree");
        return corpus;
    }

    @Test
    void leadershipOfFortyNineCompaniesComesToTheMeansThatRComputes() throws Exception {
        Path file = Corpus.file("survey/r-data/lq2002_items.csv");
        List<Map<String, String>> rows = Corpus.rows(file, 1);
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "brigade", "Brigade");
        rows.stream()
                .map(row -> "company-" + row.get("COMPID"))
                .distinct()
                .forEach(company -> corpus.pair(company, company, "Lead well"));
        rows.getFirst().keySet().stream()
                .filter(heading -> heading.matches("[A-Z]+\\d\\d"))
                .forEach(item -> corpus.item(
                        item, "Theme", item.startsWith("HOSTIL") ? 0 : 1, item.startsWith("HOSTIL") ? 4 : 5));

        Submission submission = accepted(read("lq2002", file, "brigade", corpus.register()));

        assertThat(submission.facts()).hasSize(2042);
        Map<String, double[]> sums = new HashMap<>();
        for (SurveyResponse response : responses(submission)) {
            double[] sum = sums.computeIfAbsent(response.partner(), _ -> new double[2]);
            sum[0] += response.answers().stream()
                    .filter(answer -> answer.item().startsWith("LEAD"))
                    .mapToDouble(answer ->
                            Foreign.value(answer.answer()).orElseThrow().doubleValue())
                    .average()
                    .orElseThrow();
            sum[1]++;
        }
        List<Map<String, String>> expected =
                Corpus.rows(Corpus.file("survey/r-data/lq2002_LEAD_expected_by_group.csv"), 1);
        assertThat(expected).hasSize(49).hasSameSizeAs(sums.keySet());
        for (Map<String, String> group : expected) {
            double[] sum = sums.getOrDefault("company-" + group.get("grpid"), new double[2]);
            assertThat(sum[0] / sum[1]).isCloseTo(Double.parseDouble(group.getOrDefault("mean", "")), within(1e-9));
            assertThat(sum[1]).isEqualTo(Double.parseDouble(group.getOrDefault("gsize", "")));
        }
    }

    @Test
    void wordsOfTwoScalesInOneTableBecomeTheirSteps() throws Exception {
        Path file = Corpus.file("survey/likert-pkg/pisaitems_ST24_ST25_sample.csv");
        List<Map<String, String>> rows = Corpus.rows(file, 1);
        List<String> agree = List.of("Strongly disagree", "Disagree", "Agree", "Strongly agree");
        List<String> often = List.of(
                "Never or almost never",
                "A few times a year",
                "About once a month",
                "Several times a month",
                "Several times a week");
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "school-survey", "Survey");
        List.of("Canada", "Mexico", "United States")
                .forEach(country -> corpus.pair(Corpus.key(country), country, "Read"));
        Map<String, Integer> expected = new TreeMap<>();
        rows.getFirst().keySet().stream().filter(item -> !item.equals("CNT")).forEach(item -> {
            List<String> scale = item.startsWith("ST24") ? agree : often;
            corpus.item(item, "Reading", 1, scale.size());
            rows.stream()
                    .map(row -> scale.indexOf(row.get(item)) + 1)
                    .filter(step -> step > 0)
                    .forEach(step -> expected.merge(item + " " + step, 1, Integer::sum));
        });

        Submission submission = accepted(read("likert-pisa", file, "school-survey", corpus.register()));

        assertThat(counts(responses(submission))).isEqualTo(expected);
        assertThat(submission.facts().stream().map(Fact::partner).distinct())
                .containsExactly("canada", "mexico", "united-states");
    }

    @Test
    void importanceAndSatisfactionOfOneServiceAreTwoItems() throws Exception {
        Path file = Corpus.file("survey/likert-pkg/gap_importance_satisfaction.csv");
        List<Map<String, String>> rows = Corpus.rows(file, 1);
        Corpus corpus = paired("school-survey", "college");
        Map<String, String> items = Map.of(
                "Financial Aid", "aid",
                "Bursar", "bursar",
                "Advising", "advising",
                "Financial Aid - Importance", "aid-importance",
                "Bursar - Importance", "bursar-importance",
                "Advising - Importance", "advising-importance");
        Map<String, Integer> expected = new TreeMap<>();
        items.forEach((heading, item) -> {
            corpus.item(item, "Services", 1, 7);
            rows.stream()
                    .map(row -> row.getOrDefault(heading, ""))
                    .filter(word -> word.matches("\\d"))
                    .forEach(word -> expected.merge(item + " " + word, 1, Integer::sum));
        });

        Submission submission = accepted(read("likert-gap", file, "school-survey", corpus.register()));

        assertThat(counts(responses(submission))).isEqualTo(expected);
    }

    @Test
    void aSummaryOfPercentagesIsKeptAsPublished() throws Exception {
        Path file = Corpus.file("survey/likert-pkg/MathAnxietyGender_summary.csv");
        List<Map<String, String>> rows = Corpus.rows(file, 1);
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "school-survey", "Survey");
        rows.forEach(row -> corpus.pair(Corpus.key(row.getOrDefault("Group", "")), "Group", "Like it"));
        rows.stream()
                .map(row -> Corpus.key(row.getOrDefault("Item", "")))
                .distinct()
                .forEach(item -> corpus.item(item, "Math", 1, 5));

        Submission submission = accepted(read("likert-math", file, "school-survey", corpus.register()));

        List<Fact.SurveyTally> tallies =
                submission.facts().stream().map(Fact.SurveyTally.class::cast).toList();
        assertThat(tallies).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            assertThat(tallies.get(i).shares())
                    .containsExactlyElementsOf(
                            List.of("Strongly Disagree", "Disagree", "Neutral", "Agree", "Strongly Agree").stream()
                                    .map(answer -> new BigDecimal(row.getOrDefault(answer, "")))
                                    .toList());
        }
    }

    @Test
    void theSameAnswersAsCsvAndAsWorkbookComeToTheSameFacts() throws Exception {
        for (int year : List.of(2021, 2022)) {
            Corpus corpus = paired("spack-project", "users");
            List.of(
                            "messages",
                            "compilers",
                            "concretization",
                            "flags",
                            "detection",
                            "speed",
                            "docs",
                            "community",
                            "packages",
                            "overall")
                    .forEach(item -> corpus.item(item, "Spack", 1, 5));
            String name = "survey/spack/spack-user-survey-" + year + "-responses";
            Path csv = Corpus.file(name + ".csv");

            List<SurveyResponse> fromCsv = responses(accepted(read("spack", csv, "spack-project", corpus.register())));
            List<SurveyResponse> fromBook =
                    responses(accepted(read("spack", Corpus.file(name + ".xlsx"), "spack-project", corpus.register())));

            assertThat(fromCsv).hasSize(Corpus.csv(csv).size() - 1);
            assertThat(fromBook)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                    .containsExactlyElementsOf(fromCsv);
            long excellent = Corpus.rows(csv, 1).stream()
                    .filter(row -> "Excellent"
                            .equals(row.get("How would you rate the overall quality of ... [Spack community]")))
                    .count();
            assertThat(counts(fromCsv)).containsEntry("community 5", (int) excellent);
        }
    }

    @Test
    void questionsOverTwoHeadingRowsComeToTheVendorsOwnSummary() throws Exception {
        Path file = Corpus.file("survey/cncf-maintainers/CNCF_Maintainers_Survey_2020_H2.csv");
        Corpus corpus = paired("cloud-foundation", "maintainers");
        CNCF.forEach(item -> corpus.item(item, "Support", 1, 10));

        Submission submission = accepted(read("cncf-maintainers", file, "cloud-foundation", corpus.register()));

        assertThat(submission.facts()).extracting(Fact::period).containsOnly(Period.parse("2020-07/6"));
        assertThat(counts(responses(submission))).isEqualTo(new TreeMap<>(CncfMaintainers.vendor()));
    }

    @Test
    void questionsAskedAgainInOtherWordsAreTheSameItems() throws Exception {
        Path file = Corpus.file("survey/cncf-maintainers/CNCF_Maintainers_Survey_2021_H2.csv");
        Corpus corpus = paired("cloud-foundation", "maintainers");
        CNCF.forEach(item -> corpus.item(item, "Support", 1, 10));
        List<List<String>> records = Corpus.csv(file);
        Map<String, Integer> expected = new TreeMap<>();
        List<Integer> columns = List.of(7, 9, 11, 12, 14, 16, 18, 20, 22, 23);
        IntStream.range(0, 10)
                .forEach(i -> records.subList(2, records.size()).stream()
                        .map(row -> row.get(columns.get(i)))
                        .filter(word -> word.matches("\\d+"))
                        .forEach(word -> expected.merge(CNCF.get(i) + " " + word, 1, Integer::sum)));

        Submission submission = accepted(read("cncf-maintainers", file, "cloud-foundation", corpus.register()));

        assertThat(counts(responses(submission))).isEqualTo(expected);
    }

    @Test
    void wordsOfAScaleCountWhateverTheirCase() throws Exception {
        Path file = Corpus.file("survey/cncf-maintainers/CNCF_Maintainers_Survey_2020_H1.csv");
        Corpus corpus = paired("cloud-foundation", "maintainers");
        CNCF.forEach(item -> corpus.item(item + "-of-5", "Support", 1, 5));
        List<List<String>> records = Corpus.csv(file);
        Map<String, Integer> steps = new LinkedHashMap<>(Map.of(
                "strongly disagree", 1,
                "disagree", 2,
                "neutral", 3,
                "agree", 4,
                "strongly agree", 5,
                "somewhat dissatisfied", 2,
                "satisfied", 4,
                "very satisfied", 5));
        Map<String, Integer> expected = new TreeMap<>();
        List<Integer> columns = List.of(50, 52, 54, 55, 56, 58, 60, 62, 64, 65);
        IntStream.range(0, 10)
                .forEach(i -> records.subList(2, records.size()).stream()
                        .flatMap(row ->
                                Optional.ofNullable(
                                        steps.get(row.get(columns.get(i)).toLowerCase(Locale.ROOT)))
                                        .stream())
                        .forEach(step -> expected.merge(CNCF.get(i) + "-of-5 " + step, 1, Integer::sum)));

        Submission submission = accepted(read("cncf-agree", file, "cloud-foundation", corpus.register()));

        assertThat(counts(responses(submission))).isEqualTo(expected);
    }

    @Test
    void aTickedColumnIsTheAnswerThatItsHeadingNames() throws Exception {
        Path file = Corpus.file("survey/cncf-maintainers/maintainer-survey-results-2019-h1.csv");
        Corpus corpus = paired("cloud-foundation", "maintainers");
        Map<String, Integer> firstColumns = Map.of(
                "overall", 36,
                "understanding", 43,
                "documentation", 58,
                "ci", 64,
                "security", 70,
                "tooling", 76,
                "marketing", 82,
                "recommend", 88);
        List<List<String>> records = Corpus.csv(file);
        Map<String, Integer> expected = new TreeMap<>();
        firstColumns.forEach((item, column) -> {
            corpus.item(item + "-of-5", "Support", 1, 5);
            for (int step = 1; step <= 5; step++) {
                int at = column + step - 1;
                int ticked = (int) records.subList(2, records.size()).stream()
                        .filter(row -> !row.get(at).isEmpty())
                        .count();
                if (ticked > 0) {
                    expected.put(item + "-of-5 " + step, ticked);
                }
            }
        });

        Submission submission = accepted(read("cncf-ticks", file, "cloud-foundation", corpus.register()));

        assertThat(counts(responses(submission))).isEqualTo(expected);
    }

    @Test
    void ofTwoSurveysSideBySideOnlyTheColumnsThatTheMappingNamesAreRead() throws Exception {
        Path file = CncfMaintainers.file("CNCF Maintainers Survey 2022 H2.csv");
        Corpus corpus = paired("cloud-foundation", "maintainers");
        CNCF.forEach(item -> corpus.item(item, "Support", 1, 10));
        List<List<String>> records = Corpus.csv(file);
        List<Integer> columns = List.of(5, 7, 9, 10, 12, 14, 16, 18, 20, 21);
        Map<String, Integer> expected = new TreeMap<>();
        IntStream.range(0, 10)
                .forEach(i -> records.subList(2, records.size()).stream()
                        .map(row -> row.get(columns.get(i)))
                        .filter(word -> word.matches("\\d+"))
                        .forEach(word -> expected.merge(CNCF.get(i) + " " + word, 1, Integer::sum)));

        Submission submission = accepted(read("cncf-2022", file, "cloud-foundation", corpus.register()));

        assertThat(counts(responses(submission))).isEqualTo(expected);
        String open =
                java.nio.file.Files.readString(Corpus.mapping("cncf-2022")).replace("  columns: \"C:AE\"\n", "");
        assertThat(Foreign.errors(Foreign.readBy(open, file, "cloud-foundation", corpus.register())))
                .contains("!CR1 mapped-column-twice");
    }
}
