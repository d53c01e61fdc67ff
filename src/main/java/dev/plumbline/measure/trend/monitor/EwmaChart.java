package dev.plumbline.measure.trend.monitor;

import dev.plumbline.measure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The chart of an exponentially weighted moving average, quick to see lasting shifts of about one standard deviation. It
 * needs a known center and spread: use from 20 quarters on, never on executive pages.
 *
 * <p>z = lambda x value + (1 - lambda) x z before, from the center on. Exact limits: center -/+ L x sigma x root(lambda /
 * (2 - lambda) x (1 - (1 - lambda)^(2 t))); steady limits leave the last factor out. A missing period keeps z as it was.
 *
 * @param averages z of each period
 * @param lowerLimits exact lower limit of each period
 * @param upperLimits exact upper limit of each period
 * @param steadyLower steady lower limit
 * @param steadyUpper steady upper limit
 * @param signals numbers of the periods strictly beyond their exact limit, 1 for the first
 * @see "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4"
 */
public record EwmaChart(
        List<Double> averages,
        List<Double> lowerLimits,
        List<Double> upperLimits,
        double steadyLower,
        double steadyUpper,
        List<Integer> signals) {
    /** Copies the lists. */
    public EwmaChart {
        averages = List.copyOf(averages);
        lowerLimits = List.copyOf(lowerLimits);
        upperLimits = List.copyOf(upperLimits);
        signals = List.copyOf(signals);
    }

    /**
     * What is known of the process and how the chart weighs it.
     *
     * @param center known mean
     * @param sigma known standard deviation, above 0
     * @param lambda weight of the newest value, above 0 and at most 1
     * @param width width of the limits L, in standard deviations, above 0
     */
    public record Design(double center, double sigma, double lambda, double width) {
        /** Checks the ranges. */
        public Design {
            if (!(sigma > 0 && lambda > 0 && lambda <= 1 && width > 0)) {
                throw new IllegalArgumentException(
                        "EWMA with sigma %s, lambda %s, width %s".formatted(sigma, lambda, width));
            }
        }
    }

    /**
     * The chart of a series.
     *
     * @param series the periods, oldest first
     * @param design what is known of the process
     * @return the chart
     */
    public static EwmaChart of(Series series, Design design) {
        List<Double> averages = new ArrayList<>();
        List<Double> lower = new ArrayList<>();
        List<Double> upper = new ArrayList<>();
        List<Integer> signals = new ArrayList<>();
        double steady = design.width * design.sigma * Math.sqrt(design.lambda / (2 - design.lambda));
        double average = design.center;
        for (int period = 1; period <= series.periods(); period++) {
            OptionalDouble value = series.values().get(period - 1);
            average += design.lambda * (value.orElse(average) - average);
            double reach = steady * Math.sqrt(1 - Math.pow(1 - design.lambda, 2.0 * period));
            averages.add(average);
            lower.add(design.center - reach);
            upper.add(design.center + reach);
            if (average < design.center - reach || average > design.center + reach) {
                signals.add(period);
            }
        }
        return new EwmaChart(averages, lower, upper, design.center - steady, design.center + steady, signals);
    }
}
