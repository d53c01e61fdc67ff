package dev.plumbline.measure.warning;

import dev.plumbline.agreement.Foundation;
import java.util.Locale;
import java.util.Optional;

/** The rules that warn, most telling first. The cuts are our choice and stand with each rule's class. */
public enum Rule {
    /** A partner sent nothing usable for the quarter. */
    NOT_REPORTED(null, Evidence.REPORT),
    /** Indicators are reported green that miss their target. */
    WATERMELON(null, Evidence.REPORT),
    /** A side reports green while target, trend, survey or actions say otherwise. */
    GREEN_CONTRADICTED(null, Evidence.REPORT),
    /** The sides want their effort on different goals. */
    PRIORITIES_APART(Foundation.STRATEGY, Evidence.PRIORITY),
    /** The sides judge a theme differently. */
    THEME_APART(null, Evidence.OPINION),
    /** A side judges a theme worse than half a year ago. */
    THEME_FALLING(null, Evidence.OPINION),
    /** A side judges a theme as poor. */
    THEME_LOW(null, Evidence.OPINION),
    /** A side's sponsor stays away. */
    SPONSOR_ABSENT(Foundation.LEADERSHIP, Evidence.MEETING),
    /** A side has nobody as sponsor or lead. */
    ROLE_VACANT(Foundation.LEADERSHIP, Evidence.MEANS),
    /** A goal is not held by all sides, or opposed. */
    GOALS_APART(Foundation.STRATEGY, Evidence.PRIORITY),
    /** There is tension between people. */
    STRAIN(Foundation.TRUST, Evidence.OPINION),
    /** People cannot state what the alliance is for. */
    STRATEGY_UNSTATED(Foundation.STRATEGY, Evidence.OPINION),
    /** Leaders can state what the alliance is for, their teams cannot. */
    STRATEGY_NOT_PASSED_ON(Foundation.STRATEGY, Evidence.OPINION),
    /** Benefits fall short of the business case. */
    VALUE_SHORT(null, Evidence.RESULT),
    /** A side wants its effort elsewhere than before. */
    PRIORITIES_SHIFTED(Foundation.STRATEGY, Evidence.PRIORITY),
    /** The people of a side differ among themselves on a theme. */
    THEME_SPLIT(null, Evidence.OPINION),
    /** An indicator misses its target and moves away from it. */
    TARGET_RECEDING(null, Evidence.RESULT),
    /** Indicators are unlikely to meet their targets. */
    TARGETS_UNLIKELY(null, Evidence.RESULT),
    /** Indicators are far behind their schedule. */
    BEHIND_SCHEDULE(null, Evidence.RESULT),
    /** Partners report different figures for the same indicator. */
    FIGURES_DIFFER(Foundation.GOALS, Evidence.REPORT),
    /** Partners count the same indicator by different definitions. */
    DEFINITIONS_DIFFER(Foundation.GOALS, Evidence.REPORT),
    /** Partners report the same indicator in different units. */
    UNITS_DIFFER(Foundation.GOALS, Evidence.REPORT),
    /** One partner counts what both did. */
    COUNTED_TWICE(Foundation.GOALS, Evidence.REPORT),
    /** An indicator moves the wrong way, beyond chance over all indicators of the report. */
    TREND_ADVERSE(null, Evidence.RESULT),
    /** Escalations are not answered in time. */
    ESCALATIONS_OVERDUE(Foundation.GOVERNANCE, Evidence.MEETING),
    /** Decisions have no owner. */
    DECISIONS_UNOWNED(Foundation.GOVERNANCE, Evidence.MEETING),
    /** Meetings have no quorum. */
    QUORUM_MISSED(Foundation.GOVERNANCE, Evidence.MEETING),
    /** Effort goes to goals that not all sides hold. */
    EFFORT_ONE_SIDED(Foundation.STRATEGY, Evidence.MEANS),
    /** The sides work towards different targets. */
    GOAL_TARGETS_APART(Foundation.GOALS, Evidence.PRIORITY),
    /** The sides set different dates for a goal. */
    GOAL_DATES_APART(Foundation.GOALS, Evidence.PRIORITY),
    /** The sides count an indicator differently. */
    DEFINITIONS_APART(Foundation.GOALS, Evidence.REPORT),
    /** People do not know how figures are counted. */
    FIGURES_NOT_UNDERSTOOD(Foundation.GOALS, Evidence.OPINION),
    /** Notice must be given soon, or not at all. */
    NOTICE_NEAR(Foundation.GOVERNANCE, Evidence.PROMISE),
    /** A side's figures are those of last quarter. */
    FIGURES_COPIED(null, Evidence.REPORT),
    /** People of a side give one answer to everything. */
    STRAIGHT_LINED(null, Evidence.REPORT),
    /** A side's return comes late. */
    RETURN_LATE(null, Evidence.REPORT),
    /** A side's promised actions are overdue. */
    ACTIONS_OVERDUE(null, Evidence.PROMISE),
    /** A side gives less than it committed. */
    RESOURCES_SHORT(Foundation.RESOURCES, Evidence.MEANS),
    /** A side's posts stay open. */
    POSTS_OPEN(Foundation.RESOURCES, Evidence.MEANS),
    /** A side's effort goes outside the shared goals. */
    EFFORT_OUTSIDE(Foundation.STRATEGY, Evidence.MEANS),
    /** Meetings are not held. */
    MEETINGS_MISSED(Foundation.GOVERNANCE, Evidence.MEETING),
    /** Decisions wait. */
    DECISIONS_WAITING(Foundation.GOVERNANCE, Evidence.MEETING),
    /** Executives and working level of a side judge a theme differently. */
    LEVELS_APART(null, Evidence.OPINION),
    /** Goals lack what a good goal needs. */
    GOALS_UNDEFINED(Foundation.GOALS, Evidence.REPORT),
    /** Indicators cannot be measured, do not count, or have no date. */
    GOALS_NOT_SMART(Foundation.GOALS, Evidence.REPORT),
    /** Building blocks of the alliance have no evidence. */
    BLOCKS_MISSING(Foundation.GOVERNANCE, Evidence.PROMISE),
    /** Minutes come late or not at all. */
    MINUTES_LATE(Foundation.GOVERNANCE, Evidence.MEETING),
    /** What was learned happens again. */
    LESSONS_REPEATED(null, Evidence.PROMISE),
    /** The sides close their actions at a different pace. */
    PACE_APART(null, Evidence.PROMISE),
    /** A severe risk stands and stands. */
    RISKS_STUCK(null, Evidence.PROMISE),
    /** Clauses are not in place or past their review. */
    CLAUSES_OPEN(Foundation.GOVERNANCE, Evidence.PROMISE),
    /** Alignment is below its usual range. */
    ALIGNMENT_UNUSUAL(null, Evidence.RESULT),
    /** Attainment is below its usual range. */
    ATTAINMENT_UNUSUAL(null, Evidence.RESULT);

    private final Optional<Foundation> foundation;
    private final Evidence evidence;

    Rule(@org.jspecify.annotations.Nullable Foundation foundation, Evidence evidence) {
        this.foundation = Optional.ofNullable(foundation);
        this.evidence = evidence;
    }

    /**
     * Where its signals come from.
     *
     * @return the kind of evidence
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * The part of the foundation it speaks to; empty when that depends on the theme, or it speaks to results.
     *
     * @return the part
     */
    public Optional<Foundation> foundation() {
        return foundation;
    }

    /**
     * Its id in {@code facts.json} and in the catalog.
     *
     * @return such as {@code priorities-apart}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
