package dev.plumbline.measure.alignment;

import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A difference of two means in units of their spread: Cohen's d, and Hedges' g without the bias of small groups. For the
 * annex; the page shows scale points.
 *
 * <p>d = difference / pooled standard deviation; g = d x J with J = gamma(m / 2) / (root(m / 2) x gamma((m - 1) / 2)) and
 * m = both counts - 2.
 *
 * @param difference first mean minus second mean, in scale points
 * @param pooledDeviation pooled standard deviation, in scale points; empty when a group has no variance
 * @param d Cohen's d; empty without a pooled deviation above 0
 * @param g Hedges' g; empty without a pooled deviation above 0
 * @see "Hedges, Distribution theory for Glass's estimator of effect size, 1981"
 */
public record StandardizedDifference(
        double difference, OptionalDouble pooledDeviation, OptionalDouble d, OptionalDouble g) {

    /**
     * The standardized difference of two groups.
     *
     * @param first the first group
     * @param second the second group
     * @return the difference
     */
    public static StandardizedDifference between(SampleSummary first, SampleSummary second) {
        double difference = first.mean() - second.mean();
        OptionalDouble none = OptionalDouble.empty();
        if (first.variance().isEmpty() || second.variance().isEmpty()) {
            return new StandardizedDifference(difference, none, none, none);
        }
        long freedom = first.n() + second.n() - 2;
        double squares = (first.n() - 1) * first.variance().getAsDouble()
                + (second.n() - 1) * second.variance().getAsDouble();
        double pooled = Math.sqrt(squares / freedom);
        if (pooled == 0) {
            return new StandardizedDifference(difference, OptionalDouble.of(0), none, none);
        }
        double d = difference / pooled;
        return new StandardizedDifference(
                difference,
                OptionalDouble.of(pooled),
                OptionalDouble.of(d),
                OptionalDouble.of(d * correction(freedom)));
    }

    /**
     * Why there is no standardized difference.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (d.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(pooledDeviation.isEmpty() ? Undefined.TOO_FEW : Undefined.NO_VARIATION);
    }

    /** The quotient of gamma functions grows by m / (m - 1) from m to m + 2. */
    private static double correction(long freedom) {
        double quotient = freedom % 2 == 0 ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
        for (long m = freedom % 2 == 0 ? 2 : 3; m < freedom; m += 2) {
            quotient *= m / (m - 1.0);
        }
        return quotient / Math.sqrt(freedom / 2.0);
    }
}
