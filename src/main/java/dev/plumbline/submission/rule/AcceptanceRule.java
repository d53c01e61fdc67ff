package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Submission;
import java.util.Set;
import java.util.function.Consumer;

/** One thing that a submission must keep to. */
public interface AcceptanceRule {

    /**
     * Checks a submission.
     *
     * @param submission what a file says; may hold no fact
     * @param known what it is checked against
     * @param findings takes what breaks the rule, in the order of the facts
     */
    void check(Submission submission, Known known, Consumer<Finding> findings);

    /**
     * What must be readable in a row for the rule to look at it; what else cannot be read does not mislead it.
     *
     * @param kind what the row is about
     * @return names of fields; empty when it looks at every row
     */
    default Set<String> needs(FactKind kind) {
        return Set.of();
    }

    /**
     * Whether it judges the rows of an alliance together, so that one row it cannot look at keeps it from all of them.
     *
     * @return false when it looks at row by row
     */
    default boolean isOverAlliance() {
        return false;
    }
}
