package dev.plumbline.pack;

/** What a figure means for the reader; drawn by shape and word as well as by color. */
public enum Mark {
    /** Nothing to report: neutral. */
    NEUTRAL,
    /** Better, by more than chance or by crossing its target. */
    GOOD,
    /** Look at it: near a limit, or a first sign. */
    WATCH,
    /** Worse, by more than chance or by crossing its target. */
    BAD,
    /** Not known: not received, too few, not applicable. */
    UNKNOWN
}
