package dev.plumbline.job.command.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.job.command.Cli;
import dev.plumbline.job.session.Lull;
import dev.plumbline.job.session.RunLock;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks again while nothing is due gets the same answer without the store; all that could change it ends the lull. */
class LullTest {

    @TempDir
    private Path root;

    private Home home = new Home(Path.of(""));

    @BeforeEach
    void layOut() throws IOException {
        home = new Home(root);
        Files.createDirectories(home.jobs());
        Files.writeString(
                home.jobs().resolve("quarterly.yml"),
                "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\n");
    }

    private Said due(String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.concat(Stream.of("due", "--home", root.toString()), Stream.of(more))
                .toArray(String[]::new);
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Said(code, out.toString(), err.toString());
    }

    private record Said(int code, String out, String err) {}

    @Test
    void theSecondAnswerIsTheFirstAndLeavesTheStoreAlone() throws IOException {
        Said first = due();
        Path script = home.store().resolve("plumbline.script");
        Files.delete(script);

        assertThat(due()).as("without a store").isEqualTo(first);
        assertThat(first.code()).isEqualTo(5);
        assertThat(first.err()).contains("Nothing was due. Next is quarterly at ");
        assertThat(due("--json").out()).contains("\"performed\" : [ ]", "\"sent\" : 0");
        assertThat(script).doesNotExist();
    }

    @Test
    void itEndsByTheClockByAChangeOfJobsAndWithTheNextWhoWorks() throws IOException {
        due();
        Lull lull = Lull.find(home, Instant.now()).orElseThrow();

        assertThat(lull.until()).isBeforeOrEqualTo(lull.from().plus(Duration.ofHours(1)));
        assertThat(Lull.find(home, lull.until())).isEmpty();
        assertThat(Lull.find(home, lull.from().minusSeconds(1)))
                .as("a clock put back")
                .isEmpty();
        Files.writeString(home.jobs().resolve("intake.yml"), "job: intake\nwhen: every day at 07:00\n");
        assertThat(Lull.find(home, Instant.now())).as("another job").isEmpty();
        Files.delete(home.jobs().resolve("intake.yml"));
        assertThat(Lull.find(home, Instant.now())).contains(lull);
        RunLock.take(home, "run intake").close();
        assertThat(home.lull()).doesNotExist();
    }

    @Test
    void aNoteThatIsDamagedCostsAStartAndNoMore() throws IOException {
        due();
        String note = Files.readString(home.lull());
        for (int length = 0; length < note.length(); length += 7) {
            Files.writeString(home.lull(), note.substring(0, length));
            assertThat(Lull.find(home, Instant.now()))
                    .as(note.substring(0, length))
                    .isEmpty();
        }
        assertThat(due().code()).isEqualTo(5);
    }

    @Test
    void itEndsWithTheNextPlannedInstant() throws IOException {
        Files.writeString(
                home.jobs().resolve("intake.yml"), "job: intake\ncalendar: { zone: UTC }\nwhen: cron 0 * * * *\n");
        due();
        Lull lull = Lull.find(home, Instant.now()).orElseThrow();

        assertThat(lull.until().getEpochSecond() % 3600).as("the full hour").isZero();
        assertThat(Files.readString(home.statusPage())).contains("planned");
    }
}
