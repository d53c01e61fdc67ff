package dev.plumbline.delivery.mail;

import dev.plumbline.ledger.operation.Letter;

/** Brings letters to where they go. */
public interface Carrier {

    /**
     * Brings one letter.
     *
     * @param letter the letter
     * @return what became of it
     */
    Carried carry(Letter letter);

    /**
     * What a letter is worth that was being carried when the power failed.
     *
     * @return {@code READY} where carrying it twice is the same as once, {@code DOUBTFUL} elsewhere
     */
    Letter.State afterCrash();
}
