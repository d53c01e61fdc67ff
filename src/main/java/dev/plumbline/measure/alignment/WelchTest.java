package dev.plumbline.measure.alignment;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.SampleSummary;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The test of a difference of two means without assuming equal spread.
 *
 * @param standardError standard error of the difference, above 0
 * @param degreesOfFreedom Welch's approximation, above 0, rarely whole
 * @param t difference / standard error
 */
public record WelchTest(double standardError, double degreesOfFreedom, double t) {

    /**
     * The test of a difference.
     *
     * @param difference difference of the two means
     * @param first the first group
     * @param second the second group
     * @return the test; empty when a group has no variance or both variances are 0
     */
    static Optional<WelchTest> of(double difference, SampleSummary first, SampleSummary second) {
        if (first.variance().isEmpty() || second.variance().isEmpty()) {
            return Optional.empty();
        }
        double a = first.variance().getAsDouble() / first.n();
        double b = second.variance().getAsDouble() / second.n();
        if (a + b == 0) {
            return Optional.empty();
        }
        double freedom = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
        return Optional.of(of(difference, Math.sqrt(a + b), freedom));
    }

    /**
     * The test of this difference minus another, independent one.
     *
     * @param other the test of the other difference
     * @return the combined test, with Satterthwaite's degrees of freedom
     */
    WelchTest plus(WelchTest other) {
        double a = standardError * standardError;
        double b = other.standardError * other.standardError;
        double freedom = (a + b) * (a + b) / (a * a / degreesOfFreedom + b * b / other.degreesOfFreedom);
        double difference = t * standardError - other.t * other.standardError;
        return of(difference, Math.sqrt(a + b), freedom);
    }

    /**
     * The interval of a difference.
     *
     * @param difference the difference the test belongs to
     * @param level level of the interval
     * @return difference -/+ t quantile x standard error
     */
    Interval interval(double difference, double level) {
        double quantile = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
        return Interval.around(difference, quantile * standardError, level);
    }

    /**
     * The chance of at least such a difference when there is none.
     *
     * @return 0 to 1
     */
    public double pTwoSided() {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t));
    }

    private static WelchTest of(double difference, double standardError, double freedom) {
        return new WelchTest(standardError, freedom, difference / standardError);
    }
}
