package dev.plumbline.submission.rule;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A share has both its parts, and its actual is their quotient to within half a percent. */
final class RatioRule implements AcceptanceRule {

    private static final BigDecimal TOLERANCE_RATIO = new BigDecimal("0.005");

    @Override
    public Set<String> needs(FactKind kind) {
        return Set.of("numerator", "denominator");
    }

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            if (fact instanceof Fact.KpiActual kpi) {
                known.findIndicator(kpi.indicator()).ifPresent(indicator -> check(kpi, indicator, findings));
            }
        }
    }

    private static void check(Fact.KpiActual kpi, Indicator indicator, Consumer<Finding> findings) {
        if (kpi.numerator().isPresent() != kpi.denominator().isPresent()) {
            String problem =
                    kpi.numerator().isPresent() ? "a numerator, but no denominator" : "a denominator, but no numerator";
            findings.accept(incomplete(kpi, problem));
            return;
        }
        if (kpi.numerator().isEmpty() || kpi.denominator().isEmpty()) {
            return;
        }
        BigDecimal numerator = kpi.numerator().get();
        BigDecimal denominator = kpi.denominator().get();
        Optional<BigDecimal> quotient = indicator.quotient(numerator, denominator);
        if (quotient.isEmpty() && numerator.signum() != 0) {
            findings.accept(incomplete(kpi, "the denominator 0"));
        }
        quotient.ifPresent(value -> checkActual(kpi, value, findings));
    }

    private static void checkActual(Fact.KpiActual kpi, BigDecimal quotient, Consumer<Finding> findings) {
        if (kpi.actual() instanceof Reading.Reported actual && differs(actual.value(), quotient)) {
            Map<String, String> parts = Map.of(
                    "indicator", kpi.indicator(),
                    "numerator", kpi.numerator().map(BigDecimal::toPlainString).orElse(""),
                    "denominator",
                            kpi.denominator().map(BigDecimal::toPlainString).orElse(""),
                    "quotient", quotient.round(new MathContext(4)).toPlainString());
            findings.accept(new Finding(
                    AcceptanceFinding.RATIO_DIFFERS,
                    kpi.origin(),
                    actual.value().toPlainString(),
                    parts));
        }
    }

    private static Finding incomplete(Fact.KpiActual kpi, String problem) {
        return new Finding(
                AcceptanceFinding.RATIO_INCOMPLETE,
                kpi.origin(),
                "",
                Map.of("indicator", kpi.indicator(), "problem", problem));
    }

    private static boolean differs(BigDecimal actual, BigDecimal quotient) {
        BigDecimal allowed = quotient.abs().multiply(TOLERANCE_RATIO);
        return actual.subtract(quotient).abs().compareTo(allowed) > 0;
    }
}
