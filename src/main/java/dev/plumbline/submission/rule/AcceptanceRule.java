package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Submission;
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
}
