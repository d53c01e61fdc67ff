package dev.plumbline.submission.rule.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which figures look copied from the last time: those that are equal to it although by their movement and their digits that
 * would hardly happen, and all equal ones of a file in which most are equal. A figure that did not move before either tells
 * nothing.
 */
final class CopiedFigures {

    /**
     * How many steps of the last digit a figure must usually move, for each figure that is looked at: an equal one then has a
     * chance of 1 in 100 to be asked about in a file where nothing was copied.
     */
    private static final int STEPS_THAT_TELL = 50;

    private static final int DIGITS_THAT_TELL = 5;
    private static final int FIGURES_THAT_TELL = 3;

    private CopiedFigures() {}

    static List<HistoryRules.Compared> list(List<HistoryRules.Compared> figures) {
        List<HistoryRules.Compared> moving =
                figures.stream().filter(figure -> !stoodStill(figure)).toList();
        List<HistoryRules.Compared> equal =
                moving.stream().filter(CopiedFigures::isEqual).toList();
        boolean most = equal.size() >= FIGURES_THAT_TELL && equal.size() * 2 > moving.size();
        BigDecimal steps = BigDecimal.valueOf((long) STEPS_THAT_TELL * moving.size());
        return equal.stream()
                .filter(figure -> most || isUnlikely(figure, steps))
                .toList();
    }

    private static boolean stoodStill(HistoryRules.Compared figure) {
        return figure.before().size() > 1 && figure.value(1).compareTo(figure.value(2)) == 0;
    }

    private static boolean isEqual(HistoryRules.Compared figure) {
        return figure.value().compareTo(figure.value(1)) == 0;
    }

    private static boolean isUnlikely(HistoryRules.Compared figure, BigDecimal steps) {
        BigDecimal value = figure.value().stripTrailingZeros();
        if (figure.before().size() == 1) {
            return value.precision() >= DIGITS_THAT_TELL;
        }
        return usualMovement(figure).compareTo(value.ulp().multiply(steps)) >= 0;
    }

    /** The median of the movements known; of an even number of them the smaller one in the middle. */
    private static BigDecimal usualMovement(HistoryRules.Compared figure) {
        List<BigDecimal> movements = IntStream.range(1, figure.before().size())
                .mapToObj(back ->
                        figure.value(back).subtract(figure.value(back + 1)).abs())
                .sorted()
                .toList();
        return movements.get((movements.size() - 1) / 2);
    }
}
