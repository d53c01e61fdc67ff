package dev.plumbline.job.file;

/** What becomes of periods whose planned instant passed while nobody was there to run them. */
public enum Missed {
    /** Each is done, the oldest first. */
    EACH,
    /** The newest is done, the others are left out. */
    NEWEST,
    /** They wait until somebody says {@code run} or {@code skip}. */
    ASK
}
