package dev.plumbline.measure.trend;

import dev.plumbline.measure.Improvement;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether one indicator rises or falls, as one of the many tests of a report.
 *
 * @param p two-sided Mann-Kendall chance; empty below {@value MannKendall#MINIMUM_SCAN} values or without variation
 * @param isAdverse whether it moves the wrong way; never for an indicator without a good direction
 */
public record TrendScan(OptionalDouble p, boolean isAdverse) {

    /**
     * The test behind a Mann-Kendall score.
     *
     * @param kendall the score
     * @param improvement the direction in which the indicator gets better
     * @return the test
     */
    public static TrendScan of(MannKendall kendall, Improvement improvement) {
        long score = kendall.score().orElse(0L);
        boolean adverse = switch (improvement) {
            case HIGHER -> score < 0;
            case LOWER -> score > 0;
            case NEUTRAL -> false;
        };
        return new TrendScan(kendall.n() < MannKendall.MINIMUM_SCAN ? OptionalDouble.empty() : kendall.p(), adverse);
    }

    /**
     * Which tests of a report show an adverse trend, with a share of {@link FalseDiscoveryRate#DEFAULT_Q} expected to be false.
     *
     * @param family all trend tests of the report
     * @return positions of the adverse ones, 0 for the first, ascending
     */
    public static List<Integer> adverse(List<TrendScan> family) {
        return FalseDiscoveryRate.of(family.stream().map(TrendScan::p).toList(), FalseDiscoveryRate.DEFAULT_Q)
                .rejected()
                .stream()
                .filter(test -> family.get(test).isAdverse())
                .toList();
    }
}
