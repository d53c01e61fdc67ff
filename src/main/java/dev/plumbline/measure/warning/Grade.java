package dev.plumbline.measure.warning;

/** How far a warning has gone; the worse grade comes later. */
public enum Grade {
    /** Look at it. */
    WATCH,
    /** Something has given way. */
    CRACKED
}
