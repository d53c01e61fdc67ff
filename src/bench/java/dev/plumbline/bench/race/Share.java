package dev.plumbline.bench.race;

/** How much of a case is run: all of it, or for a look the share that a system property gives. */
public final class Share {

    /** The system property: a share, 1 for all. */
    public static final String PROPERTY = "bench.share";

    private Share() {}

    /**
     * The share asked for.
     *
     * @return above 0
     */
    public static String asked() {
        return System.getProperty(PROPERTY, "1");
    }

    /**
     * How many are to be taken.
     *
     * @param whole how many the whole case takes
     * @return at least 1
     */
    public static int of(int whole) {
        return Math.max(1, (int) Math.round(whole * Double.parseDouble(asked())));
    }
}
