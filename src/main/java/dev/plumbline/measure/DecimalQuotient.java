package dev.plumbline.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalLong;

/** The quotient of two decimals as a double: divided to 34 digits, then rounded to the nearest double. */
public final class DecimalQuotient {

    /** Whole numbers of so many digits are doubles themselves. */
    private static final int MOST_DIGITS = 15;

    private DecimalQuotient() {}

    /**
     * The quotient.
     *
     * @param up what is divided
     * @param down by what, not 0
     * @return the quotient
     * @throws ArithmeticException when {@code down} is 0
     */
    public static double of(BigDecimal up, BigDecimal down) {
        long apart = (long) up.scale() - down.scale();
        OptionalLong above = whole(up, -apart);
        OptionalLong below = whole(down, apart);
        if (up.signum() == 0 || down.signum() == 0 || above.isEmpty() || below.isEmpty()) {
            return up.divide(down, MathContext.DECIMAL128).doubleValue();
        }
        // No quotient of two such numbers lies so near the middle of two doubles that 34 digits would round it there.
        return (double) above.getAsLong() / (double) below.getAsLong();
    }

    /** The digits with so many zeros behind them; empty when they are too many. */
    private static OptionalLong whole(BigDecimal value, long zeros) {
        if (value.precision() + Math.max(0, zeros) > MOST_DIGITS) {
            return OptionalLong.empty();
        }
        long whole = value.unscaledValue().longValue();
        for (long zero = 0; zero < zeros; zero++) {
            whole *= 10;
        }
        return OptionalLong.of(whole);
    }
}
