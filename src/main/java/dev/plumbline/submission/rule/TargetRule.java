package dev.plumbline.submission.rule;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An actual has a target in the register, in the same unit, and the partner's own idea of it agrees. */
final class TargetRule implements AcceptanceRule {

    private static final BigDecimal SURELY_PERCENT = BigDecimal.TEN;

    @Override
    public Set<String> needs(FactKind kind) {
        return Set.of("period", Submission.Row.QUARTER);
    }

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            if (fact instanceof Fact.KpiActual kpi && kpi.actual() instanceof Reading.Reported actual) {
                known.findIndicator(kpi.indicator())
                        .ifPresent(indicator -> check(kpi, actual.value(), indicator, known, findings));
            }
        }
    }

    private static void check(
            Fact.KpiActual kpi, BigDecimal actual, Indicator indicator, Known known, Consumer<Finding> findings) {
        List<Target> covering = known.listTargets(indicator.id()).stream()
                .filter(target ->
                        target.period().contains(kpi.period()) || kpi.period().contains(target.period()))
                .toList();
        if (covering.isEmpty()) {
            String period = new PeriodWords(known.register().calendar()).write(kpi.period());
            findings.accept(new Finding(
                    AcceptanceFinding.ACTUAL_WITHOUT_TARGET,
                    kpi.origin(),
                    actual.toPlainString(),
                    Map.of("indicator", kpi.indicator(), "period", period)));
            return;
        }
        checkOwn(kpi, covering, findings);
        checkUnit(kpi, actual, indicator, covering, findings);
    }

    private static void checkOwn(Fact.KpiActual kpi, List<Target> covering, Consumer<Finding> findings) {
        Optional<BigDecimal> agreed = covering.stream()
                .filter(target -> target.period().equals(kpi.period()))
                .flatMap(target -> target.value().stream())
                .findFirst();
        kpi.target()
                .filter(own -> agreed.isPresent() && own.compareTo(agreed.get()) != 0)
                .ifPresent(own -> findings.accept(new Finding(
                                AcceptanceFinding.TARGET_DIFFERS,
                                kpi.origin(),
                                own.toPlainString(),
                                Map.of(
                                        "indicator",
                                        kpi.indicator(),
                                        "agreed",
                                        agreed.get().toPlainString()))
                        .inField("target")));
    }

    private static void checkUnit(
            Fact.KpiActual kpi,
            BigDecimal actual,
            Indicator indicator,
            List<Target> covering,
            Consumer<Finding> findings) {
        boolean share = indicator.unit().equals("%") && actual.signum() > 0 && actual.compareTo(BigDecimal.ONE) <= 0;
        covering.stream()
                .flatMap(target -> target.value().or(target::low).stream())
                .filter(target -> share && target.compareTo(SURELY_PERCENT) >= 0)
                .findFirst()
                .ifPresent(target -> findings.accept(new Finding(
                        AcceptanceFinding.PERCENT_OR_SHARE,
                        kpi.origin(),
                        actual.toPlainString(),
                        Map.of("indicator", kpi.indicator(), "target", target.toPlainString()))));
    }
}
