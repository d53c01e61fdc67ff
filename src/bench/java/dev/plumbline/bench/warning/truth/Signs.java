package dev.plumbline.bench.warning.truth;

import dev.plumbline.agreement.Foundation;
import java.util.List;

/**
 * What shows in an alliance: the signs of its crack, and signs that pass and mean nothing.
 *
 * @param dice dice of the alliance
 * @param fate what happens to it
 * @param assumptions what is assumed
 */
record Signs(Dice dice, Fate fate, Assumptions assumptions) {

    /** How much a sign shows, other than that of a theme. */
    double size(Sign sign, int side, int quarter) {
        double passing = passes(side, quarter) && passing(side, quarter) == sign ? 1 : 0;
        return assumptions.evidence() * (fate.size(sign, side, quarter) + passing);
    }

    /** By how many points a theme is lower, where the crack's own sign is 1. */
    double theme(Foundation theme, int side, int quarter) {
        double crack = fate.crack().filter(theme::equals).isPresent() ? felt(side, quarter) : 0;
        boolean passing = passes(side, quarter)
                && passing(side, quarter) == Sign.THEME
                && dice.whole(0, 5, "passing theme", side, quarter)
                        == List.of(Foundation.values()).indexOf(theme);
        return assumptions.evidence() * (crack + (passing ? 1 : 0));
    }

    private double felt(int side, int quarter) {
        double own = fate.size(Sign.THEME, side, quarter);
        return own > 0 ? own : 0.25 * fate.size(Sign.THEME, 1 - side, quarter);
    }

    private boolean passes(int side, int quarter) {
        return dice.hits(assumptions.passing(), "passing", side, quarter);
    }

    private Sign passing(int side, int quarter) {
        List<Sign> all = List.of(Sign.values());
        return all.get(dice.whole(0, all.size() - 1, "passing sign", side, quarter));
    }

    /** Autocorrelation of the noise of this alliance. */
    double correlation() {
        return assumptions.correlation() < 0 ? dice.between(0, 0.6, "correlation") : assumptions.correlation();
    }

    double[] wander(double deviation, Object... name) {
        return dice.wander(fate.quarters(), assumptions.noise() * deviation, correlation(), name);
    }
}
