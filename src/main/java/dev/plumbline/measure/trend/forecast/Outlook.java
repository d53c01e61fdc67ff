package dev.plumbline.measure.trend.forecast;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Where an indicator is heading: a point forecast for a date ahead, its interval, and the chance of meeting the target.
 *
 * <p>The point is the Theta forecast from 6 values on when no period in between is missing, else the last value. The
 * interval has the width of a random walk around that point and needs 3 values. No forecast reaches further than 4
 * periods or half the number of values. Clip bounded indicators, such as percentages, only in print.
 *
 * @param reported number of reported values; print "based on n quarters"
 * @param horizon periods from the last reported one to the date
 * @param method how the point was made; empty when there is no point
 * @param point forecast in the unit of the indicator; empty when there is none
 * @param width how far off it may be; empty below three values
 * @param probability chance of meeting the target, 0 to 1; empty when it cannot be told
 * @param reason why the chance cannot be told; empty when it can
 */
public record Outlook(
        int reported,
        int horizon,
        Optional<Method> method,
        OptionalDouble point,
        Optional<Width> width,
        OptionalDouble probability,
        Optional<Undefined> reason) {
    /** Fewest values for a Theta forecast. */
    public static final int THETA_VALUES = 6;

    /** Fewest values for an interval and a chance. */
    public static final int INTERVAL_VALUES = 3;

    /** Furthest horizon in periods. */
    public static final int FURTHEST = 4;

    private static final int QUARTERS = 4;

    /** How the point was made. */
    public enum Method {
        /** Smoothed level with half the slope as drift. */
        THETA("smoothed level with half the trend"),
        /** The last reported value. */
        LAST_VALUE("last value carried forward");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        /**
         * The method in plain words.
         *
         * @return words for print
         */
        public String words() {
            return words;
        }
    }

    /**
     * How far off the point may be.
     *
     * @param walk the walk of the series
     * @param steps how many of its steps lie between what is known and the point
     */
    public record Width(RandomWalk walk, int steps) {}

    /**
     * An interval around the point. It is computed when asked for, as few packs print it.
     *
     * @param level its level, such as 0.80 or 0.95
     * @return the interval; empty when there is none
     */
    public Optional<Interval> interval(double level) {
        return width.flatMap(found -> found.walk().interval(point.orElseThrow(), found.steps(), level));
    }

    /**
     * The outlook to a date ahead.
     *
     * @param series the periods, oldest first; the last entry is the latest period, reported or not
     * @param periodsAhead periods from the end of the series to the date, at least 1
     * @param improvement the direction in which the indicator gets better
     * @param target the target at that date; empty when none was agreed
     * @return the outlook
     */
    public static Outlook of(Series series, int periodsAhead, Improvement improvement, OptionalDouble target) {
        if (periodsAhead < 1) {
            throw new IllegalArgumentException("%s periods ahead is not ahead".formatted(periodsAhead));
        }
        int horizon = periodsAhead + series.trailingMissing();
        Optional<Outlook> refused = refused(series.reported(), horizon);
        if (refused.isPresent()) {
            return refused.get();
        }
        Projection projection = new Projection(series);
        return projection.outlook(projection.point(horizon), horizon, horizon, new Goal(improvement, target));
    }

    /**
     * The outlook for the sum of a year, such as annual revenue: what the year brought so far plus the forecasts of its other
     * quarters. The variance of a sum of random walk steps is 1 + 4 + 9 and so on squared steps, not their number.
     *
     * @param quarters the quarters of a flow, oldest first
     * @param elapsed how many of the last entries belong to the year, 0 to 3
     * @param improvement the direction in which the indicator gets better
     * @param target the target of the year; empty when none was agreed
     * @return the outlook; without a point and with {@link Undefined#GAP} when a quarter of the year is missing that cannot be
     *     forecast any more
     */
    public static Outlook ofYear(Series quarters, int elapsed, Improvement improvement, OptionalDouble target) {
        if (elapsed < 0 || elapsed >= QUARTERS || elapsed > quarters.periods()) {
            throw new IllegalArgumentException(
                    "%s of %s quarters cannot have elapsed".formatted(elapsed, quarters.periods()));
        }
        int horizon = QUARTERS - elapsed + quarters.trailingMissing();
        Optional<Outlook> refused = refused(quarters.reported(), horizon);
        if (refused.isPresent()) {
            return refused.get();
        }
        List<OptionalDouble> reported = quarters.values()
                .subList(quarters.periods() - elapsed, quarters.periods() - quarters.trailingMissing());
        if (reported.stream().anyMatch(OptionalDouble::isEmpty)) {
            return none(quarters.reported(), horizon, Undefined.GAP);
        }
        Projection projection = new Projection(quarters);
        double soFar =
                reported.stream().mapToDouble(OptionalDouble::getAsDouble).sum();
        double point = soFar
                + IntStream.rangeClosed(1, horizon)
                        .mapToDouble(projection::point)
                        .sum();
        int steps = horizon * (horizon + 1) * (2 * horizon + 1) / 6;
        return projection.outlook(point, horizon, steps, new Goal(improvement, target));
    }

    /**
     * The chance of meeting the target in words.
     *
     * @return empty when it cannot be told
     */
    public Optional<Chance> chance() {
        return probability.isPresent() ? Optional.of(Chance.of(probability.getAsDouble())) : Optional.empty();
    }

    private static Optional<Outlook> refused(int reported, int horizon) {
        if (reported == 0) {
            return Optional.of(none(0, horizon, Undefined.TOO_FEW));
        }
        boolean tooFar = horizon > FURTHEST || 2 * horizon > reported;
        return tooFar ? Optional.of(none(reported, horizon, Undefined.TOO_FAR)) : Optional.empty();
    }

    private static Outlook none(int reported, int horizon, Undefined reason) {
        return new Outlook(
                reported,
                horizon,
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.of(reason));
    }

    private record Goal(Improvement improvement, OptionalDouble target) {}

    /** The point forecast and the width around it, for a series with at least one value. */
    private static final class Projection {
        private final RandomWalk walk;
        private final Optional<Theta> theta;

        Projection(Series series) {
            walk = RandomWalk.of(series);
            theta = Theta.of(series).filter(model -> model.n() >= THETA_VALUES);
        }

        double point(int horizon) {
            return theta.map(model -> model.point(horizon))
                    .orElseGet(() -> walk.last().orElseThrow());
        }

        Outlook outlook(double point, int horizon, int steps, Goal goal) {
            boolean firm = walk.reported() >= INTERVAL_VALUES;
            OptionalDouble probability = firm && goal.target.isPresent()
                    ? walk.chance(point, steps, goal.target.getAsDouble(), goal.improvement)
                    : OptionalDouble.empty();
            return new Outlook(
                    walk.reported(),
                    horizon,
                    Optional.of(theta.isPresent() ? Method.THETA : Method.LAST_VALUE),
                    OptionalDouble.of(point),
                    firm ? Optional.of(new Width(walk, steps)) : Optional.empty(),
                    probability,
                    probability.isPresent() ? Optional.empty() : Optional.of(untold(firm, goal.target)));
        }

        private static Undefined untold(boolean firm, OptionalDouble target) {
            if (!firm) {
                return Undefined.TOO_FEW;
            }
            return target.isEmpty() ? Undefined.NO_TARGET : Undefined.NO_DIRECTION;
        }
    }
}
