package dev.plumbline.delivery.mail;

import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what is ready. That a letter is being carried is noted before it is, what became of it after: so after a crash a
 * letter is never carried twice without anybody knowing.
 *
 * @param ledger the letters
 * @param clock tells when
 */
public record Postman(LetterLedger ledger, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 22;

    /** So many characters of its id tell a letter apart, in the log and in the names of files. */
    private static final int SHORT = 8;

    /**
     * Goes once.
     *
     * @param carriers who brings letters of a kind to where they go; asked only for kinds of which there are letters
     * @return what became of the letters
     */
    public Round go(Function<Letter.Kind, Carrier> carriers) {
        ledger.list(List.of(Letter.State.SENDING))
                .forEach(letter -> recover(letter, carriers.apply(letter.kind()).afterCrash()));
        Instant start = clock.instant();
        int sent = 0;
        for (Letter letter : ledger.list(List.of(Letter.State.READY))) {
            if (!letter.standing().tryAt().isAfter(start) && carry(letter, carriers.apply(letter.kind()))) {
                sent++;
            }
        }
        return new Round(sent, ledger.list(List.of(Letter.State.READY)).size(), troubled());
    }

    private int troubled() {
        return ledger.list(List.of(Letter.State.DOUBTFUL, Letter.State.FAILED)).size();
    }

    private void recover(Letter letter, Letter.State state) {
        ledger.note(letter.with(state, clock.instant(), "Interrupted while it was sent."));
    }

    private boolean carry(Letter letter, Carrier carrier) {
        Letter.Standing before = letter.standing();
        Letter tried = letter.with(
                new Letter.Standing(Letter.State.SENDING, before.attempts() + 1, before.tryAt(), clock.instant(), ""));
        ledger.note(tried);
        Carried carried = carrier.carry(tried);
        Instant now = clock.instant();
        Letter after = switch (carried) {
            case Carried.Arrived arrived -> tried.with(Letter.State.SENT, now, arrived.where());
            case Carried.Never never -> tried.with(Letter.State.FAILED, now, never.why());
            case Carried.Unknown unknown -> tried.with(Letter.State.DOUBTFUL, now, unknown.why());
            case Carried.NotNow notNow -> later(tried, now, notNow.why());
        };
        ledger.note(after);
        LOG.info(
                "mail      {} about {}, letter {}: {}",
                after.kind().name().toLowerCase(java.util.Locale.ROOT),
                after.period(),
                after.messageId().substring(1, 1 + SHORT),
                after.standing().state().name().toLowerCase(java.util.Locale.ROOT));
        return after.standing().state() == Letter.State.SENT;
    }

    /** Tried again after five minutes, then four times as long each time, up to six hours; 22 tries are five days. */
    private static Letter later(Letter letter, Instant now, String why) {
        if (letter.standing().attempts() >= MOST_ATTEMPTS) {
            return letter.with(Letter.State.FAILED, now, "Given up after five days: " + why);
        }
        Duration pause = FIRST_PAUSE.multipliedBy(
                1L << (2 * Math.min(5, letter.standing().attempts() - 1)));
        Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        return letter.with(
                new Letter.Standing(Letter.State.READY, letter.standing().attempts(), now.plus(bounded), now, why));
    }

    /**
     * What became of the letters.
     *
     * @param sent how many were sent just now
     * @param waiting how many are tried again later
     * @param troubled how many somebody has to look at, from this and earlier rounds
     */
    public record Round(int sent, int waiting, int troubled) {

        /**
         * Whether all letters that are to go out are out.
         *
         * @return false when some wait or somebody has to look at them
         */
        public boolean isComplete() {
            return waiting == 0 && troubled == 0;
        }
    }
}
