package dev.plumbline.measure.session;

/** What became of a promise that was open at the end of the last quarter; the one to talk about first comes first. */
public enum Fate {
    /** Due by the end of the quarter and not done. */
    OVERDUE("overdue"),
    /** No longer listed, and never told done. */
    DROPPED("no longer listed"),
    /** Its owner told nothing of its actions this quarter. */
    UNTOLD("not told"),
    /** Not done, and due later. */
    OPEN("open, not due yet"),
    /** Done after its due day. */
    LATE("done late"),
    /** Done by its due day. */
    KEPT("done in time");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /**
     * It in words.
     *
     * @return such as {@code done in time}
     */
    public String words() {
        return words;
    }

    /**
     * Whether it is done, in time or late.
     *
     * @return true when done
     */
    public boolean isDone() {
        return this == LATE || this == KEPT;
    }
}
