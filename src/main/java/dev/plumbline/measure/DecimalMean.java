package dev.plumbline.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The arithmetic mean of doubles, summed as the decimals they print as. The result does not depend on the order of the
 * values, and a mean that equals one of the values in decimals equals it as a double: 0.1, 0.2 and 0.3 have the mean
 * 0.2.
 */
public final class DecimalMean {
    /** Values in units of a millionth and below a million leave room in a double for the sum of four thousand. */
    private static final double UNITS = 1 << 20;

    private static final int MOST_EXACT = 1 << 12;

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
            return Arrays.stream(values).sum() / values.length;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(BigDecimal.valueOf(value));
        }
        return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128)
                .doubleValue();
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
}
