package dev.plumbline.ledger.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What jobs have to do, and what became of it. */
public interface PeriodLedger {

    /**
     * Until when the schedule of a job was looked through.
     *
     * @param job name of the job
     * @return the instant, or empty when never
     */
    Optional<Instant> findWatchedUntil(String job);

    /**
     * Enters what was planned, in one transaction; what was entered before stays as it is.
     *
     * @param job name of the job
     * @param planned what was planned
     * @param watchedUntil until when the schedule was looked through
     */
    void plan(String job, List<JobPeriod> planned, Instant watchedUntil);

    /**
     * What is still to be done: due, running or failed.
     *
     * @param job name of the job
     * @return in the order in which it was planned
     */
    List<JobPeriod> listOpen(String job);

    /**
     * The newest of a job, however it stands.
     *
     * @param job name of the job
     * @param count how many at most
     * @return the latest planned first
     */
    List<JobPeriod> listNewest(String job, int count);

    /**
     * Notes how it stands now; what was never planned is entered.
     *
     * @param period what it is
     */
    void note(JobPeriod period);
}
