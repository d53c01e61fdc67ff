package dev.plumbline.pack.pdf;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.AllianceSummary;
import dev.plumbline.pack.edition.PortfolioEdition;
import dev.plumbline.pack.edition.partner.PartnerEdition;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What was agreed and what was said, and ways to make it odd. */
record OddHome(Register register, List<Fact> facts) {

    private static final Quarter NOW = ExampleSpec.WORKED.last();
    private static final Set<String> NAMES = Set.of("name", "shortName", "theme", "wording", "definition", "purpose");

    static OddHome of(ExampleSpec spec) {
        ExamplePortfolio portfolio = ExamplePortfolio.of(spec);
        return new OddHome(
                portfolio.register(),
                portfolio
                        .submissions()
                        .flatMap(submission -> submission.facts().stream())
                        .toList());
    }

    OddHome with(List<Goal> goals, List<Indicator> indicators, List<Target> targets) {
        return new OddHome(
                new Register(
                        register.calendar(),
                        register.partners(),
                        register.alliances(),
                        goals,
                        indicators,
                        targets,
                        register.items(),
                        register.recipients()),
                facts);
    }

    AllianceAssessment assess(Alliance alliance) {
        return Assessor.assess(register, alliance, facts, NOW);
    }

    Setting setting() {
        PackStamp stamp = new PackStamp(
                "Plumbline test", "1", NOW.toString(), Instant.parse("2026-10-20T00:00:00Z"), "0".repeat(64), "en-GB");
        return new Setting(register, NOW, stamp, List.of(), List.of(), BuiltIn.english());
    }

    Pack alliance(String id) {
        return AllianceEdition.pack(assess(register.findAlliance(id).orElseThrow()), setting());
    }

    Pack copy(String id, String reader) {
        return PartnerEdition.pack(assess(register.findAlliance(id).orElseThrow()), setting(), reader, List.of());
    }

    Pack portfolio() {
        List<AllianceSummary> summaries = register.alliances().stream()
                .map(alliance -> AllianceEdition.summary(assess(alliance), setting()))
                .toList();
        return PortfolioEdition.pack(summaries, setting(), PortfolioEdition.PAGES);
    }
    /** Every name, definition and purpose, longer. */
    OddHome longNames(String addition) {
        Rewrite rewrite = new Rewrite((component, value) -> {
            if (!NAMES.contains(component) || !(value instanceof String text) || text.isEmpty()) {
                return value;
            }
            String full = text + addition;
            return full.substring(0, Math.min(full.length(), 120));
        });
        return new OddHome(rewrite.of(Register.class, register), facts);
    }

    /** Every partner by another name. */
    OddHome shortNames(UnaryOperator<String> other) {
        Rewrite rewrite = new Rewrite((component, value) ->
                component.equals("shortName") && value instanceof String text ? other.apply(text) : value);
        return new OddHome(rewrite.of(Register.class, register), facts);
    }

    OddHome sixtyGoals() {
        List<Goal> goals = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Fact> more = new ArrayList<>(facts);
        for (int copy = 0; copy < 15; copy++) {
            String suffix = copy == 0 ? "" : "-" + copy;
            Rewrite rewrite = new Rewrite((component, value) ->
                    Set.of("id", "goal", "indicator").contains(component) ? value + suffix : value);
            goals.addAll(rewrite.of(Goal.class, register.goals()));
            indicators.addAll(rewrite.of(Indicator.class, register.indicators()));
            targets.addAll(rewrite.of(Target.class, register.targets()));
            if (copy > 0) {
                facts.stream()
                        .filter(Fact.KpiActual.class::isInstance)
                        .map(fact -> rewrite.of(Fact.class, fact))
                        .forEach(more::add);
            }
        }
        return new OddHome(with(goals, indicators, targets).register(), more);
    }

    OddHome noGoals() {
        return with(List.of(), List.of(), List.of());
    }

    OddHome nothing() {
        return new OddHome(register, List.of());
    }

    OddHome oneQuarter() {
        return new OddHome(
                register,
                facts.stream()
                        .filter(fact -> register.calendar()
                                .quarterOf(fact.period().last())
                                .equals(NOW))
                        .toList());
    }

    OddHome huge() {
        BigDecimal factor = new BigDecimal("-7654321.5");
        Rewrite rewrite =
                new Rewrite((_, value) -> value instanceof BigDecimal number ? number.multiply(factor) : value);
        return new OddHome(
                register,
                facts.stream()
                        .map(fact -> fact instanceof Fact.KpiActual ? rewrite.of(Fact.class, fact) : fact)
                        .toList());
    }

    /** A third side that answers as the second one does. */
    OddHome threePartners(String id) {
        Alliance two = register.findAlliance(id).orElseThrow();
        String second = two.sides().get(1).partner();
        String third = register.partners().stream()
                .map(partner -> partner.id())
                .filter(partner ->
                        two.sides().stream().noneMatch(side -> side.partner().equals(partner)))
                .findFirst()
                .orElseThrow();
        Rewrite other =
                new Rewrite((component, value) -> component.equals("partner") && value.equals(second) ? third : value);
        List<Side> sides = new ArrayList<>(two.sides());
        sides.add(other.of(Side.class, two.sides().get(1)));
        Alliance three = new Alliance(two.id(), two.name(), two.purpose(), two.started(), two.nextSession(), sides);
        List<Fact> more = new ArrayList<>(facts);
        facts.stream()
                .filter(fact ->
                        fact.alliance().equals(two.id()) && fact.partner().equals(second))
                .map(fact -> other.of(Fact.class, fact))
                .forEach(more::add);
        return new OddHome(with(three), more);
    }

    private Register with(Alliance changed) {
        return new Register(
                register.calendar(),
                register.partners(),
                register.alliances().stream()
                        .map(alliance -> alliance.id().equals(changed.id()) ? changed : alliance)
                        .toList(),
                register.goals(),
                register.indicators(),
                register.targets(),
                register.items(),
                register.recipients());
    }
}
