package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.dispatch.Dispatch;
import dev.plumbline.job.due.Due;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import dev.plumbline.ledger.operation.PeriodLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** Jobs that come due, with the real database and a clock that is put by hand. */
class DueTest {

    private static final Instant BEFORE = Instant.parse("2026-10-12T00:00:00Z");
    private static final Instant DUE = Instant.parse("2026-10-14T05:10:00Z");
    private static final MovedClock CLOCK = new MovedClock(BEFORE);

    @TempDir
    private Path home;

    private JobHarness open() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs/quarterly.yml"), """
                job: quarterly
                calendar: { zone: Europe/Zurich }
                when: quarter-end + 10 business days at 07:00
                packs: [portfolio]
                deliver: { to: folder, hold: true, domains: [example.com] }
                """);
        return JobHarness.open(home, MovedTime.class);
    }

    private List<Due.Performed> due(JobHarness harness) {
        return harness.get(Due.class).run(JobFiles.read(new Home(home)));
    }

    private static List<Letter> letters(JobHarness harness) {
        return harness.get(LetterLedger.class).listAbout("2026-Q3");
    }

    @Test
    void aQuarterIsDoneOnceWhoeverComesAndItsLettersWaitForTheirRelease() throws IOException {
        JobHarness.dropAll(home);
        CLOCK.put(BEFORE);
        try (JobHarness harness = open()) {
            assertThat(due(harness)).isEmpty();

            CLOCK.put(DUE);
            assertThat(due(harness))
                    .extracting(one -> one.period().period(), Due.Performed::code)
                    .containsExactly(tuple("2026-Q3", ExitCode.DONE));
            assertThat(due(harness)).isEmpty();
        }
        try (JobHarness harness = open()) {
            CLOCK.put(DUE.minus(Duration.ofHours(6)));
            assertThat(due(harness)).isEmpty();
            CLOCK.put(DUE.plus(Duration.ofDays(1)));
            assertThat(due(harness)).isEmpty();

            assertThat(letters(harness))
                    .isNotEmpty()
                    .allSatisfy(letter -> assertThat(letter.standing().state()).isEqualTo(Letter.State.HELD));
            assertThat(harness.get(Closing.class).run()).isEqualTo(new Postman.Round(0, 0, 0));
            assertThat(home.resolve("output/outbox")).doesNotExist();
            Dispatch dispatch = harness.get(Dispatch.class);
            dispatch.release(dispatch.listToRelease("2026-Q3", false));
            int sent = harness.get(Closing.class).run().sent();
            assertThat(sent).isEqualTo(letters(harness).size());
            assertThat(harness.get(Closing.class).run().sent()).isZero();
            try (Stream<Path> mails = Files.list(home.resolve("output/outbox/2026-Q3"))) {
                assertThat(mails).hasSize(sent);
            }
        }
    }

    @Test
    void aNewerIssueTakesThePlaceOfLettersThatWaitAndCorrectsThoseThatWent() throws IOException {
        JobHarness.dropAll(home);
        CLOCK.put(BEFORE);
        try (JobHarness harness = open()) {
            due(harness);
            CLOCK.put(DUE);
            due(harness);
            Letter first = letters(harness).getFirst();
            harness.get(Dispatch.class).release(List.of(first));
            harness.get(Closing.class).run();

            JobHarness.drop(home, JobHarness.RETURNS.getFirst().partner() + "/again.xlsx", "0 once more");
            harness.runs().quarterly(java.util.Optional.of(JobHarness.LAST), java.util.Optional.empty());

            List<Letter> all = letters(harness);
            assertThat(all)
                    .filteredOn(letter -> letter.standing().state() == Letter.State.WITHDRAWN)
                    .hasSize(all.size() / 2 - 1);
            assertThat(all)
                    .filteredOn(letter -> letter.standing().state() == Letter.State.HELD)
                    .hasSize(all.size() / 2)
                    .filteredOn(letter -> letter.subject().startsWith("Corrected: "))
                    .extracting(Letter::address)
                    .containsExactly(first.address());
        }
    }

    @Test
    void whatFailsIsNotedAndTriedAgainAndARunThatWasCutOffIsTakenUp() throws IOException {
        CLOCK.put(BEFORE);
        try (JobHarness harness = open()) {
            due(harness);
            CLOCK.put(DUE);
            assertThat(due(harness)).extracting(Due.Performed::code).containsExactly(ExitCode.CONFIGURATION);
            JobPeriod failed =
                    harness.get(PeriodLedger.class).listOpen("quarterly").getFirst();
            assertThat(failed.state()).isEqualTo(JobPeriod.State.FAILED);
            assertThat(failed.note()).contains("register");
            assertThat(due(harness)).isEmpty();
            harness.get(PeriodLedger.class).note(failed.begun(DUE));
        }
        JobHarness.dropAll(home);
        CLOCK.put(DUE.plusSeconds(1));
        try (JobHarness harness = open()) {
            assertThat(due(harness)).extracting(Due.Performed::code).containsExactly(ExitCode.DONE);
            assertThat(harness.get(PeriodLedger.class).listOpen("quarterly")).isEmpty();
        }
    }

    @Test
    void aClockThatIsPutBackStopsNoRunHoweverOftenItRuns() throws IOException {
        JobHarness.dropAll(home);
        CLOCK.put(DUE);
        try (JobHarness harness = open()) {
            assertThat(harness.runs().intake()).isNotEmpty();
            CLOCK.put(DUE.minus(Duration.ofHours(1)));
            for (int run = 0; run < 3; run++) {
                assertThat(harness.runs().intake()).isEmpty();
            }
            JobHarness.drop(home, JobHarness.RETURNS.getFirst().partner() + "/again.xlsx", "0 once more");
            assertThat(harness.runs().intake()).hasSize(1);
        }
    }

    static class MovedTime {

        @Bean
        Clock clock() {
            return CLOCK;
        }
    }
}
