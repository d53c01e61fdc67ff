package dev.plumbline.measure.warning.check;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.EnumSet;
import java.util.Set;

/** Where a signal comes from. Two signals of different kinds that point to the same place seldom both err. */
enum Evidence {
    /** What people answered. */
    OPINION,
    /** What the sides want. */
    PRIORITY,
    /** Who met and decided. */
    MEETING,
    /** What was promised and done. */
    PROMISE,
    /** What was given. */
    MEANS,
    /** What was reported, or not. */
    REPORT,
    /** What was reached. */
    RESULT;

    static Evidence of(Rule rule) {
        return switch (rule) {
            case THEME_APART,
                    THEME_FALLING,
                    THEME_LOW,
                    THEME_SPLIT,
                    LEVELS_APART,
                    STRAIN,
                    STRATEGY_UNSTATED,
                    STRATEGY_NOT_PASSED_ON,
                    FIGURES_NOT_UNDERSTOOD -> OPINION;
            case PRIORITIES_APART, PRIORITIES_SHIFTED, GOALS_APART, GOAL_TARGETS_APART, GOAL_DATES_APART -> PRIORITY;
            case SPONSOR_ABSENT,
                    MEETINGS_MISSED,
                    DECISIONS_WAITING,
                    DECISIONS_UNOWNED,
                    ESCALATIONS_OVERDUE,
                    QUORUM_MISSED,
                    MINUTES_LATE -> MEETING;
            case ACTIONS_OVERDUE,
                    CLAUSES_OPEN,
                    NOTICE_NEAR,
                    BLOCKS_MISSING,
                    LESSONS_REPEATED,
                    PACE_APART,
                    RISKS_STUCK -> PROMISE;
            case RESOURCES_SHORT, POSTS_OPEN, ROLE_VACANT, EFFORT_OUTSIDE, EFFORT_ONE_SIDED -> MEANS;
            case NOT_REPORTED,
                    WATERMELON,
                    GREEN_CONTRADICTED,
                    FIGURES_DIFFER,
                    DEFINITIONS_DIFFER,
                    DEFINITIONS_APART,
                    UNITS_DIFFER,
                    COUNTED_TWICE,
                    FIGURES_COPIED,
                    STRAIGHT_LINED,
                    GOALS_UNDEFINED,
                    GOALS_NOT_SMART -> REPORT;
            case TARGET_RECEDING, TARGETS_UNLIKELY, TREND_ADVERSE, VALUE_SHORT, ALIGNMENT_UNUSUAL, ATTAINMENT_UNUSUAL ->
                RESULT;
        };
    }

    /** The parts of the foundation a signal may speak to: its own, and those of which it is a sign as well. */
    static Set<Foundation> places(Signal signal) {
        Set<Foundation> places = EnumSet.noneOf(Foundation.class);
        signal.foundation().ifPresent(places::add);
        switch (signal.rule()) {
            case ACTIONS_OVERDUE ->
                places.addAll(Set.of(Foundation.TRUST, Foundation.GOVERNANCE, Foundation.RESOURCES));
            case DECISIONS_WAITING -> places.add(Foundation.LEADERSHIP);
            case NOT_REPORTED -> places.add(Foundation.GOVERNANCE);
            case WATERMELON -> places.add(Foundation.GOALS);
            default -> {}
        }
        return places;
    }

    /** Whether it tells of answers that are bad or got worse; not of answers that differ. */
    static boolean isMoodSwing(Rule rule) {
        return rule == Rule.THEME_FALLING || rule == Rule.THEME_LOW;
    }

    /** Whether standing for long tells more: a fact does, an opinion may be a habit, and promises pile up. */
    boolean isFact() {
        return this == MEETING || this == MEANS;
    }
}
