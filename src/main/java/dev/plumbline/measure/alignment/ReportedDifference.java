package dev.plumbline.measure.alignment;

import dev.plumbline.measure.DecimalQuotient;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One joint indicator as both partners report it, and whether the two figures match.
 *
 * <p>relative difference = |a - b| / ((|a| + |b|) / 2), a share from 0 to 2: 0 when both are 0, 2 when the signs differ or
 * one is 0. They match when they lie within the indicator's absolute tolerance or within the relative tolerance, compared
 * as decimals.
 *
 * @param difference first minus second, in the unit of the indicator
 * @param relativeDifference share, 0 to 2
 * @param match whether the two figures count as the same
 * @param unitFactor 10, 100 or 1000 when one figure is that multiple of the other within the relative tolerance, which
 *     points to a unit and not to a disagreement; empty otherwise
 * @see "US EPA, relative percent difference of duplicate samples"
 */
public record ReportedDifference(
        BigDecimal difference, double relativeDifference, boolean match, Optional<Integer> unitFactor) {
    /** Relative difference up to which two figures match: 2 %. */
    public static final BigDecimal RELATIVE_TOLERANCE = new BigDecimal("0.02");

    private static final List<Integer> UNIT_FACTORS = List.of(10, 100, 1000);

    /**
     * The difference of two reports with the default relative tolerance.
     *
     * @param first the first partner's figure; null when not reported
     * @param second the second partner's figure; null when not reported
     * @param absoluteTolerance difference allowed in any case, in the unit of the indicator, at least 0
     * @return the difference; empty when a side did not report
     */
    public static Optional<ReportedDifference> between(
            @Nullable BigDecimal first, @Nullable BigDecimal second, BigDecimal absoluteTolerance) {
        return between(first, second, absoluteTolerance, RELATIVE_TOLERANCE);
    }

    /**
     * The difference of two reports.
     *
     * @param first the first partner's figure; null when not reported
     * @param second the second partner's figure; null when not reported
     * @param absoluteTolerance difference allowed in any case, in the unit of the indicator, at least 0
     * @param relativeTolerance relative difference allowed in any case, a share
     * @return the difference; empty when a side did not report
     */
    public static Optional<ReportedDifference> between(
            @Nullable BigDecimal first,
            @Nullable BigDecimal second,
            BigDecimal absoluteTolerance,
            BigDecimal relativeTolerance) {
        if (first == null || second == null) {
            return Optional.empty();
        }
        BigDecimal difference = first.subtract(second);
        boolean near = isWithin(first, second, relativeTolerance);
        boolean match = near || difference.abs().compareTo(absoluteTolerance) <= 0;
        Optional<Integer> factor = match
                ? Optional.empty()
                : UNIT_FACTORS.stream()
                        .filter(each -> isMultiple(first, second, each, relativeTolerance))
                        .findFirst();
        return Optional.of(new ReportedDifference(difference, relative(first, second), match, factor));
    }

    /**
     * The share of joint figures on which both partners agree.
     *
     * @param compared the figures that both reported
     * @return matches / compared, 0 to 1; empty when none was reported by both
     */
    public static OptionalDouble matchRate(Collection<ReportedDifference> compared) {
        return compared.stream().mapToDouble(each -> each.match() ? 1 : 0).average();
    }

    private static double relative(BigDecimal first, BigDecimal second) {
        BigDecimal size = first.abs().add(second.abs());
        if (size.signum() == 0) {
            return 0;
        }
        return DecimalQuotient.of(first.subtract(second).abs().multiply(BigDecimal.TWO), size);
    }

    /** Whether the difference of two figures is at most such a share of their size. */
    static boolean isWithin(BigDecimal first, BigDecimal second, BigDecimal tolerance) {
        BigDecimal twice = first.subtract(second).abs().multiply(BigDecimal.TWO);
        return twice.compareTo(first.abs().add(second.abs()).multiply(tolerance)) <= 0;
    }

    private static boolean isMultiple(BigDecimal first, BigDecimal second, int factor, BigDecimal tolerance) {
        BigDecimal times = BigDecimal.valueOf(factor);
        return isWithin(first.multiply(times), second, tolerance) || isWithin(first, second.multiply(times), tolerance);
    }
}
