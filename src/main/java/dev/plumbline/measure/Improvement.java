package dev.plumbline.measure;

/** The direction in which an indicator gets better. */
public enum Improvement {
    /** More is better: a target is met at or above it. */
    HIGHER,
    /** Less is better: a target is met at or below it. */
    LOWER,
    /** Neither direction is better; a signal is only a change. */
    NEUTRAL
}
