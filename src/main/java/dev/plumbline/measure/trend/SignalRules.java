package dev.plumbline.measure.trend;

import dev.plumbline.measure.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The rules that mark the points of a control chart. Precedence: outside a limit, then trend, then 2 of 3, then run. Every
 * member of a run or trend is marked, of a group of three only the points near the limit. A point on the mean breaks a
 * run, an equal neighbor breaks a trend, a missing period breaks everything.
 */
final class SignalRules {
    private static final int RUN_LENGTH = 7;
    private static final int STEPS = RUN_LENGTH - 1;
    private static final int GROUP = 3;

    private final Series series;
    private final ProcessLimits limits;

    SignalRules(Series series, ProcessLimits limits) {
        this.series = series;
        this.limits = limits;
    }

    /** Only the rule that a point lies outside its limits, one entry a period. */
    List<Optional<Signal>> outsideOnly() {
        return IntStream.range(0, series.periods())
                .mapToObj(period -> isReported(period) ? Optional.of(outside(period)) : Optional.<Signal>empty())
                .toList();
    }

    /** All rules, one entry a period, empty for a missing one. */
    List<Optional<Signal>> all() {
        int[] trend = trend();
        int[] group = twoOfThree();
        int[] run = run();
        List<Optional<Signal>> signals = new ArrayList<>();
        for (int period = 0; period < series.periods(); period++) {
            if (!isReported(period)) {
                signals.add(Optional.empty());
                continue;
            }
            Signal signal = outside(period);
            signal = orElse(signal, trend[period], Signal.RISING, Signal.FALLING);
            signal = orElse(signal, group[period], Signal.TWO_OF_THREE_HIGH, Signal.TWO_OF_THREE_LOW);
            signal = orElse(signal, run[period], Signal.RUN_ABOVE, Signal.RUN_BELOW);
            signals.add(Optional.of(signal));
        }
        return signals;
    }

    private static Signal orElse(Signal found, int direction, Signal up, Signal down) {
        if (found != Signal.COMMON_CAUSE || direction == 0) {
            return found;
        }
        return direction > 0 ? up : down;
    }

    private Signal outside(int period) {
        if (!limits.isOutside(value(period))) {
            return Signal.COMMON_CAUSE;
        }
        return side(period) > 0 ? Signal.ABOVE_LIMIT : Signal.BELOW_LIMIT;
    }

    /** Direction of the run of at least 7 points a period belongs to; the earlier of two that share a point wins. */
    private int[] run() {
        int[] sides = IntStream.range(0, series.periods()).map(this::side).toArray();
        int[] marks = new int[series.periods()];
        for (int start = 0; start + RUN_LENGTH <= sides.length; start++) {
            mark(marks, start, RUN_LENGTH, common(sides, start, RUN_LENGTH));
        }
        return marks;
    }

    private int[] trend() {
        int[] steps = IntStream.range(1, Math.max(series.periods(), 1))
                .map(this::step)
                .toArray();
        int[] marks = new int[series.periods()];
        for (int start = 0; start + STEPS <= steps.length; start++) {
            mark(marks, start, RUN_LENGTH, common(steps, start, STEPS));
        }
        return marks;
    }

    private int[] twoOfThree() {
        int[] sides = IntStream.range(0, series.periods()).map(this::side).toArray();
        int[] marks = new int[series.periods()];
        for (int start = 0; start + GROUP <= sides.length; start++) {
            int side = common(sides, start, GROUP);
            int[] near = IntStream.range(start, start + GROUP)
                    .filter(period -> side != 0 && limits.isNear(value(period)))
                    .toArray();
            if (near.length >= 2) {
                Arrays.stream(near).forEach(period -> marks[period] = side);
            }
        }
        return marks;
    }

    private static void mark(int[] marks, int start, int length, int direction) {
        for (int period = start; direction != 0 && period < start + length; period++) {
            marks[period] = marks[period] == 0 ? direction : marks[period];
        }
    }

    private static int common(int[] directions, int start, int length) {
        int first = directions[start];
        boolean same = IntStream.range(start, start + length).allMatch(index -> directions[index] == first);
        return same ? first : 0;
    }

    private boolean isReported(int period) {
        return series.values().get(period).isPresent();
    }

    private double value(int period) {
        return series.values().get(period).orElseThrow();
    }

    private int side(int period) {
        OptionalDouble value = series.values().get(period);
        return value.isEmpty() ? 0 : (int) Math.signum(value.getAsDouble() - limits.mean());
    }

    private int step(int period) {
        OptionalDouble before = series.values().get(period - 1);
        OptionalDouble after = series.values().get(period);
        return before.isEmpty() || after.isEmpty() ? 0 : (int) Math.signum(after.getAsDouble() - before.getAsDouble());
    }
}
