package dev.plumbline.measure.attainment;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The counts that stand beside every mean: "k of n met", how many were measured, how many scores the cap cut, and the
 * worst score.
 *
 * @param met number of indicators whose target is met
 * @param measured number of indicators that could be measured
 * @param total number of indicators, measured or not
 * @param capped number of scores cut by the cap
 * @param worst lowest score; empty when nothing was measured
 */
public record Tally(int met, int measured, int total, int capped, OptionalDouble worst) {

    /**
     * The counts of a set of attainments.
     *
     * @param attainments the attainments in any order
     * @return the counts
     */
    public static Tally of(Collection<Attainment> attainments) {
        int met = 0;
        int measured = 0;
        int capped = 0;
        double worst = Double.POSITIVE_INFINITY;
        for (Attainment attainment : attainments) {
            if (attainment instanceof Attainment.Measured result) {
                measured++;
                met += result.met() ? 1 : 0;
                capped += result.isCapped() ? 1 : 0;
                worst = Math.min(worst, result.score());
            }
        }
        OptionalDouble lowest = measured == 0 ? OptionalDouble.empty() : OptionalDouble.of(worst);
        return new Tally(met, measured, attainments.size(), capped, lowest);
    }
}
