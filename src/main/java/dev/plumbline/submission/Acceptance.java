package dev.plumbline.submission;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import java.util.List;
import java.util.Optional;

/** What became of a file that was looked at: used as a whole, or not at all. */
public sealed interface Acceptance {

    /**
     * Everything found, in the order of the file.
     *
     * @return the findings
     */
    List<Finding> findings();

    /**
     * How the rows were used, sheet by sheet.
     *
     * @return the counts; empty when nothing could be read
     */
    List<Submission.SheetCount> rows();

    /**
     * The state in which the file ends.
     *
     * @return the state
     */
    FileState state();

    /**
     * Its facts count.
     *
     * @param submission what it says
     * @param findings warnings and notes; none blocks
     */
    record Accepted(Submission submission, List<Finding> findings) implements Acceptance {

        /** Copies the list. */
        public Accepted {
            findings = List.copyOf(findings);
        }

        @Override
        public List<Submission.SheetCount> rows() {
            return submission.rows();
        }

        @Override
        public FileState state() {
            return findings.isEmpty() ? FileState.ACCEPTED : FileState.ACCEPTED_WITH_FINDINGS;
        }
    }

    /**
     * It could be read, but holds an error: nothing of it counts.
     *
     * @param findings all findings; at least one blocks
     * @param rows how its rows were used
     * @param form {@code return} for our template, else the name of the mapping; empty when that could not be told
     * @param period the quarter a return says it reports, as far as it could be told
     * @param facts what could be read of it, for further questions only: none of it is kept
     */
    record Rejected(
            List<Finding> findings,
            List<Submission.SheetCount> rows,
            String form,
            Optional<Period> period,
            List<Fact> facts)
            implements Acceptance {

        /** Copies the lists. */
        public Rejected {
            findings = List.copyOf(findings);
            rows = List.copyOf(rows);
            facts = List.copyOf(facts);
        }

        /**
         * A file of which nobody knows what it should be.
         *
         * @param findings all findings; at least one blocks
         * @param rows how its rows were used
         */
        public Rejected(List<Finding> findings, List<Submission.SheetCount> rows) {
            this(findings, rows, "", Optional.empty(), List.of());
        }

        /**
         * The same file with more findings.
         *
         * @param all all findings; at least one blocks
         * @return a copy
         */
        public Rejected with(List<Finding> all) {
            return new Rejected(all, rows, form, period, facts);
        }

        @Override
        public FileState state() {
            return FileState.REJECTED;
        }
    }

    /**
     * It could not be read.
     *
     * @param finding why, and how to save it as something that can be
     */
    record Unreadable(Finding finding) implements Acceptance {

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }

        @Override
        public List<Submission.SheetCount> rows() {
            return List.of();
        }

        @Override
        public FileState state() {
            return FileState.UNREADABLE;
        }
    }
}
