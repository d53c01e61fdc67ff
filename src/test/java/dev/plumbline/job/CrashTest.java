package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Recipient;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.quarterly.Posting;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.HomeProperties;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * A crash is what lies on the disk at that moment: the home is copied after commits and before files are made, moved and
 * removed, and each copy is taken up again. Every n-th moment here; {@code -Dplumbline.crash.every=1} takes all, and
 * {@code -Dplumbline.crash.again=true} crashes each of them once more while it is taken up.
 */
@DisabledIfSystemProperty(
        named = OtherDatabase.PROPERTY,
        matches = "true",
        disabledReason = "copies the files of the embedded database")
class CrashTest {

    private static final int EVERY = Integer.getInteger("plumbline.crash.every", 197);
    private static final boolean AGAIN = Boolean.getBoolean("plumbline.crash.again");
    private static final Instant NOW = Instant.parse("2026-10-20T06:00:00Z");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> whateverHappenedLastTheNextRunEndsTheSame() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        JobHarness.dropAll(home);
        Files.writeString(
                Files.createDirectories(home.resolve("jobs")).resolve("quarterly.yml"),
                "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\ndeliver: { hold: false }\n");
        Camera.point(home, EVERY);
        Whole whole = finish(home, true);
        List<Path> pictures = Camera.takeOut();
        assertThat(pictures).hasSizeGreaterThan(2);
        return pictures.stream()
                .map(picture ->
                        DynamicTest.dynamicTest(picture.getFileName().toString(), () -> takeUp(picture, whole)));
    }

    /**
     * What a quarter ends with.
     *
     * @param figures names of the files, and the figures
     * @param asOf up to when facts count
     * @param files digests of the files
     */
    private record Whole(Map<String, String> figures, Instant asOf, Map<String, String> files) {}

    private static Whole finish(Path home, boolean photographed) throws IOException {
        try (JobHarness harness = photographed
                ? JobHarness.open(home, CameraConfiguration.class, "--plumbline.work.threads=1")
                : JobHarness.open(home, Still.class)) {
            Camera.isOn = photographed;
            Runs.Made made = harness.runs().quarterly(Optional.empty(), Optional.empty());
            harness.get(Posting.class).post(made.issue(), made.folder());
            harness.get(Closing.class).run();
            Camera.isOn = false;
            check(harness, home);
            Path published = home.resolve("output").resolve(JobHarness.LAST.toString());
            return new Whole(JobHarness.figuresOf(published), made.issue().asOf(), JobHarness.filesOf(published));
        }
    }

    /** One mail each, every file answered, nothing left over, and nothing more to do. */
    private static void check(JobHarness harness, Path home) throws IOException {
        assertThat(harness.get(LetterLedger.class).listAbout(JobHarness.LAST.toString()))
                .allSatisfy(letter -> assertThat(letter.standing().state()).isEqualTo(Letter.State.SENT))
                .extracting(Letter::address)
                .containsExactlyInAnyOrderElementsOf(addresses());
        try (Stream<Path> mails = Files.list(home.resolve("output/outbox").resolve(JobHarness.LAST.toString()))) {
            // What the crash left half written beside them goes once nobody can be writing it: see StraysTest.
            assertThat(mails.filter(mail -> !mail.getFileName().toString().startsWith(".plumbline-")))
                    .hasSameSizeAs(addresses())
                    .allMatch(mail -> mail.toString().endsWith(".eml"));
        }
        assertThat(harness.get(ReadingLedger.class).listTold()).hasSize(JobHarness.RETURNS.size() + 1);
        assertThat(harness.get(ReadingLedger.class).listUntold()).isEmpty();
        assertThat(harness.runs().quarterly(Optional.empty(), Optional.empty()).isNew())
                .isFalse();
        assertThat(home.resolve("output/index.html")).isNotEmptyFile();
        assertThat(home.resolve("output/archive/incoming")).isEmptyDirectory();
        assertThat(home.resolve("output/.staging")).isEmptyDirectory();
    }

    private static void takeUp(Path home, Whole whole) throws IOException {
        if (AGAIN) {
            crashAgain(home);
        }
        Whole made = finish(home, false);

        assertThat(made.figures()).isEqualTo(whole.figures());
        assertThat(made.files()).isEqualTo(made.asOf().equals(whole.asOf()) ? whole.files() : printedAgain(home));
        delete(home);
    }

    /** Files that came in two parts bear two instants, which packs tell: the same ledger makes the same packs at one go. */
    private static Map<String, String> printedAgain(Path home) throws IOException {
        Path published = home.resolve("output").resolve(JobHarness.LAST.toString());
        delete(published);
        try (JobHarness harness = JobHarness.open(home, Still.class)) {
            return JobHarness.filesOf(
                    harness.runs().quarterly(Optional.empty(), Optional.empty()).folder());
        }
    }

    /** Leaves the home as a crash at some moment of the recovery leaves it. */
    private static void crashAgain(Path home) throws IOException {
        Camera.point(home, 1 + Math.floorMod(home.getFileName().toString().hashCode(), 211));
        finish(home, true);
        List<Path> pictures = Camera.takeOut();
        if (pictures.size() > 1) {
            delete(home);
            Files.move(pictures.get(1), home);
        }
        for (Path picture : pictures) {
            delete(picture);
        }
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Set<String> addresses() {
        return JobHarness.PORTFOLIO.register().recipients().stream()
                .map(Recipient::email)
                .collect(Collectors.toSet());
    }

    /** Copies the home while work goes on. */
    private static final class Camera {

        private static final List<Path> pictures = new ArrayList<>();
        private static Path home = Path.of("");
        private static boolean isOn;
        private static int every;
        private static int moments;

        private Camera() {}

        static synchronized void point(Path at, int step) {
            home = at;
            every = step;
            moments = 0;
        }

        static synchronized List<Path> takeOut() {
            List<Path> taken = List.copyOf(pictures);
            pictures.clear();
            return taken;
        }

        static synchronized void click(String what) {
            if (isOn && moments++ % every == 0) {
                Path picture = home.resolveSibling("%s-%04d-%s".formatted(home.getFileName(), moments, what));
                try {
                    JobHarness.copy(home, picture);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                pictures.add(picture);
            }
        }
    }

    /** The clock of all runs. */
    static class Still {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    static class CameraConfiguration extends Still {

        @Bean
        Home home(HomeProperties properties) {
            return new Home(WatchedFiles.watch(properties.home(), _ -> Camera.click("file")));
        }

        @Bean
        static BeanPostProcessor camera() {
            return WatchedDatabase.watch((target, method, _) -> {
                if (method.getName().equals("commit") || isCommittingUpdate(target, method)) {
                    Camera.click("commit");
                }
            });
        }

        private static boolean isCommittingUpdate(Object target, Method method) throws Exception {
            return target instanceof PreparedStatement statement
                    && method.getName().startsWith("execute")
                    && !method.getName().equals("executeQuery")
                    && statement.getConnection().getAutoCommit();
        }
    }
}
