package dev.plumbline.measure.alignment;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Pairs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One joint indicator as two partners report it over time: how large their usual difference is, and what it points to.
 *
 * <p>Asked in this order; the first that holds is told. Unit: the latest figures are 10, 100 or 1000 times apart. Counted
 * twice: in each of the last {@value #DOUBLE_PAIRS} pairs, the latest included, one figure is twice the other. Definition:
 * over at least {@value BlandAltman#MINIMUM_PRINTED} pairs the limits of agreement leave out 0, so that practically every
 * difference has the same sign, and the latest figures do not match. Each within {@link ReportedDifference#RELATIVE_TOLERANCE}.
 *
 * @param agreement bias and limits over all pairs
 * @param suspicion what the difference points to; empty when the latest pair matches, is incomplete, or points to nothing
 */
public record JointFigures(BlandAltman agreement, Optional<Suspicion> suspicion) {

    /** Latest pairs that must all be twice apart. */
    public static final int DOUBLE_PAIRS = 3;

    private static final BigDecimal TWICE = BigDecimal.TWO;

    /** What a difference between two partners' figures points to; none of them is an error by itself. */
    public enum Suspicion {
        /** One partner reports in another unit. */
        UNIT,
        /** One partner counts what both did. */
        COUNTED_TWICE,
        /** The partners count by different definitions. */
        DEFINITION
    }

    /**
     * The comparison of two histories.
     *
     * @param first the first partner's figures, one entry a period, oldest first, empty when not reported
     * @param second the second partner's figures of the same periods
     * @param tolerance absolute difference that still matches, at least 0
     * @return the comparison
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static JointFigures of(
            List<Optional<BigDecimal>> first, List<Optional<BigDecimal>> second, BigDecimal tolerance) {
        BlandAltman agreement = BlandAltman.of(Pairs.of(doubles(first), doubles(second)));
        int last = first.size() - 1;
        Optional<ReportedDifference> latest = last < 0 ? Optional.empty() : difference(first, second, last, tolerance);
        return new JointFigures(
                agreement,
                latest.filter(found -> !found.match())
                        .flatMap(found -> suspicion(found, agreement, isTwiceApart(first, second))));
    }

    private static Optional<Suspicion> suspicion(ReportedDifference latest, BlandAltman agreement, boolean twice) {
        if (latest.unitFactor().isPresent()) {
            return Optional.of(Suspicion.UNIT);
        }
        if (twice) {
            return Optional.of(Suspicion.COUNTED_TWICE);
        }
        boolean constant = agreement.n() >= BlandAltman.MINIMUM_PRINTED
                && agreement.limits().filter(limits -> !isAround(limits)).isPresent();
        return constant ? Optional.of(Suspicion.DEFINITION) : Optional.empty();
    }

    private static boolean isAround(Interval limits) {
        return limits.contains(0);
    }

    /** Whether each of the latest pairs, of which there are enough, is twice apart. */
    private static boolean isTwiceApart(List<Optional<BigDecimal>> first, List<Optional<BigDecimal>> second) {
        int twice = 0;
        for (int index = first.size() - 1; index >= 0 && twice < DOUBLE_PAIRS; index--) {
            if (first.get(index).isPresent() && second.get(index).isPresent()) {
                if (!isTwice(first.get(index).get(), second.get(index).get())) {
                    return false;
                }
                twice++;
            }
        }
        return twice == DOUBLE_PAIRS;
    }

    private static boolean isTwice(BigDecimal one, BigDecimal other) {
        return one.signum() != 0 && (isSame(one.multiply(TWICE), other) || isSame(one, other.multiply(TWICE)));
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return ReportedDifference.isWithin(one, other, ReportedDifference.RELATIVE_TOLERANCE);
    }

    private static Optional<ReportedDifference> difference(
            List<Optional<BigDecimal>> first, List<Optional<BigDecimal>> second, int index, BigDecimal tolerance) {
        return ReportedDifference.between(
                first.get(index).orElse(null), second.get(index).orElse(null), tolerance);
    }

    private static List<OptionalDouble> doubles(List<Optional<BigDecimal>> values) {
        List<OptionalDouble> doubles = new ArrayList<>(values.size());
        for (Optional<BigDecimal> value : values) {
            doubles.add(value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty());
        }
        return doubles;
    }
}
