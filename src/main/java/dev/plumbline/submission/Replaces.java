package dev.plumbline.submission;

/** What a file takes the place of in earlier files of the same folder and form. */
public enum Replaces {
    /** All of the same kind for the same period: what is not in it any more is gone. */
    SECTIONS,
    /** Only figures of the same partner, indicator or item, and period: each file is about some indicators alone. */
    FIGURES
}
