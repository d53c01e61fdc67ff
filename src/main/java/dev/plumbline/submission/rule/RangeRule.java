package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Standpoint.BusinessCase;
import dev.plumbline.submission.Submission;
import java.util.Map;
import java.util.function.Consumer;

/** What lies on a scale or between two ends stays there: likelihood and impact of a risk, amounts of a business case. */
final class RangeRule implements AcceptanceRule {

    private static final int LOW = 1;
    private static final int HIGH = 5;

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            if (fact instanceof Fact.Risk risk) {
                checkScale(risk, "likelihood", risk.likelihood(), findings);
                checkScale(risk, "impact", risk.impact(), findings);
            }
            if (fact instanceof BusinessCase benefit) {
                checkForecast(benefit, findings);
                checkTotal(benefit, findings);
            }
        }
    }

    private static void checkScale(Fact.Risk risk, String field, int value, Consumer<Finding> findings) {
        if (value < LOW || value > HIGH) {
            findings.accept(new Finding(
                            AcceptanceFinding.RISK_OUTSIDE_SCALE,
                            risk.origin(),
                            Integer.toString(value),
                            Map.of("what", "The " + field))
                    .inField(field));
        }
    }

    private static void checkForecast(BusinessCase benefit, Consumer<Finding> findings) {
        if (benefit.low().isPresent()
                && benefit.high().isPresent()
                && benefit.low().get().compareTo(benefit.high().get()) > 0) {
            findings.accept(new Finding(
                            AcceptanceFinding.FORECAST_TURNED,
                            benefit.origin(),
                            benefit.low().get().toPlainString(),
                            Map.of(
                                    "benefit",
                                    benefit.benefit(),
                                    "high",
                                    benefit.high().get().toPlainString()))
                    .inField("low"));
        }
    }

    private static void checkTotal(BusinessCase benefit, Consumer<Finding> findings) {
        if (benefit.total().signum() > 0 && benefit.planned().compareTo(benefit.total()) > 0) {
            findings.accept(new Finding(
                            AcceptanceFinding.CASE_BEYOND_TOTAL,
                            benefit.origin(),
                            benefit.planned().toPlainString(),
                            Map.of(
                                    "benefit",
                                    benefit.benefit(),
                                    "total",
                                    benefit.total().toPlainString()))
                    .inField("planned"));
        }
    }
}
