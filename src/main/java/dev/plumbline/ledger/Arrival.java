package dev.plumbline.ledger;

import java.time.Instant;

/**
 * A file that lies in the archive and is not yet in the ledger.
 *
 * @param partner key of the partner in whose folder it lay; empty for the register
 * @param name its name in that folder
 * @param sha256 digest of its content, in hex
 * @param byteCount its size
 * @param signature how the file looked when it was copied; the same signature under the same name needs no second copy
 * @param receivedAt when it was received
 */
public record Arrival(
        String partner, String name, String sha256, long byteCount, String signature, Instant receivedAt) {}
