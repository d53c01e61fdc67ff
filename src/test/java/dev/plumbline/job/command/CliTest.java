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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        String[] withHome = Stream.concat(Stream.of("--home", home.toString()), Stream.of(words))
                .toArray(String[]::new);
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), withHome);
        return new Said(code, out.toString(), err.toString());
    }

    private record Said(int code, String out, String err) {}
}
