package dev.plumbline.measure.warning;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.picture.QuarterPicture;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules over soundings. The cuts are our choice. */
final class SoundingRules {

    /** One post empty: watch; sponsor and lead: cracked. */
    static final SoundingRule ROLE_VACANT = new SoundingRule(Rule.ROLE_VACANT, Measure.VACANT_ROLES, 1, 2, 0);

    /** People of a side, at least eight, differ by more than the practical cut of a five-point scale; by chance: cracked. */
    static final SoundingRule THEME_SPLIT = new SoundingRule(Rule.THEME_SPLIT, Measure.THEME_SPREAD, 0.85, 1.2, 8);

    /** Half of the figures, of at least four, are those of last quarter: watch; three quarters: cracked. */
    static final SoundingRule FIGURES_COPIED =
            new SoundingRule(Rule.FIGURES_COPIED, Measure.FIGURES_COPIED, 0.5, 0.75, 4);

    /** Half of the people, of at least five, give one answer to everything: watch; four fifths: cracked. */
    static final SoundingRule STRAIGHT_LINED =
            new SoundingRule(Rule.STRAIGHT_LINED, Measure.STRAIGHT_LINED, 0.5, 0.8, 5);

    /** Two of four signs speak against green colors: watch; three: cracked. */
    static final SoundingRule GREEN_CONTRADICTED =
            new SoundingRule(Rule.GREEN_CONTRADICTED, Measure.GREEN_CONTRADICTIONS, 2, 3, 2);

    /** A severe risk stands for 270 days: watch; for 450: cracked. */
    static final SoundingRule RISKS_STUCK = new SoundingRule(Rule.RISKS_STUCK, Measure.SEVERE_RISK_DAYS, 270, 450, 0);

    private static final SoundingRule SHIFT_IN_A_YEAR =
            new SoundingRule(Rule.PRIORITIES_SHIFTED, Measure.PRIORITY_SHIFT_YEAR, 0.25, 0.4, 0);
    private static final SoundingRule SHIFT_IN_A_QUARTER =
            new SoundingRule(Rule.PRIORITIES_SHIFTED, Measure.PRIORITY_SHIFT, 0.2, 0.4, 0);

    private static final List<Measure> LETTERS =
            List.of(Measure.SMART_MEASURABLE, Measure.SMART_RELEVANT, Measure.SMART_TIME_BOUND);

    private static final double DAYS_APART = 21;
    private static final double DAYS_FAR_APART = 42;

    private SoundingRules() {}

    static Map<Rule, WarningRule> all() {
        Map<Rule, WarningRule> rules = new EnumMap<>(Rule.class);
        List.of(ROLE_VACANT, THEME_SPLIT, FIGURES_COPIED, STRAIGHT_LINED, GREEN_CONTRADICTED, RISKS_STUCK)
                .forEach(rule -> rules.put(rule.rule(), rule));
        rules.put(Rule.PRIORITIES_SHIFTED, SoundingRules::prioritiesShifted);
        rules.put(Rule.GOALS_NOT_SMART, SoundingRules::goalsNotSmart);
        rules.put(Rule.PACE_APART, SoundingRules::paceApart);
        return rules;
    }

    /** A side moved a quarter of its wished effort in a year, or a fifth in a quarter: watch; 40 % of it: cracked. */
    static List<Signal> prioritiesShifted(List<QuarterPicture> history) {
        List<Signal> year = SHIFT_IN_A_YEAR.check(history);
        List<Signal> quarter = SHIFT_IN_A_QUARTER.check(history).stream()
                .filter(signal ->
                        year.stream().noneMatch(other -> other.partner().equals(signal.partner())))
                .toList();
        return Stream.concat(year.stream(), quarter.stream()).toList();
    }

    /** A letter other than S and A, which have rules of their own, holds for less than 75 %: watch; than 50 %: cracked. */
    static List<Signal> goalsNotSmart(List<QuarterPicture> history) {
        return LETTERS.stream()
                .map(letter -> new SoundingRule(Rule.GOALS_NOT_SMART, letter, 0.75, 0.5, 2))
                .flatMap(rule -> rule.check(history).stream())
                .min(Comparator.comparingDouble(
                        signal -> signal.evidence().getFirst().get()))
                .stream()
                .toList();
    }

    /** The sides close their actions 21 days apart: watch; 42 days: cracked. */
    static List<Signal> paceApart(List<QuarterPicture> history) {
        QuarterPicture now = history.getLast();
        List<Figure> told = now.sides().stream()
                .flatMap(side ->
                        now.sounding(Measure.CLOSURE_DAYS, side.partner().id()).stream())
                .filter(Figure::isDefined)
                .sorted(Comparator.comparingDouble(Figure::get).reversed())
                .toList();
        if (told.size() < 2 || told.getFirst().get() - told.getLast().get() < DAYS_APART) {
            return List.of();
        }
        double days = told.getFirst().get() - told.getLast().get();
        Grade grade = days >= DAYS_FAR_APART ? Grade.CRACKED : Grade.WATCH;
        return List.of(Signal.of(Rule.PACE_APART, grade, "", told.getFirst(), told.getLast()));
    }
}
