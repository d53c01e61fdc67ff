package dev.plumbline.job.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobKind;
import dev.plumbline.job.file.Missed;
import dev.plumbline.job.file.Publication;
import dev.plumbline.job.schedule.Schedule;
import dev.plumbline.job.schedule.When;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.JobPeriod.State;
import dev.plumbline.ledger.operation.PeriodLedger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-14T08:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");

    private final Rows rows = new Rows();
    private final Agenda agenda = new Agenda(rows);

    private static JobFile job(JobKind kind, String when, Missed missed) {
        return new JobFile(
                kind,
                new Schedule(
                        When.tryParse(when).orElseThrow(),
                        FiscalCalendar.CALENDAR_YEAR,
                        ZoneOffset.UTC,
                        BusinessDays.WEEKDAYS),
                missed,
                Publication.USUAL);
    }

    private static JobFile quarterly(Missed missed) {
        return job(JobKind.QUARTERLY, "quarter-end + 10 business days at 07:00", missed);
    }

    private List<String> look(JobFile job, Instant now) {
        agenda.lookThrough(job, now);
        return agenda.listToDo(job, now).stream().map(JobPeriod::period).toList();
    }

    private void finish(String period, State state, Instant at) {
        JobPeriod open = rows.listOpen("quarterly").stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .orElseThrow();
        rows.note(open.begun(at).with(state, at, ""));
    }

    @Test
    void aJobMetForTheFirstTimeHasNothingBehindItAndEachQuarterIsDueOnce() {
        JobFile job = quarterly(Missed.EACH);

        assertThat(look(job, JANUARY.minus(Duration.ofDays(400)))).isEmpty();
        assertThat(look(job, JANUARY)).hasSize(4);
        rows.list().forEach(period -> finish(period, State.DONE, JANUARY));
        assertThat(look(job, JANUARY)).isEmpty();
        assertThat(look(job, APRIL)).containsExactly("2025-Q4", "2026-Q1");
        assertThat(look(job, APRIL)).containsExactly("2025-Q4", "2026-Q1");
        finish("2025-Q4", State.DONE, APRIL);
        finish("2026-Q1", State.DONE, APRIL);
        assertThat(look(job, APRIL.plusSeconds(1))).isEmpty();
    }

    @Test
    void missedQuartersAreEachDoneOrOnlyTheNewestOrAskedFor() {
        look(quarterly(Missed.EACH), JANUARY);
        assertThat(look(quarterly(Missed.EACH), DECEMBER)).containsExactly("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3");
        assertThat(look(quarterly(Missed.ASK), DECEMBER)).isEmpty();
        assertThat(Agenda.isAsked(
                        quarterly(Missed.ASK), rows.listOpen("quarterly").getFirst()))
                .isTrue();

        assertThat(look(quarterly(Missed.NEWEST), DECEMBER)).containsExactly("2026-Q3");
        assertThat(rows.listNewest("quarterly", 9))
                .extracting(JobPeriod::state)
                .containsExactly(State.DUE, State.SUPERSEDED, State.SUPERSEDED, State.SUPERSEDED);
        assertThat(agenda.settle(JobKind.QUARTERLY, "2026-Q3", State.SKIPPED, DECEMBER, "holiday"))
                .isTrue();
        assertThat(agenda.settle(JobKind.QUARTERLY, "2026-Q3", State.SKIPPED, DECEMBER, "holiday"))
                .isFalse();
        assertThat(look(quarterly(Missed.EACH), DECEMBER)).isEmpty();
    }

    @Test
    void whatIsNoticedInTimeIsDoneUnasked() {
        look(quarterly(Missed.ASK), APRIL.minus(Duration.ofDays(3)));

        assertThat(look(quarterly(Missed.ASK), APRIL)).containsExactly("2026-Q1");
    }

    @Test
    void aRunThatWasInterruptedIsTakenUpAndOneThatFailedIsTriedLaterAndLater() {
        look(quarterly(Missed.EACH), APRIL.minus(Duration.ofDays(3)));
        look(quarterly(Missed.EACH), APRIL);
        finish("2026-Q1", State.RUNNING, APRIL);
        assertThat(look(quarterly(Missed.EACH), APRIL)).containsExactly("2026-Q1");

        finish("2026-Q1", State.FAILED, APRIL);
        assertThat(look(quarterly(Missed.EACH), APRIL.plus(Duration.ofMinutes(29))))
                .isEmpty();
        assertThat(look(quarterly(Missed.EACH), APRIL.plus(Duration.ofMinutes(30))))
                .containsExactly("2026-Q1");
    }

    @Test
    void aClockPutBackDoesNothingTwiceAndAClockOnceFarAheadBlocksNothing() {
        JobFile job = quarterly(Missed.EACH);
        look(job, APRIL.minus(Duration.ofDays(3)));
        look(job, APRIL);
        finish("2026-Q1", State.DONE, APRIL);

        assertThat(look(job, APRIL.minus(Duration.ofHours(5)))).isEmpty();
        assertThat(look(job, APRIL.plus(Duration.ofHours(1)))).isEmpty();

        agenda.lookThrough(job, Instant.parse("2027-01-20T00:00:00Z"));
        assertThat(look(job, APRIL.plus(Duration.ofDays(1)))).containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
        rows.list().forEach(period -> finish(period, State.DONE, APRIL));
        assertThat(look(job, Instant.parse("2026-07-20T00:00:00Z"))).isEmpty();
        assertThat(look(job, Instant.parse("2027-04-20T00:00:00Z"))).containsExactly("2027-Q1");
    }

    @Test
    void ofAJobThatRunsOftenOnlyTheLastTimeIsMadeUpFor() {
        JobFile often = job(JobKind.INTAKE, "cron */30 * * * *", Missed.NEWEST);
        look(often, JANUARY);

        assertThat(look(often, APRIL)).containsExactly("2026-04-14T08:00:00Z");
        assertThat(rows.listNewest("intake", 99)).hasSize(1);
    }

    /** Rows in memory. */
    private static final class Rows implements PeriodLedger {

        private final Map<String, Instant> watched = new HashMap<>();
        private final Map<String, JobPeriod> periods = new LinkedHashMap<>();

        List<String> list() {
            return listOpen("quarterly").stream().map(JobPeriod::period).toList();
        }

        @Override
        public Optional<Instant> findWatchedUntil(String job) {
            return Optional.ofNullable(watched.get(job));
        }

        @Override
        public void plan(String job, List<JobPeriod> planned, Instant watchedUntil) {
            planned.forEach(period -> periods.putIfAbsent(period.job() + period.period(), period));
            watched.put(job, watchedUntil);
        }

        @Override
        public List<JobPeriod> listOpen(String job) {
            return listNewest(job, Integer.MAX_VALUE).reversed().stream()
                    .filter(period -> period.state() == State.DUE
                            || period.state() == State.RUNNING
                            || period.state() == State.FAILED)
                    .toList();
        }

        @Override
        public List<JobPeriod> listNewest(String job, int count) {
            return periods.values().stream()
                    .filter(period -> period.job().equals(job))
                    .sorted(Comparator.comparing(JobPeriod::plannedAt).reversed())
                    .limit(count)
                    .toList();
        }

        @Override
        public void note(JobPeriod period) {
            periods.put(period.job() + period.period(), period);
        }
    }
}
