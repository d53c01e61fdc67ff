package dev.plumbline.measure;

import java.util.Arrays;

/** The median: the middle value, or the mean of the two middle values. */
public final class Median {
    private Median() {}

    /**
     * The median of the values.
     *
     * @param values finite values, at least one, in any order
     * @return the median
     * @throws IllegalArgumentException when there is no value
     */
    public static double of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no value, no median");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
