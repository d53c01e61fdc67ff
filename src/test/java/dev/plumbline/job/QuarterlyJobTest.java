package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarterlyJobTest {

    private static final Optional<Quarter> LAST = Optional.of(JobHarness.LAST);

    @TempDir
    private Path home;

    @Test
    void packsFactsAndManifestAreThereAndTheManifestIsRight() throws IOException {
        JobHarness.dropAll(home);

        Runs.Made made;
        try (JobHarness harness = JobHarness.open(home)) {
            made = harness.runs().quarterly(Optional.empty(), Optional.empty());
        }

        assertThat(made.isNew()).isTrue();
        assertThat(made.issue().quarter()).isEqualTo(JobHarness.LAST);
        assertThat(made.manifest().packs())
                .extracting(Published::audience)
                .containsExactly(
                        "portfolio",
                        "data-quality",
                        "alliance",
                        "partner",
                        "partner",
                        "alliance",
                        "partner",
                        "partner");
        for (Published pack : made.manifest().packs()) {
            Path file = made.folder().resolve(pack.file());
            assertThat(Digests.sha256(file)).isEqualTo(pack.sha256());
            assertThat(pack.pages()).isPositive();
        }
        assertThat(made.folder().resolve("facts.json")).content().startsWith("{\"schema\":2,\"product\":\"Plumbline ");
        List<String> digests = Files.readAllLines(made.folder().resolve(Manifest.DIGESTS));
        assertThat(digests).hasSize(20);
        for (String line : digests) {
            assertThat(Digests.sha256(made.folder().resolve(line.substring(66))))
                    .isEqualTo(line.substring(0, 64));
        }
        assertThat(home.resolve("output/.staging")).isEmptyDirectory();
    }

    @Test
    void theSameInputsAreNotPrintedTwiceAndAMissingFolderIsPrintedTheSameAgain() throws IOException {
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "portfolio");
        try (JobHarness harness = JobHarness.open(home)) {
            Runs.Made first = harness.runs().quarterly(LAST, Optional.empty());
            Map<String, String> printed = JobHarness.filesOf(first.folder());

            Runs.Made second = harness.runs().quarterly(LAST, Optional.empty());
            assertThat(second.isNew()).isFalse();
            assertThat(second.issue()).isEqualTo(first.issue());

            Files.move(first.folder(), home.resolve("gone"));
            Runs.Made third = harness.runs().quarterly(LAST, Optional.empty());
            assertThat(third.isNew()).isTrue();
            assertThat(JobHarness.filesOf(third.folder())).isEqualTo(printed);
        }
    }

    @Test
    void aResubmissionWinsAndThePastComesBackToTheByte() throws IOException {
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "alliance");
        try (JobHarness harness = JobHarness.open(home)) {
            Runs.Made first = harness.runs().quarterly(LAST, Optional.empty());
            Map<String, String> printed = JobHarness.filesOf(first.folder());
            Instant then = first.issue().asOf();

            int last = JobHarness.RETURNS.size() - 1;
            String partner = JobHarness.RETURNS.get(last).partner();
            JobHarness.drop(home, partner + "/return-" + last + ".xlsx", last + " corrected");
            Runs.Made second = harness.runs().quarterly(LAST, Optional.empty());
            assertThat(second.isNew()).isTrue();
            assertThat(second.issue().asOf()).isAfter(then);
            assertThat(second.issue().inputsDigest()).isNotEqualTo(first.issue().inputsDigest());
            assertThat(home.resolve("output/.superseded/2026-Q3/0001")).isDirectory();

            Runs.Made past = harness.runs().quarterly(LAST, Optional.of(then));
            assertThat(past.isNew()).isTrue();
            assertThat(JobHarness.filesOf(past.folder())).isEqualTo(printed);
        }
    }

    @Test
    void theNumberOfThreadsDoesNotShowInTheBytes(@TempDir Path other) throws IOException {
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "portfolio", "alliance");
        Runs.Made made;
        try (JobHarness harness = JobHarness.open(home)) {
            made = harness.runs().quarterly(LAST, Optional.empty());
        }
        Map<String, String> printed = JobHarness.filesOf(made.folder());
        JobHarness.copy(home, other);
        Files.move(other.resolve("output/2026-Q3"), other.resolve("gone"));

        System.setProperty("plumbline.work.threads", "1");
        try (JobHarness harness = JobHarness.open(other)) {
            Runs.Made again = harness.runs().quarterly(LAST, Optional.empty());
            assertThat(JobHarness.filesOf(again.folder())).isEqualTo(printed);
        } finally {
            System.clearProperty("plumbline.work.threads");
        }
    }

    @Test
    void aRejectedFileStopsNobodyAndIsListedUntilItIsMended() throws IOException {
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "data-quality");
        String partner = JobHarness.RETURNS.getFirst().partner();
        JobHarness.drop(home, partner + "/extra.xlsx", "bad");
        try (JobHarness harness = JobHarness.open(home)) {
            Runs.Made made = harness.runs().quarterly(LAST, Optional.empty());
            assertThat(made.unused()).extracting(receipt -> receipt.name()).containsExactly("extra.xlsx");

            JobHarness.drop(home, partner + "/extra.xlsx", "0 mended");
            Runs.Made mended = harness.runs().quarterly(LAST, Optional.empty());
            assertThat(mended.unused()).isEmpty();
        }
    }

    @Test
    void aQuarterOfWhichNothingIsKnownIsRefusedWithTheNearest() throws IOException {
        JobHarness.dropAll(home);
        try (JobHarness harness = JobHarness.open(home)) {
            assertThatThrownBy(() -> harness.runs().quarterly(Optional.of(Quarter.parse("2031-Q3")), Optional.empty()))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
                        assertThat(refused.action()).contains("2026-Q3");
                    });
            assertThatThrownBy(() -> harness.runs().quarterly(LAST, Optional.of(Instant.parse("2020-01-01T00:00:00Z"))))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION));
        }
    }
}
