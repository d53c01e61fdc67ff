package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.agreement.Recipient;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.command.Cli;
import dev.plumbline.job.quarterly.Posting;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.HomeProperties;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** The database goes away while packs are made and comes back after some seconds; {@code -Dplumbline.away.seconds=30} takes longer. */
class PostgresAwayTest {

    private static final long SECONDS = Long.getLong("plumbline.away.seconds", 3);

    @TempDir
    private Path home;

    @TempDir
    private Path other;

    @Test
    void theRunSaysSoAndTheNextOneEndsAsIfNothingHadBeen(@TempDir Path data) throws Exception {
        JobHarness.dropAll(home);
        JobHarness.dropAll(other);
        Map<String, String> undisturbed;
        try (JobHarness harness = JobHarness.open(other)) {
            undisturbed = JobHarness.figuresOf(
                    harness.runs().quarterly(Optional.empty(), Optional.empty()).folder());
        }
        Server.data = data.resolve("data");
        Server.port = 0;
        Server.start();
        try {
            String[] store = {"--plumbline.store.url=" + Server.url(), "--plumbline.store.user=postgres"};
            assertThatThrownBy(() -> {
                        try (JobHarness harness = JobHarness.open(home, PulledPlug.class, store)) {
                            harness.runs().quarterly(Optional.empty(), Optional.empty());
                        }
                    })
                    .isInstanceOf(RuntimeException.class);
            assertThat(Server.stopped).as("it went while packs were made").isTrue();
            Server.back.get(SECONDS + 60, TimeUnit.SECONDS);
            checkEnd(undisturbed, store);
        } finally {
            Server.stop();
        }
        checkWords();
    }

    /** While it is away, a command says what is the matter and asks to be called again. */
    private void checkWords() {
        StringWriter said = new StringWriter();
        System.setProperty("plumbline.store.url", Server.url());
        System.setProperty("plumbline.store.user", "postgres");
        try {
            int code = Cli.run(new PrintWriter(said), new PrintWriter(said), "status", "--home", home.toString());

            assertThat(code).as(said.toString()).isEqualTo(ExitCode.TRY_AGAIN.number());
            assertThat(said.toString()).contains("The database does not answer").doesNotContain("Internal");
        } finally {
            System.clearProperty("plumbline.store.url");
            System.clearProperty("plumbline.store.user");
        }
    }

    private void checkEnd(Map<String, String> undisturbed, String... store) throws IOException {
        try (JobHarness harness = JobHarness.open(home, store)) {
            Runs.Made made = harness.runs().quarterly(Optional.empty(), Optional.empty());
            harness.get(Posting.class).post(made.issue(), made.folder());
            harness.get(Closing.class).run();

            assertThat(JobHarness.figuresOf(made.folder())).isEqualTo(undisturbed);
            assertThat(harness.get(ReadingLedger.class).listTold()).hasSize(JobHarness.RETURNS.size() + 1);
            assertThat(harness.get(ReadingLedger.class).listUntold()).isEmpty();
            assertThat(harness.get(LetterLedger.class).listAbout(JobHarness.LAST.toString()))
                    .extracting(Letter::address)
                    .containsExactlyInAnyOrderElementsOf(
                            new HashSet<>(JobHarness.PORTFOLIO.register().recipients().stream()
                                    .map(Recipient::email)
                                    .toList()));
            assertThat(harness.runs()
                            .quarterly(Optional.empty(), Optional.empty())
                            .isNew())
                    .isFalse();
        }
    }

    /** A server that can be stopped as by a power cut, and started on the same data. */
    private static final class Server {

        private static Path data = Path.of("");
        private static int port;
        private static boolean stopped;
        private static @Nullable EmbeddedPostgres running;
        private static CompletableFuture<Void> back = new CompletableFuture<>();

        private Server() {}

        static void start() throws IOException {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            port = started.getPort();
            running = started;
        }

        static String url() {
            return "jdbc:postgresql://localhost:" + port + "/postgres";
        }

        static void stop() throws IOException {
            if (running != null) {
                running.close();
            }
        }

        /** Once. */
        static synchronized void pullPlug() {
            if (stopped) {
                return;
            }
            stopped = true;
            try {
                stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            back = CompletableFuture.runAsync(
                    () -> {
                        try {
                            start();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
        }
    }

    /** Pulls the plug when the first pack is written. */
    static class PulledPlug {

        @Bean
        Home home(HomeProperties properties) {
            return new Home(WatchedFiles.watch(properties.home(), place -> {
                if (place.toString().contains(".staging") && place.toString().contains(".pdf")) {
                    Server.pullPlug();
                }
            }));
        }
    }
}
