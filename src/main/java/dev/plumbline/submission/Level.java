package dev.plumbline.submission;

/** Where a respondent stands in the organization. */
public enum Level {
    /** An executive. */
    EXECUTIVE,
    /** At working level. */
    WORKING,
    /** The file does not say. */
    UNSTATED
}
