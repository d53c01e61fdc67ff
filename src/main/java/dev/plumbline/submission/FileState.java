package dev.plumbline.submission;

/** How a file ended. */
public enum FileState {
    /** Used as it is. */
    ACCEPTED,
    /** Used, with something to look at. */
    ACCEPTED_WITH_FINDINGS,
    /** Read, but not used: it holds an error. */
    REJECTED,
    /** Could not be read. */
    UNREADABLE,
    /** The same content was received before. */
    DUPLICATE;

    /**
     * Whether the facts of such a file count.
     *
     * @return true for both kinds of accepted
     */
    public boolean isUsed() {
        return this == ACCEPTED || this == ACCEPTED_WITH_FINDINGS;
    }

    /**
     * The state in words with hyphens, as in answers and in JSON.
     *
     * @return such as {@code accepted-with-findings}
     */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
