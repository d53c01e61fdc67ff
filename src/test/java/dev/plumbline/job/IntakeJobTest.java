package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come today, long after they were wanted: those that can be used are accepted with a note on that. */
class IntakeJobTest {

    private static final String PARTNER = JobHarness.RETURNS.getFirst().partner();

    @TempDir
    private Path home;

    @BeforeEach
    void register() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
    }

    @Test
    void everyFileIsAnsweredOnceAndTheInboxStaysAsItWas() throws IOException {
        JobHarness.drop(home, PARTNER + "/a.xlsx", "0");
        JobHarness.drop(home, PARTNER + "/bad.xlsx", "bad");
        JobHarness.drop(home, PARTNER + "/copy of a.xlsx", "0");
        JobHarness.drop(home, PARTNER + "/bomb.xlsx", "bomb");
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(harness.runs().intake())
                    .extracting(Told::state)
                    .containsExactlyInAnyOrder(
                            FileState.ACCEPTED,
                            FileState.ACCEPTED_WITH_FINDINGS,
                            FileState.REJECTED,
                            FileState.UNREADABLE,
                            FileState.DUPLICATE);
            assertThat(harness.runs().intake()).isEmpty();
        }
        assertThat(home.resolve("input").resolve(PARTNER).resolve("a.xlsx")).hasContent("0");
        assertThat(answers(PARTNER))
                .hasSize(4)
                .anyMatch(name -> name.matches("copy of a\\.xlsx\\..{8}\\.duplicate\\.html"));
        String answer = Files.readString(home.resolve("input")
                .resolve(PARTNER)
                .resolve("feedback")
                .resolve(answers(PARTNER).stream()
                        .filter(name -> name.startsWith("bad"))
                        .findFirst()
                        .orElseThrow()));
        assertThat(answer).contains("&lt;b&gt;test&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void aFolderThatBelongsToNobodyIsLeftAlone() throws IOException {
        JobHarness.drop(home, "stranger/a.xlsx", "0");
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(harness.runs().intake())
                    .extracting(told -> told.receipt().name())
                    .containsExactly("register.xlsx");
        }
        assertThat(home.resolve("input/stranger")).isDirectoryNotContaining("glob:**feedback");
    }

    @Test
    void unfinishedAndHiddenFilesAndLinksDoNotCount() throws IOException {
        for (String name : List.of("~$a.xlsx", ".a.xlsx", "a.xlsx.tmp", "b.PART", "Thumbs.db", "0A1B2C3D")) {
            JobHarness.drop(home, PARTNER + "/" + name, "0");
        }
        JobHarness.drop(home, PARTNER + "/deeper/a.xlsx", "0");
        Path secret = Files.writeString(home.resolve("secret.xlsx"), "0");
        Files.createSymbolicLink(home.resolve("input").resolve(PARTNER).resolve("link.xlsx"), secret);
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(harness.runs().intake()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatCannotBeBroughtLiesInOurOwnFolder() throws IOException {
        JobHarness.drop(home, PARTNER + "/a.xlsx", "0");
        Files.writeString(home.resolve("input").resolve(PARTNER).resolve("feedback"), "bomb");
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(harness.runs().intake()).hasSize(3);
        }
        try (Stream<Path> files = Files.list(home.resolve("output/feedback").resolve(PARTNER))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aRejectedFileIsReadAgainWhenTheRegisterChanges() throws IOException {
        JobHarness.drop(home, PARTNER + "/bad.xlsx", "bad");
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(harness.runs().intake()).hasSize(2);

            JobHarness.drop(home, "register.xlsx", "register changed");
            assertThat(harness.runs().intake())
                    .extracting(told -> told.receipt().name())
                    .containsExactlyInAnyOrder("bad.xlsx", "register.xlsx");
            assertThat(harness.get(ReadingLedger.class).listTold()).hasSize(3);
        }
    }

    @Test
    void aBrokenRegisterLeavesTheLastGoodOneInForce() throws IOException {
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
            JobHarness.drop(home, "register.xlsx", "broken");
            JobHarness.drop(home, PARTNER + "/a.xlsx", "0");

            Map<String, FileState> states = states(harness.runs().intake());

            assertThat(states)
                    .containsEntry("register.xlsx", FileState.REJECTED)
                    .containsEntry("a.xlsx", FileState.ACCEPTED_WITH_FINDINGS);
        }
        assertThat(home.resolve("input/feedback")).isNotEmptyDirectory();
    }

    @Test
    void withoutARegisterNothingIsTaken() throws IOException {
        Files.delete(home.resolve("input/register.xlsx"));
        JobHarness.drop(home, PARTNER + "/a.xlsx", "0");
        try (JobHarness harness = JobHarness.open(home)) {
            assertThatThrownBy(() -> harness.runs().intake())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION));

            JobHarness.drop(home, "register.xlsx", "register");
            assertThat(states(harness.runs().intake())).containsEntry("a.xlsx", FileState.ACCEPTED_WITH_FINDINGS);
        }
    }

    @Test
    void manyFilesAreReadInPartsAndEachCountsOnce() throws IOException {
        for (int number = 0; number < 45; number++) {
            JobHarness.drop(home, PARTNER + "/f" + number + ".xlsx", "0 " + number);
        }
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(harness.runs().intake()).hasSize(46);
            assertThat(harness.get(ReadingLedger.class).countWaiting()).isZero();
        }
    }

    private List<String> answers(String partner) throws IOException {
        try (Stream<Path> files =
                Files.list(home.resolve("input").resolve(partner).resolve("feedback"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, FileState> states(List<Told> told) {
        return told.stream()
                .collect(
                        java.util.stream.Collectors.toMap(file -> file.receipt().name(), Told::state));
    }
}
