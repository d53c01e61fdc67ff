package dev.plumbline.measure.warning;

import dev.plumbline.agreement.Foundation;
import java.util.Locale;
import java.util.Optional;

/** The rules that warn, most telling first. The cuts are our choice and stand with each rule's class. */
public enum Rule {
    /** A partner sent nothing usable for the quarter. */
    NOT_REPORTED(null),
    /** Indicators are reported green that miss their target. */
    WATERMELON(null),
    /** A side reports green while target, trend, survey or actions say otherwise. */
    GREEN_CONTRADICTED(null),
    /** The sides want their effort on different goals. */
    PRIORITIES_APART(Foundation.STRATEGY),
    /** The sides judge a theme differently. */
    THEME_APART(null),
    /** A side judges a theme worse than half a year ago. */
    THEME_FALLING(null),
    /** A side judges a theme as poor. */
    THEME_LOW(null),
    /** A side's sponsor stays away. */
    SPONSOR_ABSENT(Foundation.LEADERSHIP),
    /** A side has nobody as sponsor or lead. */
    ROLE_VACANT(Foundation.LEADERSHIP),
    /** A goal is not held by all sides, or opposed. */
    GOALS_APART(Foundation.STRATEGY),
    /** There is tension between people. */
    STRAIN(Foundation.TRUST),
    /** People cannot state what the alliance is for. */
    STRATEGY_UNSTATED(Foundation.STRATEGY),
    /** Leaders can state what the alliance is for, their teams cannot. */
    STRATEGY_NOT_PASSED_ON(Foundation.STRATEGY),
    /** Benefits fall short of the business case. */
    VALUE_SHORT(null),
    /** A side wants its effort elsewhere than before. */
    PRIORITIES_SHIFTED(Foundation.STRATEGY),
    /** The people of a side differ among themselves on a theme. */
    THEME_SPLIT(null),
    /** An indicator misses its target and moves away from it. */
    TARGET_RECEDING(null),
    /** Indicators are unlikely to meet their targets. */
    TARGETS_UNLIKELY(null),
    /** Partners report different figures for the same indicator. */
    FIGURES_DIFFER(Foundation.GOALS),
    /** Partners count the same indicator by different definitions. */
    DEFINITIONS_DIFFER(Foundation.GOALS),
    /** Partners report the same indicator in different units. */
    UNITS_DIFFER(Foundation.GOALS),
    /** One partner counts what both did. */
    COUNTED_TWICE(Foundation.GOALS),
    /** An indicator moves the wrong way, beyond chance over all indicators of the report. */
    TREND_ADVERSE(null),
    /** Escalations are not answered in time. */
    ESCALATIONS_OVERDUE(Foundation.GOVERNANCE),
    /** Decisions have no owner. */
    DECISIONS_UNOWNED(Foundation.GOVERNANCE),
    /** Meetings have no quorum. */
    QUORUM_MISSED(Foundation.GOVERNANCE),
    /** Effort goes to goals that not all sides hold. */
    EFFORT_ONE_SIDED(Foundation.STRATEGY),
    /** The sides work towards different targets. */
    GOAL_TARGETS_APART(Foundation.GOALS),
    /** The sides set different dates for a goal. */
    GOAL_DATES_APART(Foundation.GOALS),
    /** The sides count an indicator differently. */
    DEFINITIONS_APART(Foundation.GOALS),
    /** People do not know how figures are counted. */
    FIGURES_NOT_UNDERSTOOD(Foundation.GOALS),
    /** Notice must be given soon, or not at all. */
    NOTICE_NEAR(Foundation.GOVERNANCE),
    /** A side's figures are those of last quarter. */
    FIGURES_COPIED(null),
    /** People of a side give one answer to everything. */
    STRAIGHT_LINED(null),
    /** A side's promised actions are overdue. */
    ACTIONS_OVERDUE(null),
    /** A side gives less than it committed. */
    RESOURCES_SHORT(Foundation.RESOURCES),
    /** A side's posts stay open. */
    POSTS_OPEN(Foundation.RESOURCES),
    /** A side's effort goes outside the shared goals. */
    EFFORT_OUTSIDE(Foundation.STRATEGY),
    /** Meetings are not held. */
    MEETINGS_MISSED(Foundation.GOVERNANCE),
    /** Decisions wait. */
    DECISIONS_WAITING(Foundation.GOVERNANCE),
    /** Executives and working level of a side judge a theme differently. */
    LEVELS_APART(null),
    /** Goals lack what a good goal needs. */
    GOALS_UNDEFINED(Foundation.GOALS),
    /** Indicators cannot be measured, do not count, or have no date. */
    GOALS_NOT_SMART(Foundation.GOALS),
    /** Building blocks of the alliance have no evidence. */
    BLOCKS_MISSING(Foundation.GOVERNANCE),
    /** Minutes come late or not at all. */
    MINUTES_LATE(Foundation.GOVERNANCE),
    /** What was learned happens again. */
    LESSONS_REPEATED(null),
    /** The sides close their actions at a different pace. */
    PACE_APART(null),
    /** A severe risk stands and stands. */
    RISKS_STUCK(null),
    /** Clauses are not in place or past their review. */
    CLAUSES_OPEN(Foundation.GOVERNANCE),
    /** Alignment is below its usual range. */
    ALIGNMENT_UNUSUAL(null),
    /** Attainment is below its usual range. */
    ATTAINMENT_UNUSUAL(null);

    private final Optional<Foundation> foundation;

    Rule(@org.jspecify.annotations.Nullable Foundation foundation) {
        this.foundation = Optional.ofNullable(foundation);
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
