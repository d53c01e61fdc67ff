package dev.plumbline.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The arithmetic mean of doubles, summed as the decimals they print as. The result does not depend on the order of the
 * values, and a mean that equals one of the values in decimals equals it as a double: 0.1, 0.2 and 0.3 have the mean
 * 0.2.
 */
public final class DecimalMean {
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
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(BigDecimal.valueOf(value));
        }
        return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128)
                .doubleValue();
    }
}
