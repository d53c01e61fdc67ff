package dev.plumbline.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The arithmetic mean of doubles, summed as the decimals they print as. The result does not depend on the order of the
 * values, and a mean that equals one of the values in decimals equals it as a double: 0.1, 0.2 and 0.3 have the mean
 * 0.2.
 */
public final class DecimalMean {
    /** Values in units of a millionth and below a million leave room in a double for the sum of four thousand. */
    private static final double UNITS = 1 << 20;

    private static final int MOST_EXACT = 1 << 12;
    private static final double MILLION = 1e6;
    private static final double FIFTEEN_DIGITS = 1e15;
    private static final long LARGEST_WHOLE = 1L << 53;

    private DecimalMean() {}

    /**
     * The mean of the values.
     *
     * @param values finite values, at least one, in any order
     * @return their arithmetic mean, the double nearest to the exact decimal mean
     * @throws IllegalArgumentException when there is no value
     */
    public static double of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no value, no mean");
        }
        if (addUpExactly(values)) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.length;
        }
        OptionalDouble mean = ofMillionths(values);
        return mean.isPresent() ? mean.getAsDouble() : ofAny(values);
    }

    /** Whether no sum of these values needs rounding: whole, halves, quarters and so on, few and not large. */
    private static boolean addUpExactly(double... values) {
        for (double value : values) {
            double units = value * UNITS;
            if (units != Math.rint(units) || Math.abs(value) >= UNITS) {
                return false;
            }
        }
        return values.length <= MOST_EXACT;
    }

    /**
     * The mean of values that print with at most six decimals and fifteen digits. They are added up in whole millionths; sum and
     * divisor are whole numbers that a double holds, so that the division alone rounds.
     */
    private static OptionalDouble ofMillionths(double... values) {
        long sum = 0;
        for (double value : values) {
            double millionths = Math.rint(value * MILLION);
            if (!(Math.abs(millionths) < FIFTEEN_DIGITS) || millionths / MILLION != value) {
                return OptionalDouble.empty();
            }
            sum += (long) millionths;
        }
        return values.length <= MOST_EXACT && Math.abs(sum) < LARGEST_WHOLE
                ? OptionalDouble.of((double) sum / (values.length * MILLION))
                : OptionalDouble.empty();
    }

    /** The mean of any values; equal ones, of which answers have many, are turned into decimals once. */
    private static double ofAny(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        BigDecimal sum = BigDecimal.ZERO;
        int first = 0;
        for (int next = 1; next <= sorted.length; next++) {
            if (next == sorted.length || sorted[next] != sorted[first]) {
                sum = sum.add(BigDecimal.valueOf(sorted[first]).multiply(BigDecimal.valueOf(next - first)));
                first = next;
            }
        }
        return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128)
                .doubleValue();
    }
}
