package dev.plumbline.measure.trend;

/** What a point of a control chart says, by the rules of NHS Making Data Count. */
public enum Signal {
    /** Nothing: the process moves as it always does. */
    COMMON_CAUSE("no signal", 0),
    /** The point lies above the upper process limit. */
    ABOVE_LIMIT("above the upper limit", 1),
    /** The point lies below the lower process limit. */
    BELOW_LIMIT("below the lower limit", -1),
    /** The point belongs to at least 7 points that rise one after the other. */
    RISING("7 or more points rising", 1),
    /** The point belongs to at least 7 points that fall one after the other. */
    FALLING("7 or more points falling", -1),
    /** The point is near the upper limit, as are 2 of 3 neighbors on that side. */
    TWO_OF_THREE_HIGH("2 of 3 points near the upper limit", 1),
    /** The point is near the lower limit, as are 2 of 3 neighbors on that side. */
    TWO_OF_THREE_LOW("2 of 3 points near the lower limit", -1),
    /** The point belongs to at least 7 points in a row above the mean. */
    RUN_ABOVE("7 or more points above the mean", 1),
    /** The point belongs to at least 7 points in a row below the mean. */
    RUN_BELOW("7 or more points below the mean", -1);

    private final String words;
    private final int direction;

    Signal(String words, int direction) {
        this.words = words;
        this.direction = direction;
    }

    /**
     * The rule in plain words.
     *
     * @return words for print
     */
    public String words() {
        return words;
    }

    /**
     * Where the signal points.
     *
     * @return 1 up, -1 down, 0 without a signal
     */
    public int direction() {
        return direction;
    }
}
