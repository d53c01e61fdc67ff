package dev.plumbline.job.due;

import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.file.JobKind;
import dev.plumbline.job.file.Missed;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.PeriodLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What jobs have to do. The schedule is looked through once, from where it was looked through last: each planned instant
 * becomes a row, and a row is done once, whoever comes to do it.
 */
@Component
public final class Agenda {

    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);

    /** Noticed so long after it was planned, nobody was there when it was. */
    private static final Duration MISSED_AFTER = Duration.ofDays(1);

    private static final Duration CLOCK_STEP = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final PeriodLedger ledger;

    Agenda(PeriodLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Enters what was planned since the schedule of a job was looked through last. A job that is met for the first time has
     * nothing behind it.
     *
     * @param job the job
     * @param now the instant
     */
    void lookThrough(JobFile job, Instant now) {
        String name = job.kind().word();
        Optional<Instant> watched = ledger.findWatchedUntil(name);
        if (watched.isEmpty() || watched.get().isAfter(now.plus(CLOCK_STEP))) {
            watched.ifPresent(
                    until -> LOG.warn("The clock was put back: {} was looked through until {} already", name, until));
            ledger.plan(name, List.of(), now);
        } else if (watched.get().isBefore(now)) {
            List<JobPeriod> planned = job.schedule().list(watched.get(), now).stream()
                    .map(at -> JobPeriod.due(name, job.periodOf(at), at, now))
                    .toList();
            boolean lastOnly = job.kind() != JobKind.QUARTERLY && job.missed() == Missed.NEWEST && !planned.isEmpty();
            ledger.plan(name, lastOnly ? List.of(planned.getLast()) : planned, now);
        }
    }

    /**
     * What is to be done now. Whoever asks holds the lock of the home, so what is noted as running was interrupted.
     *
     * @param job the job
     * @param now the instant
     * @return periods in the order in which they were planned
     */
    List<JobPeriod> listToDo(JobFile job, Instant now) {
        List<JobPeriod> open = ledger.listOpen(job.kind().word());
        boolean newestOnly = job.missed() == Missed.NEWEST && open.size() > 1;
        if (newestOnly) {
            String note = "That of " + open.getLast().period() + " is done instead.";
            open.subList(0, open.size() - 1)
                    .forEach(older -> ledger.note(older.with(JobPeriod.State.SUPERSEDED, now, note)));
        }
        return (newestOnly ? List.of(open.getLast()) : open)
                .stream()
                        .filter(period -> !isPaused(period, now))
                        .filter(period -> job.missed() != Missed.ASK || !wasMissed(period))
                        .toList();
    }

    /**
     * Whether somebody has to say what becomes of a period.
     *
     * @param job the job
     * @param period what it has to do
     * @return true when nobody was there for it, and the job file wants to be asked
     */
    public static boolean isAsked(JobFile job, JobPeriod period) {
        return job.missed() == Missed.ASK && period.state() == JobPeriod.State.DUE && wasMissed(period);
    }

    private static boolean wasMissed(JobPeriod period) {
        return period.attempts() == 0
                && period.changedAt().isAfter(period.plannedAt().plus(MISSED_AFTER));
    }

    private static boolean isPaused(JobPeriod period, Instant now) {
        return period.state() == JobPeriod.State.FAILED && nextTry(period).isAfter(now);
    }

    /**
     * When a period that failed is tried again: after 15 minutes, then twice as long each time, up to a day.
     *
     * @param period what failed
     * @return the instant
     */
    public static Instant nextTry(JobPeriod period) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(period.attempts() - 1L, 0, 10));
        return period.changedAt().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /**
     * When to look again, with all done that is to be done now.
     *
     * @param files the jobs
     * @param now the instant
     * @return the next planned instant or the next try of what failed; empty without either
     */
    public Optional<Instant> findNext(JobFiles files, Instant now) {
        return files.jobs().stream()
                .flatMap(job -> Stream.concat(
                        job.schedule().findNext(now).stream(),
                        ledger.listOpen(job.kind().word()).stream()
                                .filter(period -> period.state() == JobPeriod.State.FAILED)
                                .map(Agenda::nextTry)))
                .min(Instant::compareTo);
    }

    /**
     * Notes that somebody did a period by hand, or said that it is not to be done.
     *
     * @param job the job
     * @param period what it had to do
     * @param state how it stands now
     * @param now since when
     * @param note what there is to say
     * @return false when it was not open, so that there is nothing to note
     */
    public boolean settle(JobKind job, String period, JobPeriod.State state, Instant now, String note) {
        Optional<JobPeriod> open = ledger.listOpen(job.word()).stream()
                .filter(one -> one.period().equals(period))
                .findFirst();
        open.ifPresent(one -> ledger.note(one.with(state, now, note)));
        return open.isPresent();
    }
}
