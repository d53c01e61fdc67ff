package dev.plumbline.job.cluster;

/**
 * An order that was handed back untouched, for another to take.
 *
 * @param reason why
 * @param words the same for people
 */
public record HandedBack(Reason reason, String words) {

    /** Why an order is handed back. */
    public enum Reason {
        /** It belongs to another run than the orders before; the home is to be opened anew, as it may have changed. */
        OTHER_RUN,
        /** The manager runs another program, or the same with other settings. */
        OTHER_BUILD,
        /** This machine does not see what the manager sees. */
        OUT_OF_SIGHT
    }
}
