package dev.plumbline.job.file;

/**
 * How many returns a quarter's packs need.
 *
 * @param receivedPercent share of the expected returns that can be used, 0 to 100
 * @param otherwise what becomes of packs made from fewer
 */
public record Needs(int receivedPercent, Otherwise otherwise) {

    /** Nothing is needed. */
    public static final Needs NOTHING = new Needs(0, Otherwise.BANNER);

    /** What becomes of packs that are made from fewer returns. */
    public enum Otherwise {
        /** They go out, and say so. */
        BANNER,
        /** They are held until somebody releases them. */
        HOLD
    }

    /**
     * Whether enough came in.
     *
     * @param usable how many returns can be used
     * @param expected how many are expected
     * @return true when the share is reached; also when nothing is expected
     */
    public boolean areMetBy(int usable, int expected) {
        return usable * 100L >= (long) receivedPercent * expected;
    }
}
