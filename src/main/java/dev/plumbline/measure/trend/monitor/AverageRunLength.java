package dev.plumbline.measure.trend.monitor;

import java.util.function.DoubleBinaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many periods a chart runs on average until it signals, for independent normal values with known center and spread,
 * from a fresh start. Large without a shift, small with one.
 *
 * @see "Page, Continuous inspection schemes, 1954; Crowder, A simple method for studying run-length distributions, 1987"
 */
public final class AverageRunLength {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private AverageRunLength() {}

    /**
     * Single points against limits.
     *
     * @param width width of the limits L, in standard deviations, above 0
     * @param shift shift of the mean, in standard deviations
     * @return 1 / chance of a point outside, in periods
     */
    public static double shewhart(double width, double shift) {
        return 1 / (NORMAL.survivalProbability(width - shift) + NORMAL.cumulativeProbability(-width - shift));
    }

    /**
     * The two-sided cumulative sum chart.
     *
     * @param slack allowance k, in standard deviations, at least 0
     * @param limit decision limit h, in standard deviations, above 0
     * @param shift shift of the mean, in standard deviations
     * @return average run length in periods
     */
    public static double cusum(double slack, double limit, double shift) {
        return 1 / (1 / oneSided(slack - shift, limit) + 1 / oneSided(slack + shift, limit));
    }

    /**
     * The moving average chart with steady limits.
     *
     * @param lambda weight of the newest value, above 0 and at most 1
     * @param width width of the limits L, in standard deviations of the average, above 0
     * @param shift shift of the mean, in standard deviations
     * @return average run length in periods
     */
    public static double ewma(double lambda, double width, double shift) {
        double limit = width * Math.sqrt(lambda / (2 - lambda));
        DoubleBinaryOperator kernel =
                (from, to) -> NORMAL.density((to - (1 - lambda) * from) / lambda - shift) / lambda;
        return new IntegralEquation(-limit, limit, kernel).solveAt(0, _ -> 0);
    }

    /** The sum falls back to 0 with a chance of its own, so 0 is a state beside the continuous ones. */
    private static double oneSided(double reference, double limit) {
        DoubleBinaryOperator kernel = (from, to) -> NORMAL.density(to + reference - from);
        return new IntegralEquation(0, limit, kernel)
                .solveAt(0, from -> NORMAL.cumulativeProbability(reference - from));
    }
}
