package dev.plumbline.measure.warning;

/** Where a signal comes from. Two signals of different kinds that point to the same place seldom both err. */
public enum Evidence {
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

    /**
     * Whether standing for long tells more: a fact does, an opinion may be a habit, and promises pile up.
     *
     * @return true for meetings and means
     */
    public boolean isFact() {
        return this == MEETING || this == MEANS;
    }
}
