package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * Checks all rows of a return, also those of which a part could not be read: each rule looks at those that tell it what
     * it needs.
     *
     * @param submission what a file says; its facts are not looked at
     * @param rows its rows in the order of the file
     * @param known what it is checked against
     * @return everything that breaks a rule
     */
    public static List<Finding> check(Submission submission, List<Submission.Row> rows, Known known) {
        List<Finding> findings = new ArrayList<>();
        for (AcceptanceRule rule : ALL) {
            rule.check(submission.with(listFacts(rows, rule)), known, findings::add);
        }
        return findings;
    }

    private static List<Fact> listFacts(List<Submission.Row> rows, AcceptanceRule rule) {
        Set<Group> partial = rows.stream()
                .filter(row -> rule.isOverAlliance() && !tells(row, rule))
                .map(Group::of)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> tells(row, rule)
                        && !partial.contains(Group.of(row))
                        && !partial.contains(new Group(row.fact().kind(), Group.ANY)))
                .map(Submission.Row::fact)
                .toList();
    }

    private static boolean tells(Submission.Row row, AcceptanceRule rule) {
        return row.isWhole() || row.tells(rule.needs(row.fact().kind()));
    }

    /** Rows that are judged together; where the alliance cannot be read, it could be any. */
    private record Group(FactKind kind, String alliance) {

        static final String ANY = "";

        static Group of(Submission.Row row) {
            Fact fact = row.fact();
            return new Group(fact.kind(), row.tells(Set.of("alliance")) ? fact.alliance() : ANY);
        }
    }
}
