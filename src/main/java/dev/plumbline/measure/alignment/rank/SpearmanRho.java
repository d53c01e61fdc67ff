package dev.plumbline.measure.alignment.rank;

import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.Ranks;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Spearman's rank correlation: Pearson's correlation of average ranks.
 *
 * @param n number of items that both sides ranked
 * @param rho -1 to 1; empty below two items or when a side has no variation
 */
public record SpearmanRho(int n, OptionalDouble rho) {

    /**
     * The rho of two orders.
     *
     * @param pairs first and second side's rank or weight of each item
     * @return the rho
     */
    public static SpearmanRho of(Pairs pairs) {
        Pairs ranks = Pairs.of(Ranks.of(pairs.first()), Ranks.of(pairs.second()));
        return new SpearmanRho(pairs.n(), ranks.correlation());
    }

    /**
     * Why there is no rho.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (rho.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(n < 2 ? Undefined.TOO_FEW : Undefined.NO_VARIATION);
    }
}
