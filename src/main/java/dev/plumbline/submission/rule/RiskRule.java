package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Submission;
import java.util.Map;
import java.util.function.Consumer;

/** Likelihood and impact of a risk go from 1 to 5. */
final class RiskRule implements AcceptanceRule {

    private static final int LOW = 1;
    private static final int HIGH = 5;

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            if (fact instanceof Fact.Risk risk) {
                check(risk, "likelihood", risk.likelihood(), findings);
                check(risk, "impact", risk.impact(), findings);
            }
        }
    }

    private static void check(Fact.Risk risk, String field, int value, Consumer<Finding> findings) {
        if (value < LOW || value > HIGH) {
            findings.accept(new Finding(
                            AcceptanceFinding.RISK_OUTSIDE_SCALE,
                            risk.origin(),
                            Integer.toString(value),
                            Map.of("what", "The " + field))
                    .inField(field));
        }
    }
}
