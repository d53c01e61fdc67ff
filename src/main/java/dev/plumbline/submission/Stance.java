package dev.plumbline.submission;

/** How a side stands to a goal. */
public enum Stance {
    /** It wants it. */
    PURSUE,
    /** It goes along. */
    ACCEPT,
    /** It is against it. */
    OPPOSE
}
