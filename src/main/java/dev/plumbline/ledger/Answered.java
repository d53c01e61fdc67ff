package dev.plumbline.ledger;

/**
 * A file whose answer was written.
 *
 * @param told what was told
 * @param place where the answer lies, relative to the home
 */
public record Answered(Told told, String place) {}
