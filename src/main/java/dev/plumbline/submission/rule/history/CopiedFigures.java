package dev.plumbline.submission.rule.history;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which figures look copied from the last time: those that are equal to it although by their movement and their digits that
 * would hardly happen, and all equal ones of a file in which most are equal. A figure that did not move before either tells
 * nothing.
 */
final class CopiedFigures {

    /** How many other values, in steps of the last digit, the last movement leaves open: chance of 1 in 100. */
    private static final BigDecimal STEPS_THAT_TELL = new BigDecimal(50);

    private static final int DIGITS_THAT_TELL = 4;
    private static final int FIGURES_THAT_TELL = 3;

    private CopiedFigures() {}

    static List<HistoryRules.Compared> list(List<HistoryRules.Compared> figures) {
        List<HistoryRules.Compared> moving =
                figures.stream().filter(figure -> !stoodStill(figure)).toList();
        List<HistoryRules.Compared> equal =
                moving.stream().filter(CopiedFigures::isEqual).toList();
        boolean most = equal.size() >= FIGURES_THAT_TELL && equal.size() * 2 > moving.size();
        return equal.stream().filter(figure -> most || isUnlikely(figure)).toList();
    }

    private static boolean stoodStill(HistoryRules.Compared figure) {
        return figure.before().size() > 1 && figure.value(1).compareTo(figure.value(2)) == 0;
    }

    private static boolean isEqual(HistoryRules.Compared figure) {
        return figure.value().compareTo(figure.value(1)) == 0;
    }

    private static boolean isUnlikely(HistoryRules.Compared figure) {
        BigDecimal value = figure.value().stripTrailingZeros();
        if (figure.before().size() == 1) {
            return value.precision() >= DIGITS_THAT_TELL;
        }
        BigDecimal movement = figure.value(1).subtract(figure.value(2)).abs();
        return movement.compareTo(value.ulp().multiply(STEPS_THAT_TELL)) >= 0;
    }
}
