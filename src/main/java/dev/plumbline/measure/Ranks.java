package dev.plumbline.measure;

import java.util.Arrays;

/** Ranks from the low end, 1 for the smallest; equal values share the average of their ranks. */
public final class Ranks {
    private Ranks() {}

    /**
     * The average rank of each value.
     *
     * @param values finite values
     * @return one rank a value, in the same order
     */
    public static double[] of(double... values) {
        return Arrays.stream(values)
                .map(value -> below(values, value) + (equal(values, value) + 1) / 2.0)
                .toArray();
    }

    private static long below(double[] values, double value) {
        return Arrays.stream(values).filter(other -> other < value).count();
    }

    private static long equal(double[] values, double value) {
        return Arrays.stream(values).filter(other -> other == value).count();
    }
}
