package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.AnswerScale;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.Fact;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that is known of one alliance, arranged so that a quarter is found at once. */
public final class AllianceFacts {

    private final Register register;
    private final Alliance alliance;
    private final List<Goal> goals;
    private final Map<String, List<Indicator>> indicatorsOfGoal;
    private final Map<String, List<Target>> targetsOfIndicator;
    private final Map<String, Map<String, NavigableMap<Period, Fact.KpiActual>>> actuals = new HashMap<>();
    private final Map<Class<? extends Fact>, NavigableMap<Quarter, List<Fact>>> others = new HashMap<>();

    private AllianceFacts(Register register, Alliance alliance) {
        this.register = register;
        this.alliance = alliance;
        this.goals = register.goals().stream()
                .filter(goal -> goal.alliance().equals(alliance.id()))
                .toList();
        Set<String> ownGoals = goals.stream().map(Goal::id).collect(Collectors.toSet());
        this.indicatorsOfGoal = register.indicators().stream()
                .filter(indicator -> ownGoals.contains(indicator.goal()))
                .collect(Collectors.groupingBy(Indicator::goal));
        Set<String> own = indicatorsOfGoal.values().stream()
                .flatMap(List::stream)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        this.targetsOfIndicator = register.targets().stream()
                .filter(target -> own.contains(target.indicator()))
                .collect(Collectors.groupingBy(Target::indicator));
    }

    /**
     * Arranges facts.
     *
     * @param register what was agreed
     * @param alliance the alliance
     * @param facts its facts in a fixed order; facts of other alliances are passed over
     * @return the arranged facts
     */
    public static AllianceFacts of(Register register, Alliance alliance, Collection<Fact> facts) {
        AllianceFacts arranged = new AllianceFacts(register, alliance);
        for (Fact fact : facts) {
            if (fact.alliance().equals(alliance.id())) {
                arranged.add(fact);
            }
        }
        return arranged;
    }

    private void add(Fact fact) {
        if (fact instanceof Fact.KpiActual actual) {
            actuals.computeIfAbsent(actual.indicator(), _ -> new HashMap<>())
                    .computeIfAbsent(actual.partner(), _ -> new TreeMap<>())
                    .put(actual.period(), actual);
        } else {
            others.computeIfAbsent(fact.getClass(), _ -> new TreeMap<>())
                    .computeIfAbsent(quarterOf(fact.period()), _ -> new java.util.ArrayList<>())
                    .add(fact);
        }
    }

    /**
     * What was agreed.
     *
     * @return the register
     */
    public Register register() {
        return register;
    }

    /**
     * The alliance.
     *
     * @return the alliance
     */
    public Alliance alliance() {
        return alliance;
    }

    /**
     * Its goals in the order of the register.
     *
     * @return the goals
     */
    public List<Goal> goals() {
        return goals;
    }

    /**
     * The indicators of a goal in the order of the register.
     *
     * @param goal key of the goal
     * @return the indicators; empty when it has none
     */
    public List<Indicator> indicatorsOf(String goal) {
        return indicatorsOfGoal.getOrDefault(goal, List.of());
    }

    /**
     * The targets of an indicator.
     *
     * @param indicator key of the indicator
     * @return the targets in the order of the register; empty when none was agreed
     */
    public List<Target> targetsOf(String indicator) {
        return targetsOfIndicator.getOrDefault(indicator, List.of());
    }

    /**
     * The quarter in which a period ends.
     *
     * @param period the period
     * @return the quarter
     */
    public Quarter quarterOf(Period period) {
        return register.calendar().quarterOf(period.last());
    }

    /**
     * The months of a quarter.
     *
     * @param quarter the quarter
     * @return three months
     */
    public Period periodOf(Quarter quarter) {
        return register.calendar().periodOf(quarter);
    }

    /**
     * A partner's actuals of an indicator.
     *
     * @param indicator key of the indicator
     * @param partner key of the partner
     * @return actuals by period, earliest end first; empty when nothing was reported
     */
    public NavigableMap<Period, Fact.KpiActual> actualsOf(String indicator, String partner) {
        return actuals.getOrDefault(indicator, Map.of()).getOrDefault(partner, new TreeMap<>());
    }

    /**
     * The last month of the fiscal year of a quarter.
     *
     * @param quarter the quarter
     * @return the month
     */
    public YearMonth fiscalYearEnd(Quarter quarter) {
        return register.calendar().yearOf(quarter.year()).last();
    }

    /**
     * Facts of a kind that a partner reported for a quarter.
     *
     * @param kind the kind of fact
     * @param partner key of the partner
     * @param quarter the quarter
     * @param <F> the kind
     * @return the facts in the order of the file; empty when nothing was reported
     */
    public <F extends Fact> List<F> list(Class<F> kind, String partner, Quarter quarter) {
        NavigableMap<Quarter, List<Fact>> ofKind = others.get(kind);
        List<Fact> found = ofKind == null ? List.of() : ofKind.getOrDefault(quarter, List.of());
        return found.stream()
                .filter(fact -> fact.partner().equals(partner))
                .map(kind::cast)
                .toList();
    }

    /**
     * Whether a partner reported anything for a quarter.
     *
     * @param partner key of the partner
     * @param quarter the quarter
     * @return true when at least one fact ends in it
     */
    public boolean isReported(String partner, Quarter quarter) {
        boolean other = others.values().stream()
                .flatMap(byQuarter -> byQuarter.getOrDefault(quarter, List.of()).stream())
                .anyMatch(fact -> fact.partner().equals(partner));
        return other
                || actuals.values().stream()
                        .map(byPartner -> byPartner.get(partner))
                        .anyMatch(byPeriod -> byPeriod != null
                                && byPeriod.keySet().stream()
                                        .anyMatch(period -> quarterOf(period).equals(quarter)));
    }

    /**
     * The scale on which a theme is answered: from the lowest to the highest answer of its items.
     *
     * @param theme name of the theme
     * @return the scale
     * @throws IllegalArgumentException when the register asks nothing about it
     */
    public AnswerScale scaleOf(String theme) {
        IntSummaryStatistics ends = register.items().stream()
                .filter(item -> item.theme().equals(theme))
                .flatMapToInt(item -> IntStream.of(item.low(), item.high()))
                .summaryStatistics();
        return new AnswerScale(ends.getMin(), ends.getMax());
    }

    /**
     * The partner of a side.
     *
     * @param id key of the partner
     * @return the partner
     * @throws IllegalArgumentException when the register does not hold it
     */
    public Partner partner(String id) {
        return register.findPartner(id)
                .orElseThrow(() -> new IllegalArgumentException("The register holds no partner '" + id + "'"));
    }
}
