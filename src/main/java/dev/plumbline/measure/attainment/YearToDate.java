package dev.plumbline.measure.attainment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Actual and target of the year so far, like with like. Quarterly percentages are never averaged: 9 of 10 and 450 of 900
 * are 50.4 %, not 70 %.
 *
 * @param actual the year so far; empty when nothing was reported or the denominators add up to 0
 * @param target what it is held against; empty when no target was agreed
 * @param quartersReported number of quarters that were reported
 * @param complete whether every elapsed quarter was reported; otherwise print "partial"
 */
public record YearToDate(
        Optional<BigDecimal> actual, Optional<BigDecimal> target, int quartersReported, boolean complete) {

    /**
     * A flow, such as revenue: sums over the reported quarters and the same quarters' targets. When targets are given for
     * some quarters only, both sums leave out the quarters without one.
     *
     * @param actuals one entry an elapsed quarter, oldest first, empty when not reported
     * @param targets one entry an elapsed quarter, empty when none was agreed
     * @return the year so far
     */
    public static YearToDate flow(List<Optional<BigDecimal>> actuals, List<Optional<BigDecimal>> targets) {
        requireSameLength(actuals, targets);
        List<Integer> reported = where(actuals);
        List<Integer> both = reported.stream()
                .filter(quarter -> targets.get(quarter).isPresent())
                .toList();
        List<Integer> counted = both.isEmpty() ? reported : both;
        return new YearToDate(
                sum(actuals, counted), sum(targets, both), reported.size(), reported.size() == actuals.size());
    }

    /**
     * A stock, such as a headcount: the latest reported level and that quarter's target.
     *
     * @param actuals one entry an elapsed quarter, oldest first, empty when not reported
     * @param targets one entry an elapsed quarter, empty when none was agreed
     * @return the year so far
     */
    public static YearToDate stock(List<Optional<BigDecimal>> actuals, List<Optional<BigDecimal>> targets) {
        requireSameLength(actuals, targets);
        List<Integer> reported = where(actuals);
        if (reported.isEmpty()) {
            return new YearToDate(Optional.empty(), Optional.empty(), 0, actuals.isEmpty());
        }
        int latest = reported.getLast();
        return new YearToDate(
                actuals.get(latest), targets.get(latest), reported.size(), reported.size() == actuals.size());
    }

    /**
     * A ratio, such as a defect rate: the sum of numerators over the sum of denominators, against the latest target given.
     *
     * @param numerators one entry an elapsed quarter, oldest first, empty when not reported
     * @param denominators one entry an elapsed quarter, empty when not reported
     * @param targets one entry an elapsed quarter, empty when none was agreed
     * @return the year so far
     */
    public static YearToDate ratio(
            List<Optional<BigDecimal>> numerators,
            List<Optional<BigDecimal>> denominators,
            List<Optional<BigDecimal>> targets) {
        requireSameLength(numerators, denominators);
        List<Integer> reported = where(numerators).stream()
                .filter(quarter -> denominators.get(quarter).isPresent())
                .toList();
        Optional<BigDecimal> below = sum(denominators, reported).filter(total -> total.signum() != 0);
        Optional<BigDecimal> share =
                below.flatMap(total -> sum(numerators, reported).map(up -> up.divide(total, MathContext.DECIMAL128)));
        Optional<BigDecimal> target =
                targets.reversed().stream().flatMap(Optional::stream).findFirst();
        return new YearToDate(share, target, reported.size(), reported.size() == numerators.size());
    }

    private static List<Integer> where(List<Optional<BigDecimal>> values) {
        return IntStream.range(0, values.size())
                .filter(quarter -> values.get(quarter).isPresent())
                .boxed()
                .toList();
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> values, List<Integer> quarters) {
        return quarters.stream()
                .flatMap(quarter -> values.get(quarter).stream())
                .reduce(BigDecimal::add);
    }

    private static void requireSameLength(List<?> first, List<?> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("%s quarters stand against %s".formatted(first.size(), second.size()));
        }
    }
}
