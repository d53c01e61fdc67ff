package dev.plumbline.measure.alignment.consensus;

import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * rwg, the within-group agreement on one item: how much smaller the spread of the answers is than that of answers given
 * at random.
 *
 * <p>rwg = 1 - sample variance / null variance. 1 is complete agreement; values below 0 print as 0 and are kept raw. The
 * uniform null flatters when all answers are high, so the slightly skewed null is shown beside it.
 *
 * @param n number of answers
 * @param variance sample variance of the answers; empty below two answers
 * @param rwg agreement, 0 to 1; empty below two answers
 * @param raw agreement without the floor at 0; empty below two answers
 * @see "James, Demaree and Wolf, Estimating within-group interrater reliability with and without response bias, 1984"
 */
public record WithinGroupAgreement(int n, OptionalDouble variance, OptionalDouble rwg, OptionalDouble raw) {
    /** Null variance of five options with a slight skew towards the high ones. */
    public static final double SLIGHT_SKEW_FIVE = 1.34;

    /**
     * The agreement of a group on one item.
     *
     * @param sample the group's answers; empty when nobody answered
     * @param nullVariance variance of random answers, above 0; see {@link NullDistribution}
     * @return the agreement
     */
    public static WithinGroupAgreement of(Optional<SampleSummary> sample, double nullVariance) {
        if (!(nullVariance > 0)) {
            throw new IllegalArgumentException("null variance %s is not above 0".formatted(nullVariance));
        }
        int n = sample.map(summary -> Math.toIntExact(summary.n())).orElse(0);
        OptionalDouble variance = sample.map(SampleSummary::variance).orElse(OptionalDouble.empty());
        if (variance.isEmpty()) {
            return new WithinGroupAgreement(n, variance, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double raw = 1 - variance.getAsDouble() / nullVariance;
        return new WithinGroupAgreement(n, variance, OptionalDouble.of(Math.max(raw, 0)), OptionalDouble.of(raw));
    }

    /**
     * Whether the answers should be shown as a distribution because there may be two camps.
     *
     * @return true when rwg is below 0.3
     */
    public boolean mayHideTwoCamps() {
        return rwg.isPresent() && rwg.getAsDouble() < 0.3;
    }

    /**
     * Why there is no agreement.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return rwg.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }
}
