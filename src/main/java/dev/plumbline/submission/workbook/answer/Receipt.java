package dev.plumbline.submission.workbook.answer;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a partner is told about one file.
 *
 * @param addressee who is told
 * @param file the file
 * @param outcome what became of it
 * @param earlier what the partner sent before for the same
 * @param copy the annotated copy
 */
public record Receipt(Addressee addressee, FileLine file, Outcome outcome, Earlier earlier, Copy copy) {

    /**
     * Who is told.
     *
     * @param partner name of the partner, for print
     * @param language in which language
     */
    public record Addressee(String partner, Language language) {}

    /**
     * What identifies a file.
     *
     * @param id number of the receipt
     * @param name name of the file in the inbox
     * @param sha256 digest of its content, in hex
     * @param received when it was received
     * @param mapping name of the mapping it was read through; empty for a return made from our template
     * @param form what the file is and how it was read, such as {@code CSV in UTF-8}; empty for a workbook
     * @param period the quarter it reports, in words; empty when it states none
     * @param deadline by when it was wanted, if that was agreed
     */
    public record FileLine(
            long id,
            String name,
            String sha256,
            Instant received,
            String mapping,
            String form,
            String period,
            Optional<Deadline> deadline) {}

    /**
     * By when a file was wanted.
     *
     * @param day last day on which it is in time
     * @param kept whether it was kept, in the time zone of the calendar
     */
    public record Deadline(LocalDate day, Kept kept) {}

    /** Whether a file came by the day on which it was wanted. */
    public enum Kept {
        /** It did. */
        BY_THIS_FILE,
        /** It corrects one that did. */
        BY_AN_EARLIER_VERSION,
        /** Nothing usable did that it would replace. */
        NOT
    }

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

    /**
     * Earlier versions of a file.
     *
     * @param last the last one
     * @param lastUsed the last one that was used
     */
    public record Earlier(Optional<Version> last, Optional<Version> lastUsed) {

        /** There is none. */
        public static final Earlier NONE = new Earlier(Optional.empty(), Optional.empty());
    }

    /**
     * An earlier version.
     *
     * @param name name under which it came
     * @param received when it was received
     * @param state the state in which it ended
     * @param findings what was found in it
     * @param facts what it said; none unless it was used
     */
    public record Version(String name, Instant received, FileState state, List<Finding> findings, List<Fact> facts) {

        /** Copies the lists. */
        public Version {
            findings = List.copyOf(findings);
            facts = List.copyOf(facts);
        }
    }

    /** Whether an annotated copy lies beside the receipt. */
    public sealed interface Copy {

        /** Nothing was found that needs one. */
        record NotNeeded() implements Copy {}

        /**
         * It lies there.
         *
         * @param name name of its file
         */
        record Beside(String name) implements Copy {}

        /**
         * None could be made.
         *
         * @param reason key of the reason in the words of answers
         */
        record Missing(String reason) implements Copy {}
    }
}
