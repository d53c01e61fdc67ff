package dev.plumbline.measure.trend;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Series.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The individuals and moving range chart as the NHS tool computes it, without any policy on how many points are enough;
 * {@link ControlChart} adds that.
 *
 * <p>There is no moving range across a missing period, and a missing period breaks a run, a trend and a group of three.
 * Never chart cumulative values: they trend by construction.
 *
 * @param series the periods, oldest first
 * @param mean mean of the baseline points; empty when nothing was reported
 * @param limits process limits; empty without two consecutive reported periods in the baseline
 * @param signals one entry a period; empty for a missing period and when there are no limits
 * @see <a href="https://github.com/nhs-r-community/NHSRplotthedots">NHSRplotthedots, the reference</a>
 */
public record XmrChart(
        Series series, OptionalDouble mean, Optional<ProcessLimits> limits, List<Optional<Signal>> signals) {
    private static final double SCREENING_FACTOR = 3.267;

    /** Copies the signals. */
    public XmrChart {
        signals = List.copyOf(signals);
    }

    /**
     * The chart with limits from all points.
     *
     * @param series the periods, oldest first
     * @return the chart
     */
    public static XmrChart of(Series series) {
        return of(series, Integer.MAX_VALUE, false);
    }

    /**
     * The chart with limits from a baseline.
     *
     * @param series the periods, oldest first
     * @param baselinePoints number of reported points, from the first on, that make the limits
     * @param screened whether moving ranges of at least 3.267 times their mean are left out once (Nelson 1982); our
     *     default is not to
     * @return the chart
     */
    public static XmrChart of(Series series, int baselinePoints, boolean screened) {
        double[] baseline = baseline(series, baselinePoints).stream()
                .mapToDouble(Observation::value)
                .toArray();
        if (baseline.length == 0) {
            return new XmrChart(series, OptionalDouble.empty(), Optional.empty(), unsaid(series));
        }
        double mean = DecimalMean.of(baseline);
        double[] ranges = movingRanges(series, baselinePoints);
        if (ranges.length == 0) {
            return new XmrChart(series, OptionalDouble.of(mean), Optional.empty(), unsaid(series));
        }
        double average = screened ? screenedMean(ranges) : DecimalMean.of(ranges);
        ProcessLimits limits = ProcessLimits.of(mean, average);
        List<Optional<Signal>> signals = new SignalRules(series, limits).all();
        return new XmrChart(series, OptionalDouble.of(mean), Optional.of(limits), signals);
    }

    /**
     * The absolute changes between consecutive reported periods of a baseline.
     *
     * @param series the periods, oldest first
     * @param baselinePoints number of reported points that make the baseline
     * @return one range for each pair of neighboring periods that are both reported
     */
    static double[] movingRanges(Series series, int baselinePoints) {
        List<Observation> points = baseline(series, baselinePoints);
        return IntStream.range(1, points.size())
                .filter(index ->
                        points.get(index).period() == points.get(index - 1).period() + 1)
                .mapToDouble(index -> Math.abs(
                        points.get(index).value() - points.get(index - 1).value()))
                .toArray();
    }

    private static List<Observation> baseline(Series series, int points) {
        return series.observations().stream().limit(points).toList();
    }

    private static double screenedMean(double[] ranges) {
        double mean = DecimalMean.of(ranges);
        return mean == 0
                ? 0
                : DecimalMean.of(Arrays.stream(ranges)
                        .filter(range -> range < SCREENING_FACTOR * mean)
                        .toArray());
    }

    private static List<Optional<Signal>> unsaid(Series series) {
        return series.values().stream().map(_ -> Optional.<Signal>empty()).toList();
    }
}
