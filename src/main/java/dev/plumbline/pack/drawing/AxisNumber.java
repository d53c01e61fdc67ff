package dev.plumbline.pack.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number beside an axis: at most three significant digits; the full value stands in the data. */
public final class AxisNumber {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final char MINUS = '\u2212';
    private static final char GROUP = '\u202F';

    private AxisNumber() {}

    /**
     * Words for a value.
     *
     * @param value a finite number
     * @return at most three significant digits, thousands apart, a true minus sign
     */
    public static String of(double value) {
        String plain = BigDecimal.valueOf(value)
                .round(THREE_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, GROUP);
        }
        return negative ? text.insert(0, MINUS).toString() : text.toString();
    }
}
