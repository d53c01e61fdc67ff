package dev.plumbline.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.job.session.RunLock;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rnu                                   | 2 | run
                    run quartely                          | 2 | quarterly
                    run quarterly --period 2026-5         | 2 | 2026-Q3
                    run quarterly --as-of yesterday       | 2 | 2026-10-20T00:00:00Z
                    run quarterly --perod 2026-Q3         | 2 | --period
                    run                                   | 2 | JOB
                    check nothing.xlsx --partner a        | 2 | nothing.xlsx
                    check                                 | 2 | FILE
                    example demo --alliances 0            | 2 | at least one
                    trace a.b.c                           | 2 | run quarterly
                    run intake                            | 3 | register.xlsx
                    schedule                              | 5 | jobs/quarterly.yml
                    schedule --next 0                     | 2 | 1 to 1000
                    status --period soon                  | 2 | 2026-Q3
                    """)
    void whatIsWrongIsSaidInWordsWithAHint(String line, int code, String hint) {
        Said said = run(line.split(" ", -1));

        assertThat(said.code()).isEqualTo(code);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(hint).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void helpAndVersionGoToTheOutputAndTouchNothing() throws IOException {
        assertThat(run("--help").out()).startsWith("Tells every quarter").contains("plumbline run quarterly");
        assertThat(run("run", "--help").out()).contains("--as-of");
        assertThat(run("--version").out()).startsWith("Plumbline ");
        assertThat(run("--help").code()).isZero();
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "run quarterly", "doctor", "backup copy.zip"})
    void aHomeThatIsNotThereIsNotMadeButNamed(String line) {
        Path nowhere = home.resolve("nowhere");

        Said said = run(Stream.concat(Arrays.stream(line.split(" ", -1)), Stream.of("--home", nowhere.toString()))
                .toArray(String[]::new));

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err() + said.out())
                .contains("There is no folder " + nowhere)
                .contains("--home");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void theShellCompletesWhatThereIs() {
        assertThat(run("generate-completion").out()).contains("plumbline", "release", "--period");
    }

    @Test
    void anExampleIsWrittenOnceAndNeverOverwritten() throws IOException {
        Path demo = home.resolve("demo");

        Said first = run("example", demo.toString(), "--alliances", "1", "--quarters", "1");
        Said second = run("example", demo.toString(), "--alliances", "1", "--quarters", "1");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out().strip()).isEqualTo(demo.toString());
        assertThat(demo.resolve("input/register.xlsx")).isNotEmptyFile();
        ExamplePortfolio told =
                ExamplePortfolio.of(new ExampleSpec(1, 1, ExampleSpec.WORKED.last(), ExampleSpec.WORKED.seed(), 0));
        told.submissions()
                .forEach(said -> assertThat(
                                demo.resolve("input").resolve(said.partner()).resolve(told.fileName(said)))
                        .isNotEmptyFile());
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("not empty");
    }

    @Test
    void aSecondRunIsToldWhoIsThere() {
        try (RunLock lock = RunLock.take(new Home(home), "run quarterly")) {
            Said said = run("status");

            assertThat(lock).isNotNull();
            assertThat(said.code()).isEqualTo(6);
            assertThat(said.err()).contains("process " + ProcessHandle.current().pid(), "'run quarterly'");
        }
        assertThat(run("status").code()).isZero();
    }

    @Test
    void statusIsJsonOnRequestAndItsCountsAddUp() {
        Said said = run("status", "--json");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("\"schema\" : 1", "\"seen\" : 0", "\"files\" : [ ]");
    }

    @Test
    void whatIsDoneIsJsonOnRequest() throws IOException {
        Path demo = home.resolve("demo");
        JsonNode example = json("example", demo.toString(), "--alliances", "1", "--quarters", "1");
        assertThat(example.path("home").asString()).isEqualTo(demo.toString());
        assertThat(example.path("workbooks").asInt()).isPositive();

        JsonNode template = json("template", "--period", "2026-Q3", "--home", demo.toString());
        assertThat(template.path("period").asString()).isEqualTo("2026-Q3");
        assertThat(template.path("templates"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(demo.resolve(file.asString())).isNotEmptyFile());

        Path copy = home.resolve("copy.zip");
        JsonNode backup = json("backup", copy.toString(), "--home", demo.toString());
        assertThat(backup.path("file").asString()).isEqualTo(copy.toString());
        Path laidOut = home.resolve("restored");
        JsonNode restore = json("restore", copy.toString(), "--home", laidOut.toString());
        assertThat(restore.path("home").asString()).isEqualTo(laidOut.toString());
        assertThat(restore.path("files").asInt())
                .isEqualTo(backup.path("files").asInt())
                .isPositive();

        Files.createDirectories(demo.resolve("output/outbox/2001-Q1"));
        JsonNode tidy = json("tidy", "--dry-run", "--home", demo.toString());
        assertThat(tidy.path("dryRun").asBoolean()).isTrue();
        assertThat(tidy.path("removed").path(0).asString()).isEqualTo("output/outbox/2001-Q1");

        System.setProperty("plumbline.inbox.settle-time", "0s");
        try {
            run("run", "intake", "--home", demo.toString());
            JsonNode would = json("run", "quarterly", "--dry-run", "--home", demo.toString());
            assertThat(would.path("read")).isEmpty();
            assertThat(would.path("period").asString()).isEqualTo("2026-Q3");
            assertThat(would.path("letters")).isNotEmpty();

            Files.writeString(Files.createDirectories(demo.resolve("jobs")).resolve("quarterly.yml"), """
                            job: quarterly
                            calendar: { zone: UTC }
                            when: quarter-end + 10 business days at 07:00
                            packs: [portfolio]
                            deliver: { hold: true }
                            """);
            assertThat(json("run", "quarterly", "--home", demo.toString()).path("packs"))
                    .hasSize(1);
            JsonNode release = json("release", "--period", "2026-Q3", "--home", demo.toString());
            assertThat(release.path("figures").path(0).path("value").isNumber()).isTrue();
            assertThat(release.path("letters")
                            .path(0)
                            .path("enclosures")
                            .path(0)
                            .asString())
                    .isEqualTo("portfolio-2026-Q3.pdf");
        } finally {
            System.clearProperty("plumbline.inbox.settle-time");
        }
    }

    private JsonNode json(String... words) {
        Said said = run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode node = JsonMapper.shared().readTree(said.out());
        assertThat(node.path("schema").asInt()).isEqualTo(1);
        return node;
    }

    @Test
    void aDraftOfAMappingGoesToTheOutputAndAFileThatIsNoneIsRefused() throws IOException {
        Path table = Files.writeString(
                home.resolve("kpi.csv"), "KPI,Month,Result\nOrders,2026-07,12.5\nSales,2026-07,3.5\n");

        Said draft = run("map", "suggest", table.toString());

        assertThat(draft.code()).isZero();
        assertThat(draft.err()).isEmpty();
        assertThat(draft.out()).contains("mapping: kpi", "actual: Result", "period: { column: Month, form: month }");
        assertThat(run("map", "suggest", home.resolve("none.csv").toString()).code())
                .isEqualTo(2);
        Path letter = Files.writeString(home.resolve("letter.pdf"), "%PDF-1.7\n");
        assertThat(run("map", "suggest", letter.toString()).code()).isEqualTo(4);
        assertThat(run("map").code()).isEqualTo(2);
    }

    private Said run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        boolean isElsewhere = List.of(words).contains("--home");
        String[] withHome = Stream.concat(
                        isElsewhere ? Stream.of() : Stream.of("--home", home.toString()), Stream.of(words))
                .toArray(String[]::new);
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), withHome);
        return new Said(code, out.toString(), err.toString());
    }

    private record Said(int code, String out, String err) {}
}
