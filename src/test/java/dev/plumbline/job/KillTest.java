package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.job.command.Cli;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.PeriodLedger;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed (SIGKILL) or asked to end (SIGTERM) at random moments, once at work and once more while that is taken up; what the next start
 * ends with is compared with a run that nobody disturbed. Two processes of each here; {@code -Dplumbline.kills=50} ends two hundred.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("plumbline.kills", 1);
    private static final long SEED = Long.getLong("plumbline.kills.seed", System.nanoTime());
    private static final String QUARTER = "2026-Q3";

    @TempDir
    private static Path folder;

    private static Ended undisturbed;
    private static long millis;

    /** How a process comes to its end. */
    private enum End {
        /** By SIGKILL. */
        KILLED {
            @Override
            void come(Path home, Process process) throws IOException, InterruptedException {
                process.destroyForcibly().waitFor();
                // the beat of the dead is waited out for up to ten seconds; a test has no time for that
                Files.deleteIfExists(home.resolve("output/store/plumbline.lck"));
            }
        },
        /** By SIGTERM; 0 and 5 when there was nothing left to do. */
        ASKED {
            @Override
            void come(Path home, Process process) throws IOException, InterruptedException {
                process.destroy();
                assertThat(process.waitFor()).isIn(143, 0, 5);
                assertThat(Files.readString(home.resolve("said.txt")))
                        .doesNotContain("rror")
                        .doesNotContain("closed");
                assertThat(home.resolve("output/last-error.txt")).doesNotExist();
            }
        };

        abstract void come(Path home, Process process) throws IOException, InterruptedException;
    }

    /**
     * What a quarter ends with.
     *
     * @param packs digests of all that was published
     * @param figures the same without the instants at which files came
     * @param mails names of the mails that went out
     * @param answered whose files were answered, and how often
     */
    private record Ended(
            Map<String, String> packs, Map<String, String> figures, List<String> mails, Map<String, Long> answered) {

        static Ended of(Path home) throws IOException {
            Path published = home.resolve("output").resolve(QUARTER);
            return new Ended(
                    JobHarness.filesOf(published),
                    JobHarness.figuresOf(published),
                    names(home.resolve("output/outbox").resolve(QUARTER)),
                    answers(home.resolve("input")));
        }

        private static List<String> names(Path place) throws IOException {
            try (Stream<Path> files = Files.list(place)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(KillTest::isWhole)
                        .sorted()
                        .toList();
            }
        }

        private static Map<String, Long> answers(Path input) throws IOException {
            try (Stream<Path> files = Files.walk(input)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> file.resolveSibling("").endsWith("feedback")
                                && isWhole(file.getFileName().toString()))
                        .collect(Collectors.groupingBy(
                                file -> input.relativize(file.resolveSibling(""))
                                        .toString(),
                                TreeMap::new,
                                Collectors.counting()));
            }
        }
    }

    /** What a killed process left half written goes once nobody can be writing it: see StraysTest. */
    private static boolean isWhole(String name) {
        return !name.startsWith(".plumbline-");
    }

    @BeforeAll
    static void runUndisturbed() throws IOException, InterruptedException {
        Path dropped = folder.resolve("dropped");
        assertThat(command("example", dropped.toString(), "--alliances", "1", "--quarters", "2"))
                .isZero();
        try (Stream<Path> files = Files.walk(dropped.resolve("input"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            }
        }
        Files.writeString(
                Files.createDirectories(dropped.resolve("jobs")).resolve("quarterly.yml"),
                "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\ndeliver: { hold: false }\n");
        Path taken = folder.resolve("taken");
        JobHarness.copy(dropped, taken);
        assertThat(command("run", "intake", "--home", taken.toString())).isZero();
        plan(taken);
        Path home = folder.resolve("undisturbed");
        JobHarness.copy(taken, home);
        long start = System.nanoTime();
        assertThat(start(home, "due").waitFor()).isZero();
        millis = (System.nanoTime() - start) / 1_000_000;
        undisturbed = Ended.of(home);
        assertThat(undisturbed.mails()).isNotEmpty();
    }

    /** The quarter is due, whatever day it is. */
    private static void plan(Path home) {
        Instant planned = Instant.parse("2026-10-14T07:00:00Z");
        try (Session session = Session.open(new Home(home), true, "test")) {
            session.get(PeriodLedger.class)
                    .plan("quarterly", List.of(JobPeriod.due("quarterly", QUARTER, planned, planned)), Instant.now());
        }
    }

    @TestFactory
    Stream<DynamicTest> aKilledProcessLeavesNothingThatTheNextOneDoesNotMend() {
        return atRandom(End.KILLED);
    }

    @TestFactory
    Stream<DynamicTest> aProcessThatIsAskedToEndAtAnyMomentLeavesNothingEither() {
        return atRandom(End.ASKED);
    }

    private static Stream<DynamicTest> atRandom(End end) {
        Random random = new Random(SEED);
        return IntStream.range(0, KILLS).boxed().map(number -> {
            double first = random.nextDouble();
            double second = random.nextDouble();
            return DynamicTest.dynamicTest(
                    "seed %d, number %d: at %.0f %% and %.0f %%".formatted(SEED, number, 100 * first, 100 * second),
                    () -> disturb(end, number, first, second));
        });
    }

    @Test
    void whatIsAskedToEndSaysSoAndTheNextStartGoesOn() throws IOException, InterruptedException {
        Path home = folder.resolve("asked");
        JobHarness.copy(folder.resolve("taken"), home);
        Process process = start(home, "due");
        Path said = home.resolve("said.txt");
        for (int tries = 0; tries < 600 && !Files.readString(said).contains("freeze"); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroy();

        assertThat(process.waitFor()).as("ended by SIGTERM").isEqualTo(143);
        assertThat(Files.readString(said))
                .contains("Asked to end: 'due' stops here. Nothing is lost")
                .doesNotContain("rror")
                .doesNotContain("closed");
        assertThat(home.resolve("output/last-error.txt")).doesNotExist();
        assertThat(home.resolve("output/store/plumbline.lck"))
                .as("the next start waits for no beat of the dead")
                .doesNotExist();

        assertThat(command("due", "--home", home.toString())).isZero();
        assertThat(Ended.of(home)).isEqualTo(undisturbed);
    }

    /** Every other time from files that nobody took yet. */
    private static void disturb(End end, int number, double first, double second)
            throws IOException, InterruptedException {
        boolean isTaken = number % 2 == 0;
        Path home = folder.resolve(end + "-" + number);
        JobHarness.copy(folder.resolve(isTaken ? "taken" : "dropped"), home);
        String[] words = isTaken ? new String[] {"due"} : new String[] {"run", "quarterly", "--period", QUARTER};
        for (double share : List.of(first, second)) {
            Process process = start(home, words);
            TimeUnit.MILLISECONDS.sleep((long) (millis * (0.15 + share)));
            end.come(home, process);
        }

        assertThat(command(Stream.concat(Arrays.stream(words), Stream.of("--home", home.toString()))
                        .toArray(String[]::new)))
                .as("0, or 5 when the killed processes were done before they died")
                .isIn(0, 5);

        Ended ended = Ended.of(home);
        assertThat(ended.figures()).isEqualTo(undisturbed.figures());
        assertThat(ended.answered()).isEqualTo(undisturbed.answered());
        assertThat(ended.mails()).hasSameSizeAs(undisturbed.mails());
        if (isTaken) {
            assertThat(ended.packs()).isEqualTo(undisturbed.packs());
            assertThat(ended.mails()).isEqualTo(undisturbed.mails());
        } else {
            assertThat(ended.packs()).isEqualTo(printedAgain(home));
        }
        delete(home);
    }

    /** Files that came in two parts bear two instants, which packs tell: the same ledger makes the same packs at one go. */
    private static Map<String, String> printedAgain(Path home) throws IOException {
        delete(home.resolve("output").resolve(QUARTER));
        assertThat(command("run", "quarterly", "--period", QUARTER, "--home", home.toString()))
                .isZero();
        return Ended.of(home).packs();
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static int command(String... words) {
        StringWriter said = new StringWriter();
        System.setProperty("plumbline.inbox.settle-time", "0s");
        try {
            return Cli.run(new PrintWriter(said), new PrintWriter(said), words);
        } finally {
            System.clearProperty("plumbline.inbox.settle-time");
        }
    }

    private static Process start(Path home, String... words) throws IOException {
        return new ProcessBuilder(Stream.of(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-Dplumbline.inbox.settle-time=0s",
                                        "-cp",
                                        classPath(),
                                        "dev.plumbline.Plumbline"),
                                Arrays.stream(words),
                                Stream.of("--home", home.toString()))
                        .flatMap(some -> some)
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile())
                .start();
    }

    /** That of this test, however it was started. */
    private static String classPath() {
        return Plumbline.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
