package dev.plumbline.measure.trend.monitor;

import dev.plumbline.measure.Median;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How good warnings were, looked at afterwards. An event counts as detected when an alert falls into its window, from its
 * onset on; an alert outside every window is false.
 *
 * @param trueAlerts alerts inside a window
 * @param falseAlerts alerts outside every window
 * @param precision true alerts / alerts, 0 to 1; empty without an alert
 * @param eventsDetected events with an alert in their window
 * @param recall detected events / events, 0 to 1; empty without an event
 * @param medianDelay median periods from onset to first alert of detected events; empty when none was detected
 * @param falseAlarmsPer100 false alerts per 100 periods outside windows; empty when there is no such period
 */
public record AlertQuality(
        int trueAlerts,
        int falseAlerts,
        OptionalDouble precision,
        int eventsDetected,
        OptionalDouble recall,
        OptionalDouble medianDelay,
        OptionalDouble falseAlarmsPer100) {

    /**
     * The quality of alerts over a stretch of periods.
     *
     * @param periods number of periods, at least 1
     * @param alerts numbers of the periods with an alert, 1 for the first; one entry an episode
     * @param onsets numbers of the periods in which an event began
     * @param window periods after which an alert comes too late, at least 1
     * @return the quality
     */
    public static AlertQuality of(int periods, List<Integer> alerts, List<Integer> onsets, int window) {
        if (periods < 1 || window < 1) {
            throw new IllegalArgumentException("%s periods with a window of %s".formatted(periods, window));
        }
        Set<Integer> inside = new HashSet<>();
        for (int onset : onsets) {
            IntStream.range(onset, onset + window)
                    .filter(period -> period <= periods)
                    .forEach(inside::add);
        }
        int right = (int) alerts.stream().filter(inside::contains).count();
        int wrong = alerts.size() - right;
        double[] delays = onsets.stream()
                .flatMapToInt(onset -> delay(onset, alerts, window).stream())
                .asDoubleStream()
                .toArray();
        return new AlertQuality(
                right,
                wrong,
                share(right, alerts.size()),
                delays.length,
                share(delays.length, onsets.size()),
                delays.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.of(delays)),
                share(100.0 * wrong, periods - inside.size()));
    }

    private static OptionalInt delay(int onset, List<Integer> alerts, int window) {
        return alerts.stream()
                .mapToInt(alert -> alert - onset)
                .filter(delay -> delay >= 0 && delay < window)
                .min();
    }

    private static OptionalDouble share(double part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
