package dev.plumbline.measure.attainment;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Ranks;
import dev.plumbline.measure.SampleSummary;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * An indicator brought to a common scale over several units. Such a score depends on who else is in the table: for
 * attainment use the target scale, not peers. Missing values stay missing in their place.
 *
 * @param minMax 0 for the worst to 1 for the best; empty when all are equal
 * @param zScore distance from the mean in sample standard deviations, positive is better; empty when all are equal
 * @param rank 1 for the best; equal values share their average rank
 * @see "OECD and JRC, Handbook on Constructing Composite Indicators, 2008: normalisation"
 */
public record Normalization(List<OptionalDouble> minMax, List<OptionalDouble> zScore, List<OptionalDouble> rank) {
    /** Copies the lists. */
    public Normalization {
        minMax = List.copyOf(minMax);
        zScore = List.copyOf(zScore);
        rank = List.copyOf(rank);
    }

    /**
     * The normalized values of an indicator.
     *
     * @param values one entry a unit, empty where missing
     * @param improvement the direction in which the indicator gets better
     * @return the normalized values
     * @throws IllegalArgumentException when neither direction is better
     */
    public static Normalization of(List<OptionalDouble> values, Improvement improvement) {
        double sign = switch (improvement) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case NEUTRAL -> throw new IllegalArgumentException("no direction is better");
        };
        double[] given = values.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .map(value -> sign * value)
                .toArray();
        if (given.length == 0) {
            return new Normalization(values, values, values);
        }
        double low = DoubleStream.of(given).min().orElseThrow();
        double high = DoubleStream.of(given).max().orElseThrow();
        SampleSummary summary = SampleSummary.ofValues(given);
        double deviation = summary.standardDeviation().orElse(0);
        DoubleStream ranks = DoubleStream.of(
                Ranks.of(DoubleStream.of(given).map(value -> -value).toArray()));
        return new Normalization(
                place(values, low == high ? none(given) : spread(given, low, high - low)),
                place(values, low == high ? none(given) : spread(given, summary.mean(), deviation)),
                place(values, ranks.mapToObj(OptionalDouble::of).toList()));
    }

    private static List<OptionalDouble> spread(double[] given, double origin, double unit) {
        return DoubleStream.of(given)
                .mapToObj(value -> OptionalDouble.of((value - origin) / unit))
                .toList();
    }

    private static List<OptionalDouble> none(double[] given) {
        return DoubleStream.of(given).mapToObj(_ -> OptionalDouble.empty()).toList();
    }

    private static List<OptionalDouble> place(List<OptionalDouble> values, List<OptionalDouble> results) {
        Iterator<OptionalDouble> next = results.iterator();
        return values.stream()
                .map(value -> value.isPresent() ? next.next() : value)
                .toList();
    }
}
