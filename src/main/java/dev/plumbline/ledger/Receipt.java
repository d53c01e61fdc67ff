package dev.plumbline.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One file received.
 *
 * @param number position in the order of receipt; a later file has a higher number
 * @param partner key of the partner in whose folder it lay; empty for the register
 * @param name its name in that folder
 * @param sha256 digest of its content, in hex
 * @param byteCount its size
 * @param receivedAt when it was taken
 * @param original number of the first receipt of the same content from the same partner, when this one is a duplicate
 */
public record Receipt(
        long number,
        String partner,
        String name,
        String sha256,
        long byteCount,
        Instant receivedAt,
        Optional<Long> original) {

    /** Name of the partner of the register: nobody. */
    public static final String ALLIANCE_OFFICE = "";

    /**
     * Whether the same content was received before.
     *
     * @return true when it brings nothing new
     */
    public boolean isDuplicate() {
        return original.isPresent();
    }
}
