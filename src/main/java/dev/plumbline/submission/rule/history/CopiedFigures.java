package dev.plumbline.submission.rule.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which figures look copied from the last time: all those equal to it, if so many would be equal by chance in at most 1 of 100
 * files; else each that alone would be. A figure that did not move before either tells nothing.
 *
 * <p>A figure that usually moves by s steps of its last digit is taken to be equal by chance once in 2 s + 1 times; where only
 * one figure is known before it, a tenth of it is taken for the usual movement, of a percentage near 100 a tenth of the way
 * to 100. Of m figures any k may be the equal ones.
 */
final class CopiedFigures {

    private static final double RARE = 0.01;
    private static final BigDecimal MOVEMENT_WHEN_UNKNOWN = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private CopiedFigures() {}

    static List<HistoryRules.Compared> list(List<HistoryRules.Compared> figures) {
        List<HistoryRules.Compared> moving =
                figures.stream().filter(figure -> !stoodStill(figure)).toList();
        List<HistoryRules.Compared> equal =
                moving.stream().filter(CopiedFigures::isEqual).toList();
        return chance(equal, moving.size()) <= RARE
                ? equal
                : equal.stream()
                        .filter(figure -> chance(List.of(figure), moving.size()) <= RARE)
                        .toList();
    }

    private static boolean stoodStill(HistoryRules.Compared figure) {
        return figure.before().size() > 1 && figure.value(1).compareTo(figure.value(2)) == 0;
    }

    private static boolean isEqual(HistoryRules.Compared figure) {
        return figure.value().compareTo(figure.value(1)) == 0;
    }

    /** Expected number of ways in which so many of the figures are equal by chance; 1 when none is. */
    private static double chance(List<HistoryRules.Compared> equal, int of) {
        double logarithm = 0;
        for (int i = 0; i < equal.size(); i++) {
            logarithm += Math.log((of - i) / (i + 1.0)) - Math.log(2 * steps(equal.get(i)) + 1);
        }
        return Math.exp(logarithm);
    }

    private static double steps(HistoryRules.Compared figure) {
        BigDecimal movement = figure.before().size() == 1 ? guessedMovement(figure) : usualMovement(figure);
        return movement.divide(figure.value().stripTrailingZeros().ulp(), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigDecimal guessedMovement(HistoryRules.Compared figure) {
        BigDecimal value = figure.value().abs();
        boolean inPercent = figure.indicator().unit().strip().equals("%") && value.compareTo(HUNDRED) <= 0;
        BigDecimal room = inPercent ? value.min(HUNDRED.subtract(value)) : value;
        return room.multiply(MOVEMENT_WHEN_UNKNOWN);
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
