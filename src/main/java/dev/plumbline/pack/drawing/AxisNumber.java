package dev.plumbline.pack.drawing;

import dev.plumbline.pack.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number beside an axis: three significant digits where they suffice; the full value stands in the data. */
public final class AxisNumber {

    private static final int DIGITS = 3;
    private static final double STEPS = 20;
    private static final char MINUS = '\u2212';

    private AxisNumber() {}

    /**
     * Words for a value on a scale.
     *
     * @param value a finite number
     * @param scale the scale it stands on
     * @param labels how numbers are written
     * @return three significant digits, more or fewer where the scale asks for it; no trailing zeros,
     *     thousands set apart, a true minus sign
     */
    public static String of(double value, Scale scale, Labels labels) {
        int forSize = DIGITS - 1 - (value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value))));
        int forScale = (int) Math.ceil(-Math.log10(scale.span() / STEPS));
        int decimals = Math.max(forScale, Math.min(forSize, forScale + 1));
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits.substring(0, point));
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, labels.group());
        }
        if (point < digits.length()) {
            text.append(labels.decimal()).append(digits, point + 1, digits.length());
        }
        return negative ? text.insert(0, MINUS).toString() : text.toString();
    }
}
