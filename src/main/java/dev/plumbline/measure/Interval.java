package dev.plumbline.measure;

/**
 * An interval together with the level it claims.
 *
 * @param low lower end, in the unit of the figure
 * @param high upper end, in the unit of the figure; at least {@code low}
 * @param level share of such intervals that hold the true figure, above 0 and below 1 (0.95 = 95 %)
 */
public record Interval(double low, double high, double level) {
    /** Checks that the ends are ordered and the level is a share. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval from %s to %s is not ordered".formatted(low, high));
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level %s of an interval is not between 0 and 1".formatted(level));
        }
    }

    /**
     * An interval of the same width on both sides of a point.
     *
     * @param center the point
     * @param halfWidth distance from the point to either end, at least 0
     * @param level the level it claims
     * @return the interval
     */
    public static Interval around(double center, double halfWidth, double level) {
        return new Interval(center - halfWidth, center + halfWidth, level);
    }

    /**
     * Whether a value lies inside, ends included.
     *
     * @param value the value
     * @return true when {@code low <= value <= high}
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
