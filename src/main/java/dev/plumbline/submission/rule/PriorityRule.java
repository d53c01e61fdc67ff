package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The priorities of an alliance add up to 100, give or take 0.5 for rounding. */
final class PriorityRule implements AcceptanceRule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");
    private static final BigDecimal SHARE_ROUNDING = new BigDecimal("0.005");

    @Override
    public Set<String> needs(FactKind kind) {
        return kind == FactKind.PRIORITY ? Set.of("alliance", "weight") : Set.of();
    }

    @Override
    public boolean isOverAlliance() {
        return true;
    }

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        Map<List<Object>, List<Fact.PriorityWeight>> groups = submission.facts().stream()
                .filter(Fact.PriorityWeight.class::isInstance)
                .map(Fact.PriorityWeight.class::cast)
                .collect(Collectors.groupingBy(
                        fact -> List.of(fact.partner(), fact.alliance(), fact.period()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.values().forEach(group -> check(group, findings));
    }

    private static void check(List<Fact.PriorityWeight> group, Consumer<Finding> findings) {
        BigDecimal total = group.stream().map(Fact.PriorityWeight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (isNear(total, WHOLE, ROUNDING)) {
            return;
        }
        AcceptanceFinding kind = isNear(total, BigDecimal.ONE, SHARE_ROUNDING)
                ? AcceptanceFinding.PRIORITIES_AS_SHARES
                : AcceptanceFinding.PRIORITIES_NOT_100;
        Fact.PriorityWeight first = group.getFirst();
        findings.accept(new Finding(kind, first.origin(), total.toPlainString(), Map.of("alliance", first.alliance())));
    }

    private static boolean isNear(BigDecimal total, BigDecimal whole, BigDecimal allowed) {
        return total.subtract(whole).abs().compareTo(allowed) <= 0;
    }
}
