package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.command.Cli;
import dev.plumbline.job.setting.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What disks do to the store. */
@DisabledIfSystemProperty(
        named = OtherDatabase.PROPERTY,
        matches = "true",
        disabledReason = "fills the disk of the embedded database")
class StoreFaultsTest {

    @TempDir
    private Path home;

    @Test
    void aStoreThatCannotBeWrittenIsRefusedInWordsAndWorksOnceItCan() throws IOException {
        Path store = Files.createDirectories(home.resolve("output/store"));
        try (SmallDisk disk = SmallDisk.readOnly(store)) {
            Said said = run("run", "intake");

            assertThat(said.code()).as(said.words()).isEqualTo(ExitCode.CONFIGURATION.number());
            assertThat(said.words()).contains("cannot be written", "--home").doesNotContain("Exception");
            assertThat(disk.folder()).isEmptyDirectory();
        }
        assertThat(run("status").code()).isZero();
    }

    @Test
    void aStoreWithoutRoomLosesNothingAndGoesOnOnceThereIsSome() throws IOException {
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "portfolio");
        Map<String, String> whole;
        try (SmallDisk disk = SmallDisk.of(home.resolve("output/store"), "64k")) {
            assertThatThrownBy(() -> {
                        try (JobHarness harness = JobHarness.open(home)) {
                            harness.runs().quarterly(Optional.empty(), Optional.empty());
                        }
                    })
                    .isInstanceOf(RuntimeException.class);
            assertThat(home.resolve("output/2026-Q3")).doesNotExist();
            disk.grow("64m");
            try (JobHarness harness = JobHarness.open(home)) {
                whole = JobHarness.figuresOf(harness.runs()
                        .quarterly(Optional.empty(), Optional.empty())
                        .folder());
            }
        }
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(JobHarness.figuresOf(harness.runs()
                            .quarterly(Optional.empty(), Optional.empty())
                            .folder()))
                    .isEqualTo(whole);
        }
    }

    @Test
    void aDiskWithoutRoomIsSaidInWordsAndTriedAgain() throws IOException {
        try (SmallDisk disk = SmallDisk.of(home.resolve("output"), "16k")) {
            Said said = run("run", "intake");

            assertThat(said.code()).as(said.words()).isEqualTo(ExitCode.TRY_AGAIN.number());
            assertThat(said.words()).contains("no room left").doesNotContain("Internal");
            disk.grow("64m");
            assertThat(run("status").code()).isZero();
        }
    }

    private Said run(String... words) {
        StringWriter said = new StringWriter();
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(words), java.util.stream.Stream.of("--home", home.toString()))
                .toArray(String[]::new);
        int code = Cli.run(new PrintWriter(said), new PrintWriter(said), all);
        return new Said(code, said.toString());
    }

    private record Said(int code, String words) {}
}
