package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.HomeProperties;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/**
 * What people and disks do to files, done to the real intake. They come today, long after they were wanted, so that each that can be
 * used is accepted with a note on that.
 */
class DroppedFilesTest {

    private static final String PARTNER = JobHarness.RETURNS.getFirst().partner();

    @TempDir
    private Path folder;

    @Test
    void aHalfCopiedFileIsIncompleteThenDamagedAndGoodOnceItIsWhole() throws IOException {
        RealHome home = RealHome.in(folder);
        byte[] whole = Files.readAllBytes(oneReturn());
        Path file = home.folder("northwind").resolve("return.xlsx");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(codes(home.intake())).containsExactly("file-incomplete");
        assertThat(home.answers("northwind").values())
                .singleElement()
                .satisfies(answer -> assertThat(answer).contains("looked at again"));
        assertThat(home.intake()).as("nothing new while it is young").isEmpty();
        assertThat(codes(home.intake("--plumbline.inbox.incomplete-age=0s"))).containsExactly("file-damaged");

        Files.write(file, whole);
        assertThat(home.intake()).extracting(told -> told.state().isUsed()).containsExactly(true);
    }

    private static Path oneReturn() throws IOException {
        try (Stream<Path> returns = Files.list(Path.of("input/northwind"))) {
            return returns.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> codes(List<Told> told) {
        return told.stream()
                .filter(file -> !file.receipt().partner().isEmpty())
                .flatMap(file -> file.outcome().findings().stream())
                .map(finding -> finding.kind().code())
                .toList();
    }

    @Test
    void theSameNameWithNewContentIsANewFileAndTheSameContentTwiceIsNot() throws IOException {
        JobHarness.drop(folder, "register.xlsx", "register");
        try (JobHarness harness = JobHarness.open(folder)) {
            JobHarness.drop(folder, PARTNER + "/a.xlsx", "0");
            harness.runs().intake();
            JobHarness.drop(folder, PARTNER + "/a.xlsx", "0 again");
            assertThat(harness.runs().intake())
                    .extracting(Told::state)
                    .containsExactly(FileState.ACCEPTED_WITH_FINDINGS);
            JobHarness.drop(folder, PARTNER + "/b.xlsx", "0 again");
            assertThat(harness.runs().intake()).extracting(Told::state).containsExactly(FileState.DUPLICATE);
            JobHarness.drop(folder, PARTNER + "/a.xlsx", "0 again");
            assertThat(harness.runs().intake()).as("only touched").isEmpty();

            assertThat(harness.get(ReadingLedger.class).listTold()).hasSize(4);
        }
    }

    @Test
    void namesOfAllScriptsAndOf255BytesAreAnsweredAndShownSafely() throws IOException {
        List<String> names = new ArrayList<>(List.of(
                "\u044f".repeat(125) + ".xlsx",
                "\u05d3\u05d5\u05d7 \u05e8\u05d1\u05e2\u05d5\u05e0\u05d9.xlsx",
                "\u62a5\u544a \uD83D\uDCC8.csv",
                "\u202Excod.xlsx",
                "a\nb.xlsx",
                "<script>alert(1).xlsx",
                "$(touch x); 'q' \"q\" & %2e%2e.xlsx",
                "-rf.xlsx"));
        assertThat(names.getFirst().getBytes(StandardCharsets.UTF_8)).hasSize(255);
        JobHarness.drop(folder, "register.xlsx", "register");
        for (String name : names) {
            JobHarness.drop(folder, PARTNER + "/" + name, "0 " + name);
        }
        try (JobHarness harness = JobHarness.open(folder)) {
            assertThat(harness.runs().intake().stream()
                            .filter(told -> !told.receipt().partner().isEmpty()))
                    .extracting(told -> told.receipt().name())
                    .containsExactlyInAnyOrderElementsOf(names);
        }
        List<String> answers = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(folder.resolve("input").resolve(PARTNER).resolve("feedback"))) {
            for (Path file : files.toList()) {
                assertThat(file.getFileName().toString()).doesNotContainPattern("[\\p{Cc}\\p{Cf}<>\"'&;$]");
                answers.add(Files.readString(file));
            }
        }
        assertThat(answers)
                .hasSameSizeAs(names)
                .noneMatch(answer -> answer.contains("<script") || answer.contains("\u202E"));
    }

    @Test
    void aReadOnlyFolderIsReadAndItsAnswersLieInOurs() throws IOException {
        JobHarness.drop(folder, "register.xlsx", "register");
        JobHarness.drop(folder, PARTNER + "/a.xlsx", "0");
        try (SmallDisk disk = SmallDisk.readOnly(folder.resolve("input").resolve(PARTNER));
                JobHarness harness = JobHarness.open(folder)) {
            assertThatThrownBy(() -> Files.writeString(disk.folder().resolve("probe"), "x"))
                    .isInstanceOf(IOException.class);
            assertThat(harness.runs().intake()).hasSize(2);
        }
        assertThat(folder.resolve("output/feedback").resolve(PARTNER)).isNotEmptyDirectory();
        assertThat(folder.resolve("input").resolve(PARTNER)).isDirectoryNotContaining("glob:**feedback");
    }

    @Test
    void aFullDiskLosesNothingAndTheNextRunGoesOn() throws IOException {
        JobHarness.drop(folder, "register.xlsx", "register");
        JobHarness.drop(folder, PARTNER + "/a.xlsx", "0 " + "x".repeat(3 << 20));
        try (SmallDisk disk = SmallDisk.of(folder.resolve("output/archive"), "1m")) {
            try (JobHarness harness = JobHarness.open(folder)) {
                assertThatThrownBy(() -> harness.runs().intake())
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining(PARTNER + "/a.xlsx")
                        .hasMessageContaining("No space left");
            }
            try (Stream<Path> copies = Files.list(disk.folder().resolve("incoming"))) {
                assertThat(copies).as("what did not fit is swept away").isEmpty();
            }
            disk.grow("16m");
            try (JobHarness harness = JobHarness.open(folder)) {
                assertThat(harness.runs().intake())
                        .filteredOn(told -> told.receipt().name().equals("a.xlsx"))
                        .extracting(Told::state)
                        .containsExactly(FileState.ACCEPTED_WITH_FINDINGS);
            }
        }
        assertThat(folder.resolve("input").resolve(PARTNER).resolve("a.xlsx")).hasSize(2 + (3 << 20));
    }

    @Test
    void whatALookCopiedAndCouldNotKeepIsGoneAfterTheNext() throws IOException {
        JobHarness.drop(folder, "register.xlsx", "register");
        try (JobHarness harness = JobHarness.open(folder)) {
            harness.runs().intake();
            Path leftover = Files.writeString(folder.resolve("output/archive/incoming/copy"), "x");

            harness.runs().intake();

            assertThat(leftover).doesNotExist();
        }
    }

    @Test
    void aShareThatGoesAwayDuringACopyHoldsNobodyElseUp() throws IOException {
        String other = JobHarness.RETURNS.stream()
                .map(Submission::partner)
                .filter(partner -> !partner.equals(PARTNER))
                .findFirst()
                .orElseThrow();
        JobHarness.drop(folder, "register.xlsx", "register");
        JobHarness.drop(folder, PARTNER + "/a.xlsx", "0 " + "x".repeat(1 << 20));
        JobHarness.drop(folder, other + "/b.xlsx", right(other));
        Share.partner = PARTNER;
        try (JobHarness harness = JobHarness.open(folder, Share.class)) {
            assertThat(harness.runs().intake())
                    .extracting(told -> told.receipt().name())
                    .containsExactlyInAnyOrder("register.xlsx", "b.xlsx");
            assertThat(Share.reads).as("it went while it was read").isGreaterThan(3);
        }
        assertThat(folder.resolve("output/archive/incoming")).isEmptyDirectory();
        try (JobHarness harness = JobHarness.open(folder)) {
            assertThat(harness.runs().intake())
                    .extracting(told -> told.receipt().name(), Told::state)
                    .containsExactly(tuple("a.xlsx", FileState.ACCEPTED_WITH_FINDINGS));
        }
    }

    private static String right(String partner) {
        return String.valueOf(
                JobHarness.RETURNS.stream().map(Submission::partner).toList().indexOf(partner));
    }

    /** A folder that is on another machine, which is switched off while a file is read. */
    static class Share {

        private static String partner = "";
        private static int reads;

        @Bean
        Home home(HomeProperties properties) {
            return new Home(WatchedFiles.watch(properties.home(), new WatchedFiles.Watcher() {
                @Override
                public void beforeChange(Path place) throws IOException {
                    beforeLook(place);
                }

                @Override
                public void beforeRead(Path place) throws IOException {
                    if (isOnShare(place)) {
                        reads++;
                    }
                    beforeLook(place);
                }

                @Override
                public void beforeLook(Path place) throws IOException {
                    if (isOnShare(place) && reads > 3) {
                        throw new IOException("Stale file handle");
                    }
                }
            }));
        }

        private static boolean isOnShare(Path place) {
            return place.toString().contains("input/" + partner);
        }
    }
}
