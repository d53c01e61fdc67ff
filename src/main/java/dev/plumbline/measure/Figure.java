package dev.plumbline.measure;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A figure that may be printed: a value, or the reason why there is none, with all that is needed to judge and follow it.
 *
 * @param id unique among the figures of all packs of a period, such as {@code aurora.trust.2026-Q3.perception-gap}
 * @param scope what it is about
 * @param quarter the quarter it is about
 * @param measure what is measured
 * @param value the value, unrounded; empty when undefined
 * @param reason why it is undefined; empty when there is a value
 * @param unit its unit
 * @param n number of observations, where it is a statistic
 * @param interval its uncertainty, where known
 * @param coverage share of what should have gone in, 0 to 1, where it applies
 * @param origins cells that went in, in a fixed order
 */
public record Figure(
        String id,
        Scope scope,
        Quarter quarter,
        Measure measure,
        OptionalDouble value,
        Optional<Undefined> reason,
        String unit,
        OptionalLong n,
        Optional<Interval> interval,
        OptionalDouble coverage,
        List<Origin> origins) {

    /** Copies the list; a figure has either a value or a reason. */
    public Figure {
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("Figure " + id + " needs either a value or a reason");
        }
        origins = List.copyOf(origins);
    }

    /**
     * A figure with a value.
     *
     * @param measure what is measured
     * @param scope what it is about
     * @param quarter the quarter
     * @param value the value, finite
     * @return the figure, as yet without n, interval, coverage and origins
     */
    public static Figure of(Measure measure, Scope scope, Quarter quarter, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Figure " + measure.code() + " of " + scope.key() + " is not finite");
        }
        return bare(measure, scope, quarter, OptionalDouble.of(value), Optional.empty());
    }

    /**
     * A figure without a value.
     *
     * @param measure what is measured
     * @param scope what it is about
     * @param quarter the quarter
     * @param reason why there is no value
     * @return the figure
     */
    public static Figure undefined(Measure measure, Scope scope, Quarter quarter, Undefined reason) {
        return bare(measure, scope, quarter, OptionalDouble.empty(), Optional.of(reason));
    }

    /**
     * A figure with the value if there is one, else with a reason.
     *
     * @param measure what is measured
     * @param scope what it is about
     * @param quarter the quarter
     * @param value the value, if any
     * @param otherwise the reason when there is none
     * @return the figure
     */
    public static Figure ofOptional(
            Measure measure, Scope scope, Quarter quarter, OptionalDouble value, Undefined otherwise) {
        return value.isPresent()
                ? of(measure, scope, quarter, value.getAsDouble())
                : undefined(measure, scope, quarter, otherwise);
    }

    private static Figure bare(
            Measure measure, Scope scope, Quarter quarter, OptionalDouble value, Optional<Undefined> reason) {
        return new Figure(
                scope.key() + "." + quarter + "." + measure.code(),
                scope,
                quarter,
                measure,
                value,
                reason,
                measure.unit(),
                OptionalLong.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of());
    }

    /**
     * The same figure in the indicator's own unit.
     *
     * @param other the unit
     * @return a copy
     */
    public Figure withUnit(String other) {
        return new Figure(id, scope, quarter, measure, value, reason, other, n, interval, coverage, origins);
    }

    /**
     * The same figure with its number of observations.
     *
     * @param count the number
     * @return a copy
     */
    public Figure withN(long count) {
        return new Figure(
                id, scope, quarter, measure, value, reason, unit, OptionalLong.of(count), interval, coverage, origins);
    }

    /**
     * The same figure with its uncertainty.
     *
     * @param other the interval, if any
     * @return a copy
     */
    public Figure withInterval(Optional<Interval> other) {
        return new Figure(id, scope, quarter, measure, value, reason, unit, n, other, coverage, origins);
    }

    /**
     * The same figure with its coverage.
     *
     * @param share the share, 0 to 1, if known
     * @return a copy
     */
    public Figure withCoverage(OptionalDouble share) {
        return new Figure(id, scope, quarter, measure, value, reason, unit, n, interval, share, origins);
    }

    /**
     * The same figure with the cells that went in, in a fixed order and each named once.
     *
     * @param cells the cells, in any order
     * @return a copy
     */
    public Figure withOrigins(List<Origin> cells) {
        return new Figure(
                id,
                scope,
                quarter,
                measure,
                value,
                reason,
                unit,
                n,
                interval,
                coverage,
                isInOrder(cells) ? cells : cells.stream().distinct().sorted().toList());
    }

    /** Whether each comes before the next, as most lists of cells do. */
    private static boolean isInOrder(List<Origin> cells) {
        for (int next = 1; next < cells.size(); next++) {
            if (cells.get(next - 1).compareTo(cells.get(next)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether there is a value.
     *
     * @return true unless undefined
     */
    public boolean isDefined() {
        return value.isPresent();
    }

    /**
     * Whether the reader may not see it.
     *
     * @return true when it is another side's own
     */
    public boolean isWithheld() {
        return reason.filter(Undefined.WITHHELD::equals).isPresent();
    }

    /**
     * The value of a figure that is known to be defined.
     *
     * @return the value
     * @throws java.util.NoSuchElementException when the figure is undefined
     */
    public double get() {
        return value.orElseThrow();
    }
}
