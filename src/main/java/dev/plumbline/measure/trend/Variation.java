package dev.plumbline.measure.trend;

import dev.plumbline.measure.Improvement;

/** What a signal means for an indicator, given the direction in which it gets better. */
public enum Variation {
    /** No signal. */
    COMMON("no significant change"),
    /** A signal in the direction of improvement. */
    IMPROVING("improving"),
    /** A signal against the direction of improvement. */
    CONCERNING("concerning"),
    /** A signal upwards of an indicator without a better direction. */
    NEUTRAL_HIGH("higher than usual"),
    /** A signal downwards of an indicator without a better direction. */
    NEUTRAL_LOW("lower than usual");

    private final String words;

    Variation(String words) {
        this.words = words;
    }

    /**
     * The meaning of a signal.
     *
     * @param signal the signal
     * @param improvement the direction in which the indicator gets better
     * @return the variation
     */
    public static Variation of(Signal signal, Improvement improvement) {
        if (signal.direction() == 0) {
            return COMMON;
        }
        boolean up = signal.direction() > 0;
        return switch (improvement) {
            case HIGHER -> up ? IMPROVING : CONCERNING;
            case LOWER -> up ? CONCERNING : IMPROVING;
            case NEUTRAL -> up ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }

    /**
     * The variation in plain words.
     *
     * @return words for print
     */
    public String words() {
        return words;
    }
}
