package dev.plumbline.example;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How people round. */
final class Rounding {

    private Rounding() {}

    /** To the decimals asked for. */
    static BigDecimal fine(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** One decimal less than asked for; large whole numbers to tens or hundreds. */
    static BigDecimal coarse(double value, int decimals) {
        if (decimals > 0) {
            return fine(value, decimals - 1);
        }
        return toStep(value, value >= 10_000 ? 500 : value >= 1_000 ? 50 : value >= 200 ? 5 : 1);
    }

    /** As targets are set: halves, fives, tens, hundreds. */
    static BigDecimal aimed(double value, int decimals) {
        if (decimals == 1) {
            return toStep(value * 10, 5).movePointLeft(1);
        }
        if (decimals > 1) {
            return fine(value, decimals);
        }
        return toStep(value, value >= 10_000 ? 1_000 : value >= 1_000 ? 50 : value >= 150 ? 10 : 1);
    }

    /** To the next multiple of a step. */
    static BigDecimal toStep(double value, int step) {
        return BigDecimal.valueOf(Math.round(value / step) * step);
    }
}
