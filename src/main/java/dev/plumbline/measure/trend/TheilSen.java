package dev.plumbline.measure.trend;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Median;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Series.Observation;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Sen's slope: the median of the slopes between all pairs of periods, which one wild value does not move much. Slopes use
 * the true distance of periods. Never extend it to the target date.
 *
 * @param n number of reported values
 * @param slope change per period; 0 when all values are equal; empty below two values
 * @param intercept median of value - slope x period, the first period being 1; empty below two values
 * @param interval95 95 % rank interval of the slope; empty for about four values and fewer, and when a period in between
 *     is missing
 * @see "Sen, Estimates of the regression coefficient based on Kendall's tau, 1968"
 */
public record TheilSen(int n, OptionalDouble slope, OptionalDouble intercept, Optional<Interval> interval95) {
    private static final double LEVEL = 0.95;
    private static final double QUANTILE = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LEVEL) / 2);

    /**
     * The slope of a series.
     *
     * @param series the periods, oldest first
     * @return the slope
     */
    public static TheilSen of(Series series) {
        List<Observation> points = series.observations();
        if (points.size() < 2) {
            return new TheilSen(points.size(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
        }
        double[] slopes = slopes(points);
        double slope = Median.of(slopes);
        double intercept = Median.of(points.stream()
                .mapToDouble(point -> point.value() - slope * point.period())
                .toArray());
        boolean gapless = points.getLast().period() - points.getFirst().period() == points.size() - 1;
        double variance = MannKendall.againstTime(series).varianceAgainstTime();
        return new TheilSen(
                points.size(),
                OptionalDouble.of(slope),
                OptionalDouble.of(intercept),
                gapless ? interval(slopes, variance) : Optional.empty());
    }

    /**
     * Why there is no slope.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return slope.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }

    /**
     * The slopes between all pairs of observations, ascending.
     *
     * @param points the observations, oldest first
     * @return change per period of each pair
     */
    static double[] slopes(List<Observation> points) {
        double[] slopes = new double[points.size() * (points.size() - 1) / 2];
        int count = 0;
        for (int first = 0; first < points.size(); first++) {
            for (int second = first + 1; second < points.size(); second++) {
                slopes[count++] = slope(points.get(first), points.get(second));
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double slope(Observation before, Observation after) {
        return (after.value() - before.value()) / (after.period() - before.period());
    }

    private static Optional<Interval> interval(double[] ascending, double variance) {
        double reach = QUANTILE * Math.sqrt(variance);
        int low = (int) Math.rint((ascending.length - reach) / 2);
        int high = (int) Math.rint((ascending.length + reach) / 2 + 1);
        if (low < 1 || high > ascending.length) {
            return Optional.empty();
        }
        double[] ends = {ascending[low - 1], ascending[high - 1]};
        Arrays.sort(ends);
        return Optional.of(new Interval(ends[0], ends[1], LEVEL));
    }
}
