package dev.plumbline.ledger;

import java.time.Instant;

/**
 * A file that was read.
 *
 * @param receipt the file
 * @param basis what it was read under
 * @param outcome what came out
 * @param knownAt when all that was needed to read it so was there: file, register and mappings
 * @param readAt when it was read
 */
public record ReadFile(Receipt receipt, Basis basis, Outcome outcome, Instant knownAt, Instant readAt) {}
