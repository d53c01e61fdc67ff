package dev.plumbline.measure.trend.forecast;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;

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
 * @param interval80 80 % interval; empty when there is none
 * @param interval95 95 % interval; empty when there is none
 * @param probability chance of meeting the target, 0 to 1; empty when it cannot be told
 * @param reason why the chance cannot be told; empty when it can
 */
public record Outlook(
        int reported,
        int horizon,
        Optional<Method> method,
        OptionalDouble point,
        Optional<Interval> interval80,
        Optional<Interval> interval95,
        OptionalDouble probability,
        Optional<Undefined> reason) {
    /** Fewest values for a Theta forecast. */
    public static final int THETA_VALUES = 6;

    /** Fewest values for an interval and a chance. */
    public static final int INTERVAL_VALUES = 3;

    /** Furthest horizon in periods. */
    public static final int FURTHEST = 4;

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
        RandomWalk walk = RandomWalk.of(series);
        int horizon = periodsAhead + series.trailingMissing();
        if (walk.last().isEmpty()) {
            return none(0, horizon, Undefined.TOO_FEW);
        }
        if (horizon > FURTHEST || 2 * horizon > walk.reported()) {
            return none(walk.reported(), horizon, Undefined.TOO_FAR);
        }
        Optional<Theta> theta = Theta.of(series).filter(model -> model.n() >= THETA_VALUES);
        double point =
                theta.map(model -> model.point(horizon)).orElse(walk.last().getAsDouble());
        boolean firm = walk.reported() >= INTERVAL_VALUES;
        OptionalDouble probability = firm && target.isPresent()
                ? walk.chance(point, horizon, target.getAsDouble(), improvement)
                : OptionalDouble.empty();
        return new Outlook(
                walk.reported(),
                horizon,
                Optional.of(theta.isPresent() ? Method.THETA : Method.LAST_VALUE),
                OptionalDouble.of(point),
                firm ? walk.interval(point, horizon, 0.80) : Optional.empty(),
                firm ? walk.interval(point, horizon, 0.95) : Optional.empty(),
                probability,
                probability.isPresent() ? Optional.empty() : Optional.of(untold(firm, target)));
    }

    /**
     * The chance of meeting the target in words.
     *
     * @return empty when it cannot be told
     */
    public Optional<Chance> chance() {
        return probability.isPresent() ? Optional.of(Chance.of(probability.getAsDouble())) : Optional.empty();
    }

    private static Undefined untold(boolean firm, OptionalDouble target) {
        if (!firm) {
            return Undefined.TOO_FEW;
        }
        return target.isEmpty() ? Undefined.NO_TARGET : Undefined.NO_DIRECTION;
    }

    private static Outlook none(int reported, int horizon, Undefined reason) {
        return new Outlook(
                reported,
                horizon,
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.of(reason));
    }
}
