package dev.plumbline.measure.trend.forecast;

import dev.plumbline.measure.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Exponential smoothing with given weights: simple, Holt, and damped Holt. Its intervals cover too little on short series
 * (Holt 75 to 87 % at a nominal 95 %), so the {@link Outlook} does not use it.
 *
 * <p>With error e = value - (level + phi x slope): level = level + phi x slope + alpha e, slope = phi x slope + beta e.
 * forecast(h) = level + (phi + ... + phi^h) x slope; variance(h) = residual variance x (1 + sum of c squared for j below
 * h), c = alpha + beta x (phi + ... + phi^j).
 *
 * @param weights the weights
 * @param level last level
 * @param slope last slope per period; 0 for simple smoothing
 * @see "Hyndman and others, Forecasting with Exponential Smoothing: The State Space Approach, 2008"
 */
public record ExponentialSmoothing(Weights weights, double level, double slope) {

    /**
     * The weights of the error-correction form.
     *
     * @param alpha weight of the level, 0 to 1
     * @param beta weight of the slope, 0 to alpha; 0 for simple smoothing
     * @param phi damping of the slope, above 0 and at most 1; 1 for none
     */
    public record Weights(double alpha, double beta, double phi) {
        /** Checks the ranges. */
        public Weights {
            if (!(alpha >= 0 && alpha <= 1 && beta >= 0 && beta <= alpha && phi > 0 && phi <= 1)) {
                throw new IllegalArgumentException("weights %s, %s, %s".formatted(alpha, beta, phi));
            }
        }

        /**
         * Simple smoothing.
         *
         * @param alpha weight of the level
         * @return the weights
         */
        public static Weights simple(double alpha) {
            return new Weights(alpha, 0, 1);
        }
    }

    /**
     * The state after a series of values.
     *
     * @param values one value a period, oldest first
     * @param weights the weights
     * @param initialLevel level before the first value
     * @param initialSlope slope before the first value; 0 for simple smoothing
     * @return the state
     */
    public static ExponentialSmoothing of(double[] values, Weights weights, double initialLevel, double initialSlope) {
        double level = initialLevel;
        double slope = initialSlope;
        for (double value : values) {
            double drift = weights.phi * slope;
            double error = value - (level + drift);
            level += drift + weights.alpha * error;
            slope = drift + weights.beta * error;
        }
        return new ExponentialSmoothing(weights, level, slope);
    }

    /**
     * The point forecast.
     *
     * @param horizon periods after the last value, at least 1
     * @return the forecast
     */
    public double point(int horizon) {
        return level + damping(horizon) * slope;
    }

    /**
     * The interval of the forecast.
     *
     * @param horizon periods after the last value, at least 1
     * @param residualVariance variance of the one-step errors, at least 0
     * @param confidence level of the interval
     * @return the interval
     */
    public Interval interval(int horizon, double residualVariance, double confidence) {
        double factor = 1;
        for (int step = 1; step < horizon; step++) {
            double effect = weights.alpha + weights.beta * damping(step);
            factor += effect * effect;
        }
        double quantile = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return Interval.around(point(horizon), quantile * Math.sqrt(residualVariance * factor), confidence);
    }

    private double damping(int horizon) {
        double sum = 0;
        for (int step = 1; step <= horizon; step++) {
            sum += Math.pow(weights.phi, step);
        }
        return sum;
    }
}
