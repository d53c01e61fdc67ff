package dev.plumbline.submission.workbook.mapping.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingParserTest {

    private static final String RIGHT = """
            mapping: monthly
            applies-to: { folders: [north] }
            read: kpi
            fields:
              indicator: KPI
              period: { column: Month, form: month }
              actual: Result
            """;

    private static Checked<Mapping> parse(String text) {
        return MappingParser.parse(text, "monthly.yml", "ab12");
    }

    private static List<String> messages(String text) {
        Checked<Mapping> parsed = parse(text);
        assertThat(parsed.value()).isEmpty();
        return parsed.findings().stream()
                .map(finding -> finding.message() + " " + finding.fix())
                .toList();
    }

    @Test
    void aShortMappingIsEnough() {
        Checked<Mapping> parsed = parse(RIGHT);

        assertThat(parsed.findings()).extracting(Finding::message).isEmpty();
        assertThat(parsed.value().orElseThrow().tables().getFirst().headings())
                .containsExactlyInAnyOrder("KPI", "Month", "Result");
    }

    @Test
    void anUnknownKeyNamesItsLineTheNearestKeyAndAllOthers() {
        assertThat(messages(RIGHT + "missng: [NA]\n"))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith("monthly.yml, line 8: there is no key 'missng' here; nearest is 'missing'.")
                        .contains("not-applicable", "on-behalf-of-others"));
    }

    @Test
    void anUnknownKeyOfAFieldIsFoundToo() {
        assertThat(messages(RIGHT.replace("form: month", "from: month")))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith("monthly.yml, line 6: there is no key 'from' here; nearest is 'form'."));
    }

    @Test
    void everyErrorOfAFileIsToldAtOnce() {
        String text = RIGHT.replace("read: kpi", "read: kpis").replace("form: month", "form: moon") + "combine: all\n";

        assertThat(messages(text))
                .hasSize(3)
                .anyMatch(message -> message.startsWith("monthly.yml, line 3: 'kpis' cannot be the value of 'read'."))
                .anyMatch(message -> message.contains("line 6: 'moon'") && message.contains("quarter-end"))
                .anyMatch(message -> message.contains("line 8: 'all' cannot be the value of 'combine'. Use sum."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "actual: Result | actual: { columns: Result } | 'Result' cannot be the value of 'columns'. Use a heading with {period}",
                "actual: Result | actual: { columns: '{period} P{part}' } | the key 'parts' is missing",
                "actual: Result | actual: { columns: '{period} Result' } | headings and period",
                "actual: Result | actual: { column: Result, times: -3 } | '-3' cannot be the value of 'times'",
                "actual: Result | actual: { matches: x } | the key 'column' is missing",
                "actual: Result | actual: { cell: here } | 'here' cannot be the value of 'cell'",
                "actual: Result | actual: { key: Result } | 'Result' cannot be the value of 'key'",
                "actual: Result | target: Goal | the key 'actual' is missing",
                "indicator: KPI | target: Goal | the key 'indicator' is missing",
                "form: month | form: month, words: now | 'now' cannot be the value of 'words'",
                "form: month | form: month, year: Year | for a year in each row key",
                "period: { column: Month, form: month } | target: Goal | the key 'period' is missing",
                "read: kpi | read: survey | the key 'respondent' is missing",
                "read: kpi | read: survey-shares | the key 'shares' is missing",
                "read: kpi | decimal-mark: ';' | ';' cannot be the value of 'decimal-mark'",
                "read: kpi | scaled-formats: both | 'both' cannot be the value of 'scaled-formats'. Use held or shown.",
                "read: kpi | answers: { Agree: high } | 'high' cannot be the value of 'answers'",
                "read: kpi | table: { title: Project } | 'Project' cannot be the value of 'title'",
                "read: kpi | table: { header: 0 } | '0' cannot be the value of 'header'",
                "read: kpi | table: Data | Use keys below it, each on a line of its own."
            })
    void whatCannotBeMeantIsToldWithItsLineAndWhatMayStandThere(String right, String wrong, String told) {
        assertThat(messages(RIGHT.replace(right, wrong)))
                .anySatisfy(message ->
                        assertThat(message).startsWith("monthly.yml, line ").contains(told));
    }

    @Test
    void twoSourcesForOneFieldAreRefused() {
        assertThat(messages(RIGHT.replace("actual: Result", "actual: { column: Result, value: 3 }")))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("line 7", "column and value"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(messages(RIGHT + "read: survey\n"))
                .anyMatch(message -> message.contains("line 8: the key 'read' stands here already, in line 3."));
    }

    @Test
    void aFormulaThatCannotBeReadSaysWhere() {
        assertThat(messages(RIGHT.replace("actual: Result", "actual: { formula: \"Result ^ 2\" }")))
                .singleElement()
                .satisfies(message ->
                        assertThat(message).contains("line 7: the formula 'Result ^ 2'", "'^ 2' cannot stand there"));
    }

    @Test
    void whatIsNoYamlSaysItsLine() {
        assertThat(messages("mapping: a\nread: [kpi\nfields: 3\n"))
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("monthly.yml, line 3: this is no YAML"));
    }

    @Test
    void aMappingWithoutAnythingItAppliesToIsRefused() {
        assertThat(messages(RIGHT.replace("applies-to: { folders: [north] }\n", "")))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("the key 'applies-to' is missing"));
    }

    @Test
    void columnsGoFromLeftToRight() {
        assertThat(parse(RIGHT + "table: { columns: \"C:AE\" }\n").value()).isPresent();
        assertThat(messages(RIGHT + "table: { columns: \"AE:C\" }\n"))
                .singleElement()
                .asString()
                .contains("'AE:C' cannot be the value of 'columns'");
    }

    @Test
    void answersAreNeverReplacedOneByOne() {
        String survey = """
                mapping: pulse
                applies-to: { folders: [north] }
                replaces: figures
                read: survey
                fields: { respondent: row-number, period: { value: 2026-Q3, form: quarter } }
                items: [T1]
                """;

        assertThat(parse(RIGHT + "replaces: figures\n").value()).isPresent();
        assertThat(messages(survey)).singleElement().asString().contains("'figures' cannot be the value of 'replaces'");
    }
}
