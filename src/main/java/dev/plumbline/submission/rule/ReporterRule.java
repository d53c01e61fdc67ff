package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Submission;
import java.util.Map;
import java.util.function.Consumer;

/** An indicator is reported by those who agreed to. */
final class ReporterRule implements AcceptanceRule {

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            if (fact instanceof Fact.KpiActual kpi) {
                known.findIndicator(kpi.indicator())
                        .filter(indicator -> !indicator.reporters().contains(kpi.partner()))
                        .ifPresent(indicator -> findings.accept(new Finding(
                                AcceptanceFinding.REPORTER_NOT_AGREED,
                                kpi.origin(),
                                indicator.id(),
                                Map.of("partner", kpi.partner()))));
            }
        }
    }
}
