package dev.plumbline.ledger.operation;

import java.time.Instant;
import java.util.List;

/**
 * A mail that is to be sent once.
 *
 * @param messageId what it is known by to mail programs; the same content to the same address has the same
 * @param kind what it is about
 * @param period the quarter it is about
 * @param person name of the recipient
 * @param address address of the recipient
 * @param subject its subject
 * @param body its words
 * @param enclosures the files that go with it
 * @param enteredAt when it was entered
 * @param standing how it stands
 */
public record Letter(
        String messageId,
        Kind kind,
        String period,
        String person,
        String address,
        String subject,
        String body,
        List<Enclosure> enclosures,
        Instant enteredAt,
        Standing standing) {

    /** Copies the list. */
    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    /** What a letter is about. */
    public enum Kind {
        /** Packs of a quarter. */
        PACKS,
        /** A return that is missing. */
        REMINDER
    }

    /** How a letter stands. */
    public enum State {
        /** Waits until somebody releases it. */
        HELD,
        /** Is to be sent. */
        READY,
        /** Is being sent; after a crash nobody knows whether it was. */
        SENDING,
        /** Was sent. */
        SENT,
        /** May have been sent: the connection broke before the server said so. Not sent again unless somebody says so. */
        DOUBTFUL,
        /** Cannot be sent. */
        FAILED,
        /** Newer packs of the same quarter took its place before it went out. */
        WITHDRAWN
    }

    /**
     * How a letter stands.
     *
     * @param state the state
     * @param attempts how often it was tried
     * @param tryAt from when on it may be tried
     * @param changedAt since when it stands so
     * @param note what there is to say about it, for people; may be empty
     */
    public record Standing(State state, int attempts, Instant tryAt, Instant changedAt, String note) {

        private static final int LONGEST_NOTE = 1000;

        /** Cuts the note where it would not fit. */
        public Standing {
            note = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        }

        /**
         * Newly entered.
         *
         * @param state the state
         * @param at when
         * @param note what there is to say
         * @return it
         */
        public static Standing entered(State state, Instant at, String note) {
            return new Standing(state, 0, at, at, note);
        }
    }

    /**
     * A file that goes with a letter.
     *
     * @param place where it lies below the home
     * @param name under which name it is sent
     * @param sha256 its digest, in hex
     * @param bytes its size
     */
    public record Enclosure(String place, String name, String sha256, long bytes) {}

    /**
     * The same, standing otherwise.
     *
     * @param state the state
     * @param at since when
     * @param note what there is to say
     * @return a copy, to be tried at once
     */
    public Letter with(State state, Instant at, String note) {
        return with(new Standing(state, standing.attempts(), at, at, note));
    }

    /**
     * The same, standing otherwise.
     *
     * @param next how it stands
     * @return a copy
     */
    public Letter with(Standing next) {
        return new Letter(messageId, kind, period, person, address, subject, body, enclosures, enteredAt, next);
    }
}
