package dev.plumbline.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Values that belong together two by two, such as the same indicator as both partners report it. Pairs with a missing side
 * are dropped; the pairs are kept in sorted order, so the order of the input does not matter.
 *
 * @param pairs the complete pairs, sorted by first and then second value
 */
public record Pairs(List<Pair> pairs) {
    /** Sorts the pairs. */
    public Pairs {
        pairs = pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::first).thenComparingDouble(Pair::second))
                .toList();
    }

    /**
     * Two values that belong together. Negative zero is read as zero.
     *
     * @param first the first value, finite
     * @param second the second value, finite
     */
    public record Pair(double first, double second) {
        /** Reads negative zero as zero. */
        public Pair {
            if (!Double.isFinite(first) || !Double.isFinite(second)) {
                throw new IllegalArgumentException("pair %s, %s is not finite".formatted(first, second));
            }
            first = first + 0.0;
            second = second + 0.0;
        }

        /**
         * How much the first value is above the second.
         *
         * @return first minus second
         */
        public double difference() {
            return first - second;
        }
    }

    /**
     * The complete pairs of two lists.
     *
     * @param first the first values, empty where missing
     * @param second the second values in the same order, empty where missing
     * @return the complete pairs
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static Pairs of(List<OptionalDouble> first, List<OptionalDouble> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "%s values cannot be paired with %s".formatted(first.size(), second.size()));
        }
        List<Pair> complete = new ArrayList<>();
        for (int index = 0; index < first.size(); index++) {
            if (first.get(index).isPresent() && second.get(index).isPresent()) {
                complete.add(new Pair(
                        first.get(index).getAsDouble(), second.get(index).getAsDouble()));
            }
        }
        return new Pairs(complete);
    }

    /**
     * The pairs of two complete lists.
     *
     * @param first the first values
     * @param second the second values, as many
     * @return the pairs
     */
    public static Pairs of(double[] first, double[] second) {
        return new Pairs(IntStream.range(0, first.length)
                .mapToObj(index -> new Pair(first[index], second[index]))
                .toList());
    }

    /**
     * The number of complete pairs.
     *
     * @return 0 or more
     */
    public int n() {
        return pairs.size();
    }

    /**
     * The first values.
     *
     * @return one a pair, in the order of the pairs
     */
    public double[] first() {
        return pairs.stream().mapToDouble(Pair::first).toArray();
    }

    /**
     * The second values.
     *
     * @return one a pair, in the order of the pairs
     */
    public double[] second() {
        return pairs.stream().mapToDouble(Pair::second).toArray();
    }

    /**
     * Pearson's correlation.
     *
     * @return -1 to 1; empty below two pairs or when a side has no variation
     */
    public OptionalDouble correlation() {
        if (n() < 2) {
            return OptionalDouble.empty();
        }
        double meanFirst = DecimalMean.of(first());
        double meanSecond = DecimalMean.of(second());
        double products = 0;
        double squaresFirst = 0;
        double squaresSecond = 0;
        for (Pair pair : pairs) {
            double a = pair.first - meanFirst;
            double b = pair.second - meanSecond;
            products += a * b;
            squaresFirst += a * a;
            squaresSecond += b * b;
        }
        if (squaresFirst == 0 || squaresSecond == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(products / Math.sqrt(squaresFirst * squaresSecond), -1.0, 1.0));
    }
}
