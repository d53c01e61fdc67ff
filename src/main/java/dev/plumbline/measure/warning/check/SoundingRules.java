package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.ArrayList;
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

    /** A return comes a week after the day on which it was wanted: watch; a month: cracked. */
    static final SoundingRule RETURN_LATE = new SoundingRule(Rule.RETURN_LATE, Measure.RETURN_DAYS_LATE, 7, 30, 0);

    /** Two of four signs speak against green colors: watch; three: cracked. */
    static final SoundingRule GREEN_CONTRADICTED =
            new SoundingRule(Rule.GREEN_CONTRADICTED, Measure.GREEN_CONTRADICTIONS, 2, 3, 2);

    /** A severe risk stands for 270 days: watch; for 450: cracked. */
    static final SoundingRule RISKS_STUCK = new SoundingRule(Rule.RISKS_STUCK, Measure.SEVERE_RISK_DAYS, 270, 450, 0);

    /** Rules of one cut each; what the cuts are stands beside them. */
    private static final List<SoundingRule> PLAIN = List.of(
            ROLE_VACANT,
            THEME_SPLIT,
            FIGURES_COPIED,
            STRAIGHT_LINED,
            RETURN_LATE,
            GREEN_CONTRADICTED,
            RISKS_STUCK,
            // Mean of at least five people below the middle of the scale; half a point lower: cracked.
            new SoundingRule(Rule.STRATEGY_UNSTATED, Measure.STRATEGY_STATED, 3, 2.5, 5),
            new SoundingRule(Rule.FIGURES_NOT_UNDERSTOOD, Measure.FIGURES_UNDERSTOOD, 3, 2.5, 5),
            // Strain, where 5 is most: half a point above the middle; cracked three quarters of a point higher.
            new SoundingRule(Rule.STRAIN, Measure.STRAIN, 3.5, 4.25, 5),
            // Share of the wished effort: a fifth, two fifths.
            new SoundingRule(Rule.EFFORT_ONE_SIDED, Measure.EFFORT_ONE_SIDED, 0.2, 0.4, 0),
            // Dates a quarter or a year apart; targets a tenth or a quarter apart.
            new SoundingRule(Rule.GOAL_DATES_APART, Measure.GOAL_DATES_APART, 90, 365, 0),
            new SoundingRule(Rule.GOAL_TARGETS_APART, Measure.GOAL_TARGETS_APART, 0.1, 0.25, 0),
            // Less than half, less than a fifth of the words in common.
            new SoundingRule(Rule.DEFINITIONS_APART, Measure.DEFINITION_OVERLAP, 0.5, 0.2, 0),
            // Of at least two meetings less than three quarters, less than half.
            new SoundingRule(Rule.QUORUM_MISSED, Measure.MEETINGS_QUORATE, 0.75, 0.5, 2),
            new SoundingRule(Rule.MINUTES_LATE, Measure.MINUTES_IN_TIME, 0.75, 0.5, 2),
            new SoundingRule(Rule.DECISIONS_UNOWNED, Measure.DECISIONS_UNOWNED, 2, 4, 0),
            new SoundingRule(Rule.ESCALATIONS_OVERDUE, Measure.ESCALATIONS_OVERDUE, 1, 3, 0),
            // Of eight blocks less than six, less than four.
            new SoundingRule(Rule.BLOCKS_MISSING, Measure.BLOCKS_LAID, 6, 4, 0),
            // Days left: less than 90, less than 30.
            new SoundingRule(Rule.NOTICE_NEAR, Measure.NOTICE_DAYS, 90, 30, 0),
            // Of the benefits due by now: less than 90 %, less than 75 %.
            new SoundingRule(Rule.VALUE_SHORT, Measure.BENEFIT_DELIVERED, 0.9, 0.75, 0),
            new SoundingRule(Rule.LESSONS_REPEATED, Measure.LESSONS_REPEATED, 2, 4, 0));

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
        PLAIN.forEach(rule -> rules.put(rule.rule(), rule));
        rules.put(Rule.GOALS_APART, SoundingRules::goalsApart);
        rules.put(Rule.STRATEGY_NOT_PASSED_ON, SoundingRules::strategyNotPassedOn);
        rules.put(Rule.PRIORITIES_SHIFTED, SoundingRules::prioritiesShifted);
        rules.put(Rule.GOALS_NOT_SMART, SoundingRules::goalsNotSmart);
        rules.put(Rule.PACE_APART, SoundingRules::paceApart);
        return rules;
    }

    /** A side does not hold a goal: watch; a side opposes it: cracked. */
    static List<Signal> goalsApart(List<QuarterPicture> history) {
        QuarterPicture now = history.getLast();
        List<Signal> signals = new ArrayList<>();
        for (Figure holders : now.soundings().of(Measure.GOAL_HOLDERS)) {
            String goal = holders.scope().goal();
            Figure against = now.soundings().of(Measure.GOAL_OPPONENTS).stream()
                    .filter(figure -> figure.scope().goal().equals(goal))
                    .findFirst()
                    .orElseThrow();
            if (holders.isDefined() && holders.get() < holders.n().orElse(0)) {
                Grade grade = against.get() > 0 ? Grade.CRACKED : Grade.WATCH;
                signals.add(new Signal(
                        Rule.GOALS_APART, grade, Rule.GOALS_APART.foundation(), "", goal, List.of(holders, against)));
            }
        }
        return signals;
    }

    /** Leaders answer half a point higher than their teams, beyond chance: watch; a point and a half: cracked. */
    static List<Signal> strategyNotPassedOn(List<QuarterPicture> history) {
        QuarterPicture now = history.getLast();
        SoundingRule rule = new SoundingRule(Rule.STRATEGY_NOT_PASSED_ON, Measure.STRATEGY_LEVEL_GAP, 0.5, 1.5, 10);
        return now.soundings().of(Measure.STRATEGY_LEVEL_GAP).stream()
                .filter(rule::warns)
                .filter(gap -> gap.interval().filter(range -> range.low() > 0).isPresent())
                .map(gap -> rule.signal(now, gap))
                .toList();
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
                .flatMap(side -> now
                        .soundings()
                        .find(Measure.CLOSURE_DAYS, side.partner().id())
                        .stream())
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
