package dev.plumbline.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The file cannot be used until this is mended. */
    ERROR,
    /** The file is used, but this should be looked at or explained. */
    WARNING,
    /** For information. */
    NOTE
}
