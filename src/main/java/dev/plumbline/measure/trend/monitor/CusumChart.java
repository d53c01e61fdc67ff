package dev.plumbline.measure.trend.monitor;

import dev.plumbline.measure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The tabular cumulative sum chart, quick to see small lasting shifts from a known center. Sums are not reset after a
 * signal. Use from 20 quarters on, never on executive pages.
 *
 * <p>upper = max(0, value - (center + slack) + upper before), lower = max(0, (center - slack) - value + lower before). A
 * missing period keeps both sums as they were.
 *
 * @param upper upper sum of each period, at least 0
 * @param lower lower sum of each period, at least 0
 * @param signals numbers of the periods with a sum strictly above the decision limit, 1 for the first
 * @see "Montgomery and Runger, Applied Statistics and Probability for Engineers, table 16-8"
 */
public record CusumChart(List<Double> upper, List<Double> lower, List<Integer> signals) {
    /** Copies the lists. */
    public CusumChart {
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
        signals = List.copyOf(signals);
    }

    /**
     * The chart of a series.
     *
     * @param series the periods, oldest first
     * @param center known mean, in the unit of the indicator
     * @param slack allowance K, in the same unit, at least 0
     * @param limit decision limit H, in the same unit, above 0
     * @return the chart
     */
    public static CusumChart of(Series series, double center, double slack, double limit) {
        if (!(slack >= 0 && limit > 0)) {
            throw new IllegalArgumentException("CUSUM with slack %s and limit %s".formatted(slack, limit));
        }
        List<Double> upper = new ArrayList<>();
        List<Double> lower = new ArrayList<>();
        List<Integer> signals = new ArrayList<>();
        double up = 0;
        double down = 0;
        for (int period = 1; period <= series.periods(); period++) {
            OptionalDouble value = series.values().get(period - 1);
            if (value.isPresent()) {
                up = Math.max(0, value.getAsDouble() - (center + slack) + up);
                down = Math.max(0, center - slack - value.getAsDouble() + down);
            }
            upper.add(up);
            lower.add(down);
            if (up > limit || down > limit) {
                signals.add(period);
            }
        }
        return new CusumChart(upper, lower, signals);
    }
}
