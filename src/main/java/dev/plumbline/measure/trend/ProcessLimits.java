package dev.plumbline.measure.trend;

/**
 * The limits within which a stable process moves, computed from its own period to period changes.
 *
 * <p>Limits are mean -/+ 2.66 x average moving range. A constant series has limits of zero width. Limits may leave the
 * range of the indicator, such as above 100 %: test against them as they are, clip only the drawing.
 *
 * @param mean center line
 * @param averageMovingRange mean absolute change between consecutive reported periods, at least 0
 * @param lower lower process limit
 * @param upper upper process limit
 * @see "Wheeler, Understanding Variation: individuals and moving range chart"
 */
public record ProcessLimits(double mean, double averageMovingRange, double lower, double upper) {
    private static final double FACTOR = 2.66;

    /**
     * The limits around a mean.
     *
     * @param mean center line
     * @param averageMovingRange mean absolute change, at least 0
     * @return the limits
     */
    static ProcessLimits of(double mean, double averageMovingRange) {
        double reach = FACTOR * averageMovingRange;
        return new ProcessLimits(mean, averageMovingRange, mean - reach, mean + reach);
    }

    /**
     * Whether a value lies in the outer third between mean and limit, on either side, and not outside.
     *
     * @param value the value
     * @return true when it is near a limit
     */
    boolean isNear(double value) {
        double twoThirds = (upper - mean) * 2 / 3;
        return !isOutside(value) && Math.abs(value - mean) > twoThirds;
    }

    /**
     * Whether a value lies beyond a limit.
     *
     * @param value the value
     * @return true when it is below the lower or above the upper limit
     */
    boolean isOutside(double value) {
        return value < lower || value > upper;
    }
}
