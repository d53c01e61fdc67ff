package dev.plumbline.submission;

/** The color a partner gives its own indicator. */
public enum ReportedStatus {
    /** On track, says the partner. */
    GREEN,
    /** At risk, says the partner. */
    AMBER,
    /** Off track, says the partner. */
    RED
}
