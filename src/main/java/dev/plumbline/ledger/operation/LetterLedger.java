package dev.plumbline.ledger.operation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The letters: entered in the transaction of whoever enters them, sent later. */
public interface LetterLedger {

    /**
     * Enters letters that are not there yet, in the transaction of the caller or in one of its own.
     *
     * @param letters the letters
     */
    void enter(Collection<Letter> letters);

    /**
     * Notes how a letter stands now.
     *
     * @param letter the letter
     */
    void note(Letter letter);

    /**
     * Letters in some states.
     *
     * @param states the states
     * @return letters in the order in which they were entered
     */
    List<Letter> list(Collection<Letter.State> states);

    /**
     * Letters about a quarter.
     *
     * @param period the quarter
     * @return letters in the order in which they were entered
     */
    List<Letter> listAbout(String period);

    /**
     * Letters that stand otherwise since an instant.
     *
     * @param since the instant
     * @return letters, the latest change first
     */
    List<Letter> listChangedSince(Instant since);
}
