package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.Submission;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A red indicator comes with a word. */
final class StatusRule implements AcceptanceRule {

    @Override
    public Set<String> needs(FactKind kind) {
        return Set.of("comment");
    }

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            if (fact instanceof Fact.KpiActual kpi
                    && kpi.status().filter(ReportedStatus.RED::equals).isPresent()
                    && kpi.comment().isBlank()) {
                findings.accept(new Finding(
                                AcceptanceFinding.RED_WITHOUT_COMMENT,
                                kpi.origin(),
                                "",
                                Map.of("indicator", kpi.indicator()))
                        .inField("comment"));
            }
        }
    }
}
