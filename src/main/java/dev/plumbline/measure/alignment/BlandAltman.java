package dev.plumbline.measure.alignment;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How well two partners' figures for the same indicator agree over many quarters. A constant bias points to different
 * definitions, not to errors.
 *
 * <p>bias = mean of first - second; limits = bias -/+ 1.96 x standard deviation of the differences, within which 95 % of
 * differences are expected. The variance of a limit is deviation squared x (1 / n + z squared / (2 (n - 1))) with the exact
 * normal quantile z. Use from 8 pairs on.
 *
 * @param n number of complete pairs
 * @param bias mean difference, in the unit of the indicator; empty without a pair
 * @param deviation sample standard deviation of the differences; empty below two pairs
 * @param limits limits of agreement; empty below two pairs
 * @param biasInterval 95 % interval of the bias; empty below two pairs
 * @param lowerInterval 95 % interval of the lower limit; empty below two pairs
 * @param upperInterval 95 % interval of the upper limit; empty below two pairs
 * @see "Bland and Altman, Statistical methods for assessing agreement between two methods of measurement, 1986"
 */
public record BlandAltman(
        int n,
        OptionalDouble bias,
        OptionalDouble deviation,
        Optional<Interval> limits,
        Optional<Interval> biasInterval,
        Optional<Interval> lowerInterval,
        Optional<Interval> upperInterval) {
    /** Fewest pairs from which the figure is printed. */
    public static final int MINIMUM_PRINTED = 8;

    private static final double LEVEL = 0.95;
    private static final double FACTOR = 1.96;

    /**
     * The agreement of two partners' figures.
     *
     * @param pairs first and second partner's figure of each quarter
     * @return the agreement
     */
    public static BlandAltman of(Pairs pairs) {
        int n = pairs.n();
        if (n < 2) {
            OptionalDouble bias = n == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(pairs.pairs().getFirst().difference());
            Optional<Interval> none = Optional.empty();
            return new BlandAltman(n, bias, OptionalDouble.empty(), none, none, none, none);
        }
        SampleSummary differences = SampleSummary.ofValues(
                pairs.pairs().stream().mapToDouble(Pairs.Pair::difference).toArray());
        double bias = differences.mean();
        double deviation = differences.standardDeviation().orElseThrow();
        double quantile = TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - LEVEL) / 2);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LEVEL) / 2);
        double limitReach = quantile * deviation * Math.sqrt(1.0 / n + z * z / (2.0 * (n - 1)));
        Interval limits = Interval.around(bias, FACTOR * deviation, LEVEL);
        return new BlandAltman(
                n,
                OptionalDouble.of(bias),
                OptionalDouble.of(deviation),
                Optional.of(limits),
                Optional.of(Interval.around(bias, quantile * deviation / Math.sqrt(n), LEVEL)),
                Optional.of(Interval.around(limits.low(), limitReach, LEVEL)),
                Optional.of(Interval.around(limits.high(), limitReach, LEVEL)));
    }

    /**
     * Why there are no limits.
     *
     * @return empty when there are
     */
    public Optional<Undefined> reason() {
        return limits.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }
}
