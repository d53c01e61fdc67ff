package dev.plumbline.submission.workbook.mapping.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;

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
