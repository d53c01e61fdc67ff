package dev.plumbline.measure.alignment;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far apart two sides' profiles over the same items lie, split into what differs: the level, the scatter, the shape.
 *
 * <p>sum of squared differences = items x squared difference of means + squared difference of scatters + 2 x both scatters
 * x (1 - correlation), an exact identity. Print the root mean square in scale points and the largest part, never the sum.
 *
 * @param items number of items that both sides have
 * @param squaredDistance sum of squared differences, at least 0
 * @param rmsDistance root of squared distance / items, in scale points; empty without an item
 * @param elevationTerm part due to the level, at least 0
 * @param scatterTerm part due to the spread over items, at least 0
 * @param shapeTerm part due to the order of items, at least 0
 * @param shapeCorrelation correlation of the profiles, -1 to 1; empty below two items or when a side has no spread
 * @see "Cronbach and Gleser, Assessing similarity between profiles, 1953"
 */
public record ProfileDistance(
        int items,
        double squaredDistance,
        OptionalDouble rmsDistance,
        double elevationTerm,
        double scatterTerm,
        double shapeTerm,
        OptionalDouble shapeCorrelation) {

    /**
     * The distance of two profiles.
     *
     * @param profiles first and second side's value of each item
     * @return the distance
     */
    public static ProfileDistance between(Pairs profiles) {
        int items = profiles.n();
        if (items == 0) {
            return new ProfileDistance(0, 0, OptionalDouble.empty(), 0, 0, 0, OptionalDouble.empty());
        }
        double squares = profiles.pairs().stream()
                .mapToDouble(pair -> pair.difference() * pair.difference())
                .sum();
        double level = DecimalMean.of(profiles.first()) - DecimalMean.of(profiles.second());
        double first = scatter(profiles.first());
        double second = scatter(profiles.second());
        OptionalDouble correlation = profiles.correlation();
        return new ProfileDistance(
                items,
                squares,
                OptionalDouble.of(Math.sqrt(squares / items)),
                items * level * level,
                (first - second) * (first - second),
                2 * first * second * (1 - correlation.orElse(1)),
                correlation);
    }

    /**
     * Why there is no distance.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return rmsDistance.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }

    private static double scatter(double[] values) {
        double mean = DecimalMean.of(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum());
    }
}
