package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.AnswerScale;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.cycle.Standing;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All that is known of one alliance, arranged so that a quarter is found at once. */
public final class AllianceFacts {

    private static final int LONGEST = 12;

    private final RegisterIndex agreed;
    private final Alliance alliance;
    private final Map<String, Map<String, NavigableMap<Period, Fact.KpiActual>>> actuals = new HashMap<>();
    private final Map<Class<? extends Fact>, Map<Return, List<Fact>>> others = new HashMap<>();
    private final Map<String, Set<Quarter>> reported = new HashMap<>();
    private final Map<Return, Standing> standings = new HashMap<>();
    private final Map<Return, List<List<SurveyResponse>>> printed = new HashMap<>();

    private record Return(String partner, Quarter quarter) {}

    private AllianceFacts(RegisterIndex agreed, Alliance alliance) {
        this.agreed = agreed;
        this.alliance = alliance;
    }

    /**
     * Arranges facts.
     *
     * @param agreed what was agreed
     * @param alliance the alliance
     * @param told its facts, and when they came
     * @return the arranged facts
     */
    public static AllianceFacts of(RegisterIndex agreed, Alliance alliance, Reported told) {
        AllianceFacts arranged = new AllianceFacts(agreed, alliance);
        for (Fact fact : told.facts()) {
            if (fact.alliance().equals(alliance.id())) {
                arranged.add(fact);
            }
        }
        told.standings()
                .forEach(standing ->
                        arranged.standings.put(new Return(standing.partner(), standing.quarter()), standing));
        told.printed().forEach(arranged::addPrinted);
        return arranged;
    }

    private void addPrinted(List<SurveyResponse> edition) {
        Map<Return, List<SurveyResponse>> returns = new HashMap<>();
        for (SurveyResponse response : edition) {
            if (response.alliance().equals(alliance.id())) {
                Return about = new Return(response.partner(), quarterOf(response.period()));
                returns.computeIfAbsent(about, _ -> new ArrayList<>()).add(response);
            }
        }
        returns.forEach((about, responses) ->
                printed.computeIfAbsent(about, _ -> new ArrayList<>()).add(responses));
    }

    private void add(Fact fact) {
        Quarter quarter = quarterOf(fact.period());
        reported.computeIfAbsent(fact.partner(), _ -> new HashSet<>()).add(quarter);
        if (fact instanceof Fact.KpiActual actual) {
            actuals.computeIfAbsent(actual.indicator(), _ -> new HashMap<>())
                    .computeIfAbsent(actual.partner(), _ -> new TreeMap<>())
                    .merge(actual.period(), actual, AllianceFacts::later);
        } else {
            others.computeIfAbsent(fact.getClass(), _ -> new HashMap<>())
                    .computeIfAbsent(new Return(fact.partner(), quarter), _ -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** Of two figures for the same period the one whose cell comes later: a choice that does not depend on the order of facts. */
    private static Fact.KpiActual later(Fact.KpiActual one, Fact.KpiActual other) {
        return one.origin().compareTo(other.origin()) > 0 ? one : other;
    }

    /**
     * What was agreed.
     *
     * @return the register
     */
    public Register register() {
        return agreed.register();
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
        return agreed.goalsOf(alliance.id());
    }

    /**
     * The indicators of a goal in the order of the register.
     *
     * @param goal key of the goal
     * @return the indicators; empty when it has none
     */
    public List<Indicator> indicatorsOf(String goal) {
        return agreed.indicatorsOf(goal);
    }

    /**
     * The survey items of a theme.
     *
     * @param theme name of the theme
     * @return the items in the order of the register
     */
    public List<SurveyItem> itemsOf(String theme) {
        return agreed.itemsOf(theme);
    }

    /**
     * The targets of an indicator.
     *
     * @param indicator key of the indicator
     * @return the targets in the order of the register; empty when none was agreed
     */
    public List<Target> targetsOf(String indicator) {
        return agreed.targetsOf(indicator);
    }

    /**
     * The quarter in which a period ends.
     *
     * @param period the period
     * @return the quarter
     */
    public Quarter quarterOf(Period period) {
        return register().calendar().quarterOf(period.last());
    }

    /**
     * The months of a quarter.
     *
     * @param quarter the quarter
     * @return three months
     */
    public Period periodOf(Quarter quarter) {
        return register().calendar().periodOf(quarter);
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
        return register().calendar().yearOf(quarter.year()).last();
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
    @SuppressWarnings("unchecked") // each list holds facts of the kind under which it is kept
    public <F extends Fact> List<F> list(Class<F> kind, String partner, Quarter quarter) {
        return (List<F>) Collections.unmodifiableList(
                others.getOrDefault(kind, Map.of()).getOrDefault(new Return(partner, quarter), List.of()));
    }

    /**
     * A partner's actuals of an indicator for periods that end in a quarter.
     *
     * @param indicator key of the indicator
     * @param partner key of the partner
     * @param quarter the quarter
     * @return the actuals, earliest end first
     */
    public Collection<Fact.KpiActual> actualsOf(String indicator, String partner, Quarter quarter) {
        Period months = periodOf(quarter);
        Period longest = new Period(months.last().minusMonths(LONGEST - 1L), LONGEST);
        return actualsOf(indicator, partner)
                .subMap(Period.of(months.first()), true, longest, true)
                .values();
    }

    /**
     * Whether a partner reported anything for a quarter.
     *
     * @param partner key of the partner
     * @param quarter the quarter
     * @return true when at least one fact ends in it
     */
    public boolean isReported(String partner, Quarter quarter) {
        return reported.getOrDefault(partner, Set.of()).contains(quarter);
    }

    /**
     * When a partner's return for a quarter came and was wanted.
     *
     * @param partner key of the partner
     * @param quarter the quarter
     * @return where the return stands, if that is looked at
     */
    public Optional<Standing> standing(String partner, Quarter quarter) {
        return Optional.ofNullable(standings.get(new Return(partner, quarter)));
    }

    /**
     * A partner's answers for a quarter as they went into earlier editions.
     *
     * @param partner key of the partner
     * @param quarter the quarter
     * @return the answers, edition by edition; empty when none was replaced
     */
    List<List<SurveyResponse>> printed(String partner, Quarter quarter) {
        return printed.getOrDefault(new Return(partner, quarter), List.of());
    }

    /**
     * The scale on which a theme is answered: from the lowest to the highest answer of its items.
     *
     * @param theme name of the theme
     * @return the scale
     * @throws IllegalArgumentException when the register asks nothing about it
     */
    public AnswerScale scaleOf(String theme) {
        IntSummaryStatistics ends = itemsOf(theme).stream()
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
        return agreed.findPartner(id)
                .orElseThrow(() -> new IllegalArgumentException("The register holds no partner '" + id + "'"));
    }
}
