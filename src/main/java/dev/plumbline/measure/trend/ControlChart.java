package dev.plumbline.measure.trend;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The control chart of an indicator, with what its number of points allows to say. Below 6 reported points there are no
 * limits; from 6 to 11 there are trial limits from all points and only a point outside them is a signal; from 12 on all
 * rules apply and the limits stay fixed at the first 12 points.
 *
 * <p>Restart the series after a change of definition or target: a break is not a signal.
 *
 * @param phase what the number of points allows
 * @param limits process limits; empty in {@link Phase#NO_LIMITS}
 * @param points one a period, oldest first
 * @param improvement the direction in which the indicator gets better
 * @param target the target that assurance refers to; empty when none was agreed
 */
public record ControlChart(
        Phase phase,
        Optional<ProcessLimits> limits,
        List<Point> points,
        Improvement improvement,
        OptionalDouble target) {
    /** Fewest reported points for trial limits. */
    public static final int TRIAL_POINTS = 6;

    /** Number of reported points that make the baseline. */
    public static final int BASELINE_POINTS = 12;

    /** Fewest moving ranges for limits; matters only when many periods are missing. */
    public static final int MINIMUM_RANGES = 3;

    /** Copies the points. */
    public ControlChart {
        points = List.copyOf(points);
    }

    /** What the number of points allows to say. */
    public enum Phase {
        /** Too few points: the values are shown without limits. */
        NO_LIMITS,
        /** Trial limits: only a point outside them is a signal. */
        TRIAL,
        /** All rules against a fixed baseline. */
        FULL
    }

    /**
     * One period of the chart.
     *
     * @param value the reported value; empty for a missing period
     * @param signal what the rules say; empty for a missing period and without limits
     * @param variation what it means; empty when the signal is
     */
    public record Point(OptionalDouble value, Optional<Signal> signal, Optional<Variation> variation) {}

    /**
     * The chart of a series.
     *
     * @param series the periods, oldest first, missing ones in their place
     * @param improvement the direction in which the indicator gets better
     * @param target the current target; empty when none was agreed
     * @return the chart
     */
    public static ControlChart of(Series series, Improvement improvement, OptionalDouble target) {
        Phase phase = phase(series);
        XmrChart raw = XmrChart.of(series, BASELINE_POINTS, false);
        Optional<ProcessLimits> limits = phase == Phase.NO_LIMITS ? Optional.empty() : raw.limits();
        List<Optional<Signal>> signals = switch (phase) {
            case NO_LIMITS ->
                series.values().stream().map(_ -> Optional.<Signal>empty()).toList();
            case TRIAL -> new SignalRules(series, raw.limits().orElseThrow()).outsideOnly();
            case FULL -> raw.signals();
        };
        List<Point> points = IntStream.range(0, series.periods())
                .mapToObj(period -> point(series.values().get(period), signals.get(period), improvement))
                .toList();
        return new ControlChart(phase, limits, points, improvement, target);
    }

    /**
     * Whether the limits are trial limits.
     *
     * @return true from 6 to 11 reported points
     */
    public boolean isTrial() {
        return phase == Phase.TRIAL;
    }

    /**
     * The signal of the latest period.
     *
     * @return empty when it is missing or there are no limits
     */
    public Optional<Signal> signal() {
        return latest().flatMap(Point::signal);
    }

    /**
     * What the latest period means. Only the latest is a message: over 16 stable periods some point signals by chance in
     * one chart of nine.
     *
     * @return empty when it is missing or there are no limits, see {@link #reason()}
     */
    public Optional<Variation> variation() {
        return latest().flatMap(Point::variation);
    }

    /**
     * Whether the process can be relied upon to meet the target.
     *
     * @return empty without limits, without a target, or when neither direction is better
     */
    public Optional<Assurance> assurance() {
        if (limits.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return Assurance.of(limits.get(), target.getAsDouble(), improvement);
    }

    /**
     * Why nothing is said about the latest period.
     *
     * @return empty when there is a variation
     */
    public Optional<Undefined> reason() {
        if (variation().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(limits.isEmpty() ? Undefined.TOO_FEW : Undefined.NOT_REPORTED);
    }

    private Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    private static Phase phase(Series series) {
        int reported = series.reported();
        if (reported < TRIAL_POINTS || XmrChart.movingRanges(series, BASELINE_POINTS).length < MINIMUM_RANGES) {
            return Phase.NO_LIMITS;
        }
        return reported < BASELINE_POINTS ? Phase.TRIAL : Phase.FULL;
    }

    private static Point point(OptionalDouble value, Optional<Signal> signal, Improvement improvement) {
        return new Point(value, signal, signal.map(each -> Variation.of(each, improvement)));
    }
}
