package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Standpoint.BusinessCase;
import dev.plumbline.submission.Submission;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What lies on a scale or between two ends stays there: weights of priorities, the day a meeting is held, likelihood and
 * impact of a risk, amounts of a business case.
 */
final class RangeRule implements AcceptanceRule {

    private static final int LOW = 1;
    private static final int HIGH = 5;
    private static final int FARTHEST_DAYS = 366;

    @Override
    public Set<String> needs(FactKind kind) {
        return kind == FactKind.MEETING ? Set.of("planned") : Set.of();
    }

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            if (fact instanceof Fact.PriorityWeight priority) {
                checkWeight(priority, findings);
            }
            if (fact instanceof Fact.Meeting meeting) {
                checkNear(meeting, findings);
            }
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

    private static void checkWeight(Fact.PriorityWeight priority, Consumer<Finding> findings) {
        if (priority.weight().signum() < 0) {
            findings.accept(Finding.of(
                    AcceptanceFinding.PRIORITY_NEGATIVE,
                    priority.origin(),
                    priority.weight().toPlainString()));
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

    private static void checkNear(Fact.Meeting meeting, Consumer<Finding> findings) {
        meeting.held()
                .filter(held -> Math.abs(ChronoUnit.DAYS.between(meeting.planned(), held)) > FARTHEST_DAYS)
                .ifPresent(held -> findings.accept(new Finding(
                                AcceptanceFinding.DATES_TURNED,
                                meeting.origin(),
                                held.toString(),
                                Map.of(
                                        "what",
                                        "Held on",
                                        "against",
                                        "it was planned for " + meeting.planned() + ", more than a year away"))
                        .inField("held")));
    }
}
