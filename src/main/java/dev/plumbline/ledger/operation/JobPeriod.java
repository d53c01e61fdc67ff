package dev.plumbline.ledger.operation;

import java.time.Instant;

/**
 * What a job has to do once.
 *
 * @param job name of the job
 * @param period what it is about: a quarter, or the planned instant
 * @param plannedAt when it was planned
 * @param state how it stands
 * @param attempts how often it was begun
 * @param changedAt since when it stands so; of what was never begun, when it was noticed
 * @param note what there is to say about it, for people; may be empty
 */
public record JobPeriod(
        String job, String period, Instant plannedAt, State state, int attempts, Instant changedAt, String note) {

    private static final int LONGEST_NOTE = 1000;

    /** Cuts the note where it would not fit. */
    public JobPeriod {
        note = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    /** How it stands. */
    public enum State {
        /** Planned, and the instant has come. */
        DUE,
        /** Somebody is at it; after a crash, somebody was. */
        RUNNING,
        /** Done. */
        DONE,
        /** Tried in vain; tried again later. */
        FAILED,
        /** The operator said that it is not to be done. */
        SKIPPED,
        /** A later one was done instead. */
        SUPERSEDED
    }

    /**
     * Newly planned.
     *
     * @param job name of the job
     * @param period what it is about
     * @param plannedAt when it was planned
     * @param noticedAt when that was noticed
     * @return it, due
     */
    public static JobPeriod due(String job, String period, Instant plannedAt, Instant noticedAt) {
        return new JobPeriod(job, period, plannedAt, State.DUE, 0, noticedAt, "");
    }

    /**
     * The same, begun once more.
     *
     * @param at when
     * @return it, running
     */
    public JobPeriod begun(Instant at) {
        return new JobPeriod(job, period, plannedAt, State.RUNNING, attempts + 1, at, "");
    }

    /**
     * The same in another state.
     *
     * @param next the state
     * @param at since when
     * @param words what there is to say
     * @return a copy
     */
    public JobPeriod with(State next, Instant at, String words) {
        return new JobPeriod(job, period, plannedAt, next, attempts, at, words);
    }
}
