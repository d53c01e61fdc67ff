package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Submission;
import java.util.ArrayList;
import java.util.List;

/** All rules that accept a submission. */
public final class AcceptanceRules {

    /** The rules in the order of their findings. */
    public static final List<AcceptanceRule> ALL = List.of(
            new PeriodRule(),
            new OnceRule(),
            new ReporterRule(),
            new RatioRule(),
            new TargetRule(),
            new StatusRule(),
            new PriorityRule(),
            new AnswerRule(),
            new RangeRule(),
            new DateRule());

    private AcceptanceRules() {}

    /**
     * Checks a submission against all rules.
     *
     * @param submission what a file says
     * @param known what it is checked against
     * @return everything that breaks a rule
     */
    public static List<Finding> check(Submission submission, Known known) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(rule -> rule.check(submission, known, findings::add));
        return findings;
    }
}
