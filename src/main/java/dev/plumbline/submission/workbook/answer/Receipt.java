package dev.plumbline.submission.workbook.answer;

import dev.plumbline.submission.Acceptance;
import java.time.Instant;

/**
 * What a partner is told about one file.
 *
 * @param partner name of the partner, for print
 * @param name name of the file in the inbox
 * @param sha256 digest of its content, in hex
 * @param received when it was received
 * @param mapping name of the mapping it was read through; empty for a return made from our template
 * @param outcome what became of it
 */
public record Receipt(String partner, String name, String sha256, Instant received, String mapping, Outcome outcome) {

    /** What became of a file. */
    public sealed interface Outcome {

        /**
         * It was looked at.
         *
         * @param acceptance with this result
         */
        record Read(Acceptance acceptance) implements Outcome {}

        /**
         * The same content was received before, so nothing was read.
         *
         * @param firstName name under which it came first
         * @param firstReceived when it came first
         */
        record Duplicate(String firstName, Instant firstReceived) implements Outcome {}
    }
}
