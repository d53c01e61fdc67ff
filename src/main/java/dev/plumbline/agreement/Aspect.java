package dev.plumbline.agreement;

/** What a survey item asks for in particular, beyond its theme. */
public enum Aspect {
    /** Whether people can state what the alliance is for. */
    STRATEGY,
    /** Whether people know how its figures are counted. */
    UNDERSTANDING,
    /** Whether people can disagree openly: productive disagreement. */
    OPENNESS,
    /** Whether the partners fit. */
    FIT,
    /** How much people argue about the work: neither good nor bad in itself. */
    TASK_FRICTION,
    /** How much tension there is between people: strain. */
    STRAIN;

    /**
     * Whether a high answer is good; friction and strain are told apart and never part of a theme's mean.
     *
     * @return false for friction and strain
     */
    public boolean isScored() {
        return switch (this) {
            case STRATEGY, UNDERSTANDING, OPENNESS, FIT -> true;
            case TASK_FRICTION, STRAIN -> false;
        };
    }
}
