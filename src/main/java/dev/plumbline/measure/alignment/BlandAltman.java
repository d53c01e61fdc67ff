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
 * @see "Bland and Altman, Statistical methods for assessing agreement between two methods of measurement, 1986"
 */
public record BlandAltman(int n, OptionalDouble bias, OptionalDouble deviation) {
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
        if (n == 0) {
            return new BlandAltman(0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        SampleSummary differences = SampleSummary.ofValues(
                pairs.pairs().stream().mapToDouble(Pairs.Pair::difference).toArray());
        return new BlandAltman(n, OptionalDouble.of(differences.mean()), differences.standardDeviation());
    }

    /**
     * The limits of agreement.
     *
     * @return the limits; empty below two pairs
     */
    public Optional<Interval> limits() {
        return deviation.isEmpty()
                ? Optional.empty()
                : Optional.of(Interval.around(bias.orElseThrow(), FACTOR * deviation.getAsDouble(), LEVEL));
    }

    /**
     * The 95 % interval of the bias.
     *
     * @return the interval; empty below two pairs
     */
    public Optional<Interval> biasInterval() {
        return limits().map(_ ->
                Interval.around(bias.orElseThrow(), quantile() * deviation.orElseThrow() / Math.sqrt(n), LEVEL));
    }

    /**
     * The 95 % interval of the lower limit.
     *
     * @return the interval; empty below two pairs
     */
    public Optional<Interval> lowerInterval() {
        return limits().map(found -> Interval.around(found.low(), limitReach(), LEVEL));
    }

    /**
     * The 95 % interval of the upper limit.
     *
     * @return the interval; empty below two pairs
     */
    public Optional<Interval> upperInterval() {
        return limits().map(found -> Interval.around(found.high(), limitReach(), LEVEL));
    }

    private double limitReach() {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LEVEL) / 2);
        return quantile() * deviation.orElseThrow() * Math.sqrt(1.0 / n + z * z / (2.0 * (n - 1)));
    }

    private double quantile() {
        return TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - LEVEL) / 2);
    }

    /**
     * Why there are no limits.
     *
     * @return empty when there are
     */
    public Optional<Undefined> reason() {
        return deviation.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }
}
