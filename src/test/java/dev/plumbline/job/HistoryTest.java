package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.inbox.Settling;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.HomeProperties;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** The alliance office tells on which days the files of a history came. */
class HistoryTest {

    private static final Instant FIRST = Instant.parse("2026-07-10T12:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-07-11T08:30:00Z");

    @TempDir
    private Path home;

    /** Where a return lies in the inbox. */
    private static String place(int number) {
        return JobHarness.RETURNS.get(number).partner() + "/return-" + number + ".xlsx";
    }

    private void drop(int number) throws IOException {
        JobHarness.drop(home, place(number), String.valueOf(number));
    }

    private void tell(String... lines) throws IOException {
        JobHarness.drop(home, "received.csv", "file,received\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void filesOfAHistoryAreReceivedOnTheirDaysAndInTheirOrder() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        drop(0);
        drop(1);
        drop(2);
        tell(place(1) + "," + "2026-07-10", "\"" + place(0) + "\",2026-07-11T08:30:00Z");
        Instant begin = Instant.now();

        try (JobHarness harness = JobHarness.open(home)) {
            List<Receipt> taken =
                    harness.runs().intake().stream().map(Told::receipt).toList();

            assertThat(taken)
                    .filteredOn(receipt -> !receipt.partner().isEmpty())
                    .satisfiesExactly(
                            first -> {
                                assertThat(first.name()).isEqualTo("return-1.xlsx");
                                assertThat(first.receivedAt()).isEqualTo(FIRST);
                            },
                            second -> assertThat(second.receivedAt()).isEqualTo(SECOND),
                            third -> assertThat(third.receivedAt()).isAfter(begin.minusMillis(1)));
            assertThat(harness.get(RegisterShelf.class).find(FIRST)).isPresent();
            assertThat(harness.get(RegisterShelf.class).find(FIRST.minusMillis(1)))
                    .isEmpty();
            assertThat(harness.runs()
                            .quarterly(Optional.of(JobHarness.LAST.plus(-1)), Optional.of(SECOND))
                            .issue()
                            .asOf())
                    .isEqualTo(SECOND);
        }
    }

    @Test
    void aFileThatComesAgainUnderItsNameIsReceivedWhenItComes() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        drop(0);
        tell(place(0) + ",2026-07-10");
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
            Instant begin = Instant.now();
            JobHarness.drop(home, place(0), "0 raised");

            Told told = harness.runs().intake().getFirst();

            assertThat(told.receipt().receivedAt()).isAfter(begin.minusMillis(1));
        }
    }

    @Test
    void whatCannotBeTrueIsRefusedAtOnceBeforeAnythingIsTaken() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        for (int number = 0; number < 4; number++) {
            drop(number);
        }
        tell(
                "nobody/return.xlsx,2026-07-10",
                "register.xlsx,2026-07-10",
                place(0) + ",soon",
                place(1) + ",04/05/2026",
                place(2) + ",2999-01-01",
                place(3) + ",2026-07-10",
                place(3) + ",2026-07-10");
        try (JobHarness harness = JobHarness.open(home)) {
            assertThatThrownBy(() -> harness.runs().intake())
                    .isInstanceOf(Refused.class)
                    .hasMessageContainingAll(
                            "Line 2: nobody/return.xlsx is not in the inbox.",
                            "Line 3: register.xlsx is not in the inbox.",
                            "Line 4: " + place(0) + " has no day that can be read.",
                            "Line 5: " + place(1) + " has no day that can be read.",
                            "Line 6: " + place(2) + " is told to come in the future.",
                            "And 1 more.")
                    .extracting(refused -> ((Refused) refused).exitCode())
                    .isEqualTo(ExitCode.CONFIGURATION);

            Files.delete(home.resolve("input/received.csv"));
            assertThat(harness.runs().intake()).hasSize(5);
        }
    }

    @Test
    void nothingIsTakenWhileAFileOfTheHistoryIsStillBeingWritten() throws Exception {
        JobHarness.drop(home, "register.xlsx", "register");
        drop(0);
        drop(1);
        drop(2);
        tell(place(1) + ",2026-07-10", place(0) + ",2026-07-11T08:30:00Z");
        try (JobHarness harness = JobHarness.open(home, Watching.class)) {
            try (Writing _ = new Writing(home.resolve("input").resolve(place(1)))) {
                assertThatThrownBy(() -> harness.runs().intake())
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("cannot be taken yet. " + place(1) + " is still being written.")
                        .extracting(refused -> ((Refused) refused).exitCode())
                        .isEqualTo(ExitCode.TRY_AGAIN);
            }
            drop(1);

            assertThat(receivedAt(harness)).startsWith(FIRST, SECOND).hasSize(3);
        }
    }

    /** Files are watched. */
    static class Watching {

        @Bean
        Settling settling() {
            return new Settling(Duration.ofMillis(300), Duration.ofMillis(900));
        }
    }

    /** Writes to a file all the time. */
    private static final class Writing implements AutoCloseable {

        private final AtomicBoolean isOver = new AtomicBoolean();
        private final CompletableFuture<Void> writing;

        Writing(Path file) {
            writing = CompletableFuture.runAsync(() -> {
                while (!isOver.get()) {
                    try {
                        Files.writeString(file, "1", StandardOpenOption.APPEND);
                        Thread.sleep(20);
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            });
        }

        @Override
        public void close() {
            isOver.set(true);
            writing.join();
        }
    }

    /** When the files of partners came, in the order of their receipts. */
    private static List<Instant> receivedAt(JobHarness harness) {
        return harness.runs().intake().stream()
                .map(Told::receipt)
                .filter(receipt -> !receipt.partner().isEmpty())
                .map(Receipt::receivedAt)
                .toList();
    }

    @Test
    void aFileOfTheHistoryThatCannotBeCopiedHoldsUpWhatCameAfterIt() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        drop(0);
        drop(1);
        drop(2);
        tell(place(1) + ",2026-07-10", place(0) + ",2026-07-11T08:30:00Z");
        try (JobHarness harness = JobHarness.open(home, Withheld.class)) {
            assertThatThrownBy(() -> harness.runs().intake())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(place(0) + " could not be copied")
                    .extracting(refused -> ((Refused) refused).exitCode())
                    .isEqualTo(ExitCode.TRY_AGAIN);
        }
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(receivedAt(harness)).startsWith(FIRST, SECOND).hasSize(3);
        }
    }

    /** A file that may be looked at, but not read. */
    static class Withheld {

        @Bean
        Home home(HomeProperties properties) {
            return new Home(WatchedFiles.watch(properties.home(), new WatchedFiles.Watcher() {
                @Override
                public void beforeChange(Path place) {}

                @Override
                public void beforeRead(Path file) throws IOException {
                    if (file.endsWith(place(0))) {
                        throw new IOException("Permission denied");
                    }
                }
            }));
        }
    }

    @Test
    void aFileOfNoPartnerStandsInNoHistory() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        JobHarness.drop(home, "nobody/return.xlsx", "0");
        drop(0);
        tell("nobody/return.xlsx,2026-07-10", place(0) + ",2026-07-11T08:30:00Z");
        try (JobHarness harness = JobHarness.open(home)) {
            assertThatThrownBy(() -> harness.runs().intake())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("nobody/return.xlsx belongs to no partner of the register.");
            tell(place(0) + ",2026-07-11T08:30:00Z");

            assertThat(receivedAt(harness)).containsExactly(SECOND);
        }
    }

    @Test
    void theKnownPastStaysAsItWas() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        drop(0);
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
            drop(1);
            tell(place(0) + ",2026-07-10", place(1) + ",2026-07-10");

            assertThatThrownBy(() -> harness.runs().intake())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Line 3: " + place(1) + " came before ");
        }
    }
}
