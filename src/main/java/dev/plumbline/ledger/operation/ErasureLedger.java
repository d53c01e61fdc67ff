package dev.plumbline.ledger.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Forgets what partners handed in; that it did is all that is kept. */
public interface ErasureLedger {

    /**
     * What could be erased.
     *
     * @return everything that partners handed in, in the order of receipt
     */
    List<Erasable> listErasable();

    /**
     * Removes all that is known from some contents, and notes that; all of it or nothing. Files are for others to remove,
     * who then say that it is finished.
     *
     * @param contents what is to be erased
     * @param reason why
     * @param withPacks whether packs that were made from it are to go, too
     * @param at when
     */
    void erase(List<Erasable> contents, String reason, boolean withPacks, Instant at);

    /**
     * What was erased here and may still lie in files.
     *
     * @return those that nobody finished, in the order in which they were noted
     */
    List<Erasure> listUnfinished();

    /** Rewrites the tables, so that nothing of what was removed is left in them, and notes that all is finished. */
    void finish();

    /**
     * Whether what was known at an instant is still known.
     *
     * @param at the instant
     * @return the newest erasure, after that instant, of what had come by then; empty when all is still known
     */
    Optional<Erasure> findForgotten(Instant at);
}
