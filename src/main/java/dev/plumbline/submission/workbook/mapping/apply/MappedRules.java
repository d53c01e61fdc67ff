package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.rule.AcceptanceFinding;
import dev.plumbline.submission.rule.AcceptanceRules;
import dev.plumbline.submission.rule.Known;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that accept a return, run on the facts of a foreign table. A cell that is in error already is not told twice;
 * a comment is missed only where the table has a place for one; targets are missed for the newest period only, in one line,
 * for a table often brings its history along.
 */
record MappedRules(Desk desk, Register register) {

    private static final int MOST_NAMED = 5;

    void check(Submission submission) {
        Set<Origin> told = new HashSet<>();
        desk.log().list("").stream()
                .filter(Finding::blocks)
                .map(Finding::origin)
                .forEach(told::add);
        boolean comments = desk.mapping().tables().stream()
                .anyMatch(table -> table.find(Field.COMMENT).isPresent());
        List<Finding> withoutTarget = new ArrayList<>();
        for (Finding finding : AcceptanceRules.check(
                submission, new Known(register, desk.received().received()))) {
            if (finding.kind() == AcceptanceFinding.ACTUAL_WITHOUT_TARGET) {
                withoutTarget.add(finding);
            } else if (!told.contains(finding.origin())
                    && (comments || finding.kind() != AcceptanceFinding.RED_WITHOUT_COMMENT)) {
                desk.log().add(finding);
            }
        }
        newest(submission).ifPresent(period -> tellTargets(period, withoutTarget));
    }

    private static Optional<Period> newest(Submission submission) {
        return submission.facts().stream()
                .filter(Fact.KpiActual.class::isInstance)
                .map(Fact::period)
                .max(Comparator.comparing(Period::end));
    }

    private void tellTargets(Period newest, List<Finding> withoutTarget) {
        String period = desk.directory().words().write(newest);
        List<String> indicators = withoutTarget.stream()
                .filter(finding -> period.equals(finding.parts().get("period")))
                .map(finding -> finding.parts().getOrDefault("indicator", ""))
                .distinct()
                .sorted()
                .toList();
        if (!indicators.isEmpty()) {
            String named = indicators.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            desk.fail(
                    MappedFinding.MAPPED_TARGETS_MISSING,
                    desk.origin("", ""),
                    indicators.size() > MOST_NAMED ? named + " and others" : named,
                    "count",
                    Integer.toString(indicators.size()),
                    "period",
                    period);
        }
    }
}
