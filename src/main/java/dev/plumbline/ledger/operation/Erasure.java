package dev.plumbline.ledger.operation;

import java.time.Instant;

/**
 * The trace of a content that was erased.
 *
 * @param partner key of the partner who had handed it in
 * @param sha256 its digest, in hex
 * @param receivedAt when it had come
 * @param erasedAt when it was erased
 * @param reason why
 * @param isWithPacks whether packs that were made from it were to go, too
 */
public record Erasure(
        String partner, String sha256, Instant receivedAt, Instant erasedAt, String reason, boolean isWithPacks) {}
