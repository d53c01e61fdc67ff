package dev.plumbline.pack.theme;

/** Weight of a typeface. */
public enum Weight {
    /** Running text. */
    REGULAR,
    /** Heads within a block. */
    SEMIBOLD,
    /** Messages and large figures. */
    BOLD
}
