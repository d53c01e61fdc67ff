package dev.plumbline.measure.alignment;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Cliff's delta: how much more often an answer of the first group is above one of the second than below it. It uses only
 * the order of answers. For the annex.
 *
 * <p>delta = (number of pairs above - number below) / all pairs. The 95 % interval rests on the unbiased variance of the
 * dominance matrix and the t quantile; at complete separation its outer end is the delta itself.
 *
 * @param countFirst number of answers of the first group
 * @param countSecond number of answers of the second group
 * @param delta -1 to 1; empty when a group is empty
 * @param interval95 95 % interval; empty when a group has fewer than two answers
 * @see "Cliff, Answering ordinal questions with ordinal data, 1996; Feng and Cliff, Monte Carlo evaluation, 2004"
 */
public record CliffsDelta(int countFirst, int countSecond, OptionalDouble delta, Optional<Interval> interval95) {
    private static final double LEVEL = 0.95;

    /**
     * Size of a delta in words.
     *
     * @see "Romano and others, Appropriate statistics for ordinal level data, 2006"
     */
    public enum Magnitude {
        /** Below 0.147. */
        NEGLIGIBLE,
        /** From 0.147 up to 0.33. */
        SMALL,
        /** From 0.33 up to 0.474. */
        MEDIUM,
        /** From 0.474 on. */
        LARGE
    }

    /**
     * The delta of two groups.
     *
     * @param first answers of the first group, in any order
     * @param second answers of the second group, in any order
     * @return the delta
     */
    public static CliffsDelta between(double[] first, double[] second) {
        if (first.length == 0 || second.length == 0) {
            return new CliffsDelta(first.length, second.length, OptionalDouble.empty(), Optional.empty());
        }
        double[] a = Arrays.stream(first).sorted().toArray();
        double[] b = Arrays.stream(second).sorted().toArray();
        double[] rows = dominance(a, b);
        double delta = Arrays.stream(rows).sum() / (a.length * (double) b.length);
        return new CliffsDelta(a.length, b.length, OptionalDouble.of(delta), interval(a, b, delta));
    }

    /**
     * The size of the delta in words.
     *
     * @return empty without a delta
     */
    public Optional<Magnitude> magnitude() {
        return delta.isEmpty() ? Optional.empty() : Optional.of(magnitudeOf(Math.abs(delta.getAsDouble())));
    }

    /**
     * Why there is no delta.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return delta.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }

    private static Optional<Interval> interval(double[] a, double[] b, double delta) {
        if (a.length < 2 || b.length < 2) {
            return Optional.empty();
        }
        double pairs = a.length * (double) b.length;
        double center = Math.abs(delta) == 1 ? delta * (pairs - 1) / pairs : delta;
        double variance = variance(a, b, center);
        if (variance < 0) {
            return Optional.empty();
        }
        double quantile = TDistribution.of(a.length + b.length - 2.0).inverseSurvivalProbability((1 - LEVEL) / 2);
        double rest = 1 - center * center;
        double spread = quantile * quantile * variance;
        double reach = quantile * Math.sqrt(variance) * Math.sqrt(rest * rest + spread);
        double low = delta == -1 ? -1 : (center * rest - reach) / (rest + spread);
        double high = delta == 1 ? 1 : (center * rest + reach) / (rest + spread);
        return Optional.of(new Interval(low, high, LEVEL));
    }

    private static double variance(double[] a, double[] b, double center) {
        double rows = squares(dominance(a, b), b.length, center);
        double columns = squares(dominance(b, a), a.length, -center);
        double cells = 0;
        for (double x : a) {
            for (double y : b) {
                double cell = Math.signum(x - y) - center;
                cells += cell * cell;
            }
        }
        double na = a.length;
        double nb = b.length;
        return (nb * nb * rows + na * na * columns - cells) / (na * nb * (na - 1) * (nb - 1));
    }

    private static double squares(double[] dominance, int size, double center) {
        return Arrays.stream(dominance)
                .map(sum -> (sum / size - center) * (sum / size - center))
                .sum();
    }

    /** For each value the number of others below it minus the number above it. */
    private static double[] dominance(double[] values, double[] others) {
        return Arrays.stream(values)
                .map(value -> Arrays.stream(others)
                        .map(other -> Math.signum(value - other))
                        .sum())
                .toArray();
    }

    private static Magnitude magnitudeOf(double size) {
        if (size < 0.147) {
            return Magnitude.NEGLIGIBLE;
        }
        if (size < 0.33) {
            return Magnitude.SMALL;
        }
        return size < 0.474 ? Magnitude.MEDIUM : Magnitude.LARGE;
    }
}
