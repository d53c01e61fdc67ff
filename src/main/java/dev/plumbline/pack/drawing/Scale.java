package dev.plumbline.pack.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A linear scale of values.
 *
 * @param low lower end
 * @param high upper end, above {@code low}
 */
public record Scale(double low, double high) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /**
     * The least scale that holds both ends and all values; never empty.
     *
     * @param low lower end, or lower than that if a value is
     * @param high upper end, or higher than that if a value is
     * @param values values to hold
     * @return the scale
     */
    public static Scale holding(double low, double high, DoubleStream values) {
        double[] ends = {low, high};
        values.forEach(value -> {
            ends[0] = Math.min(ends[0], value);
            ends[1] = Math.max(ends[1], value);
        });
        return ends[1] > ends[0] ? new Scale(ends[0], ends[1]) : new Scale(ends[0] - 0.5, ends[0] + 0.5);
    }

    /**
     * Distance between the ends.
     *
     * @return above 0
     */
    public double span() {
        return high - low;
    }

    /**
     * Widened at both ends, so that nothing at an end is clipped.
     *
     * @param points distance on paper at each end
     * @param length length of the scale on paper, both distances included
     * @return the wider scale
     */
    public Scale padded(double points, double length) {
        double share = points / Math.max(length - 2 * points, 1);
        return new Scale(low - span() * share, high + span() * share);
    }

    /**
     * Where a value lies on paper.
     *
     * @param value a value
     * @param from place of the lower end
     * @param to place of the upper end
     * @return place of the value
     */
    public double at(double value, double from, double to) {
        return from + (value - low) / span() * (to - from);
    }

    /**
     * Round values within the scale.
     *
     * @param about how many are wanted
     * @return about as many, rising
     */
    public List<Double> ticks(int about) {
        double rough = span() / Math.max(about, 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (double factor : STEPS) {
            if (factor * power >= rough) {
                step = factor * power;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
