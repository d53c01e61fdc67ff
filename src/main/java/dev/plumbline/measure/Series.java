package dev.plumbline.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The values of one indicator over equally spaced periods, oldest first. A missing period is an empty value that keeps
 * its place on the time axis; it is never closed up and never read as 0.
 *
 * @param values one entry a period, empty where nothing was reported; reported values are finite
 */
public record Series(List<OptionalDouble> values) {
    /** Checks that reported values are finite and reads negative zero as zero. */
    public Series {
        List<OptionalDouble> normalized = new ArrayList<>(values.size());
        values.forEach(value -> normalized.add(normalized(value)));
        values = Collections.unmodifiableList(normalized);
    }

    /**
     * A reported value and where it lies on the time axis.
     *
     * @param period number of the period, 1 for the first
     * @param value the reported value
     */
    public record Observation(int period, double value) {}

    /**
     * A series without a missing period.
     *
     * @param values one value a period, oldest first
     * @return the series
     */
    public static Series of(double... values) {
        return new Series(Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
    }

    /**
     * The number of periods, missing ones included.
     *
     * @return 0 or more
     */
    public int periods() {
        return values.size();
    }

    /**
     * The number of reported values.
     *
     * @return 0 or more, at most {@link #periods()}
     */
    public int reported() {
        int reported = 0;
        for (OptionalDouble value : values) {
            reported += value.isPresent() ? 1 : 0;
        }
        return reported;
    }

    /**
     * The reported values with their periods, oldest first.
     *
     * @return one observation a reported period
     */
    public List<Observation> observations() {
        List<Observation> observations = new ArrayList<>(values.size());
        for (int index = 0; index < values.size(); index++) {
            OptionalDouble value = values.get(index);
            if (value.isPresent()) {
                observations.add(new Observation(index + 1, value.getAsDouble()));
            }
        }
        return Collections.unmodifiableList(observations);
    }

    /**
     * The number of missing periods after the last reported one.
     *
     * @return 0 when the last period is reported; all periods when none is
     */
    public int trailingMissing() {
        int missing = 0;
        while (missing < values.size()
                && values.get(values.size() - 1 - missing).isEmpty()) {
            missing++;
        }
        return missing;
    }

    private static OptionalDouble normalized(OptionalDouble value) {
        if (value.isEmpty()) {
            return value;
        }
        if (!Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("value %s of a series is not finite".formatted(value.getAsDouble()));
        }
        return value.getAsDouble() == 0 ? OptionalDouble.of(0) : value;
    }
}
