package dev.plumbline.measure.alignment.rank;

import dev.plumbline.measure.Concordance;
import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Kendall's tau-b of two orders, ties allowed. Five goals give steps of 0.2: print no decimals and claim no significance.
 *
 * @param n number of items that both sides ranked
 * @param score pairs in the same order minus pairs in opposite order
 * @param tauB -1 to 1; empty below two items or when a side has no variation
 * @param pExact exact two-sided chance; empty with ties and from 50 items on
 * @param pNormal two-sided chance by the normal approximation, corrected for ties; empty below three items or without
 *     variation
 * @see "Kendall, Rank Correlation Methods"
 */
public record KendallTau(int n, long score, OptionalDouble tauB, OptionalDouble pExact, OptionalDouble pNormal) {

    /**
     * The tau of two orders.
     *
     * @param pairs first and second side's rank or weight of each item
     * @return the tau
     */
    public static KendallTau of(Pairs pairs) {
        Concordance concordance = Concordance.of(pairs);
        OptionalDouble tau = concordance.tauB();
        if (tau.isEmpty()) {
            return new KendallTau(pairs.n(), concordance.score(), tau, tau, tau);
        }
        return new KendallTau(pairs.n(), concordance.score(), tau, concordance.exactP(), pNormal(concordance));
    }

    /**
     * Why there is no tau.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (tauB.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(n < 2 ? Undefined.TOO_FEW : Undefined.NO_VARIATION);
    }

    private static OptionalDouble pNormal(Concordance concordance) {
        OptionalDouble variance = concordance.variance();
        if (variance.isEmpty()) {
            return variance;
        }
        double z = Math.abs(concordance.score()) / Math.sqrt(variance.getAsDouble());
        return OptionalDouble.of(2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }
}
