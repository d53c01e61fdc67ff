package dev.plumbline.measure.trend.forecast;

/** A chance in words, as executives read it. */
public enum Chance {
    /** Above two thirds. */
    LIKELY("likely"),
    /** From one third to two thirds, both included. */
    TOSS_UP("could go either way"),
    /** Below one third. */
    UNLIKELY("unlikely");

    private final String words;

    Chance(String words) {
        this.words = words;
    }

    /**
     * The words for a probability, from its unrounded value.
     *
     * @param probability 0 to 1
     * @return the chance
     */
    public static Chance of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability %s".formatted(probability));
        }
        if (probability > 2.0 / 3) {
            return LIKELY;
        }
        return probability < 1.0 / 3 ? UNLIKELY : TOSS_UP;
    }

    /**
     * The chance in plain words.
     *
     * @return words for print
     */
    public String words() {
        return words;
    }
}
