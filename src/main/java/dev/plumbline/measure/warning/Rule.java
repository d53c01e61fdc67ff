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
    /** An indicator misses its target and moves away from it. */
    TARGET_RECEDING(null),
    /** Indicators are unlikely to meet their targets. */
    TARGETS_UNLIKELY(null),
    /** Partners report different figures for the same indicator. */
    FIGURES_DIFFER(Foundation.GOALS),
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
