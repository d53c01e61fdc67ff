package dev.plumbline.measure.alignment;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The exact permutation test of a difference of means: the share of all ways to split the answers into two groups of the
 * same sizes that differ at least as much. Its chance cannot go below 2 / splits for equal sizes (0.1 for three against
 * three).
 *
 * @param difference first mean minus second mean
 * @param splits number of ways to split, the observed one included
 * @param pTwoSided share of splits that differ at least as much, either way; empty when there are too many
 */
public record PermutationTest(double difference, double splits, OptionalDouble pTwoSided) {
    /** Most splits that are counted. */
    public static final double MOST_SPLITS = 2_000_000;

    private static final double EQUAL = 1e-12;

    /**
     * The test of two groups.
     *
     * @param first answers of the first group, at least one
     * @param second answers of the second group, at least one
     * @return the test
     */
    public static PermutationTest between(double[] first, double[] second) {
        double difference = DecimalMean.of(first) - DecimalMean.of(second);
        double[] all = DoubleStream.concat(Arrays.stream(first), Arrays.stream(second))
                .sorted()
                .toArray();
        double splits = splits(all.length, first.length);
        if (splits > MOST_SPLITS) {
            return new PermutationTest(difference, splits, OptionalDouble.empty());
        }
        Splits counter = new Splits(all, first.length, Math.abs(difference) - EQUAL);
        return new PermutationTest(difference, splits, OptionalDouble.of(counter.count(0, 0, 0) / splits));
    }

    /**
     * Why there is no chance.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return pTwoSided.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_MANY);
    }

    private static double splits(int all, int chosen) {
        double splits = 1;
        for (int factor = 1; factor <= chosen; factor++) {
            splits = splits * (all - chosen + factor) / factor;
        }
        return Math.rint(splits);
    }

    private static final class Splits {
        private final double[] all;
        private final int size;
        private final double threshold;
        private final double total;

        Splits(double[] all, int size, double threshold) {
            this.all = all;
            this.size = size;
            this.threshold = threshold;
            this.total = Arrays.stream(all).sum();
        }

        /** Counts the splits that go on from a choice among the answers before {@code next}. */
        double count(int next, int chosen, double sum) {
            if (chosen == size) {
                double difference = sum / size - (total - sum) / (all.length - size);
                return Math.abs(difference) >= threshold ? 1 : 0;
            }
            if (all.length - next < size - chosen) {
                return 0;
            }
            return count(next + 1, chosen + 1, sum + all[next]) + count(next + 1, chosen, sum);
        }
    }
}
