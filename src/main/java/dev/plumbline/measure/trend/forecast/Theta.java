package dev.plumbline.measure.trend.forecast;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Series.Observation;
import java.util.List;
import java.util.Optional;

/**
 * The Theta forecast: a smoothed level that drifts by half the straight-line slope. It won the M3 competition and was the
 * best single method on short quarterly series here.
 *
 * <p>The level is simple exponential smoothing from the first value, with alpha on the grid 0.01, 0.02, ... 1.00 that
 * gives the smallest sum of squared one-step errors (the smallest alpha on a tie), so the result is the same everywhere.
 * forecast(h) = level + slope / 2 x ((h - 1) + (1 - (1 - alpha)^n) / alpha).
 *
 * @param n number of values
 * @param alpha smoothing weight, 0.01 to 1.00
 * @param level last smoothed level
 * @param slope least squares slope over periods 1 to n, per period
 * @param sumSquaredErrors sum of squared one-step errors
 * @see "Assimakopoulos and Nikolopoulos, The theta model, 2000; Hyndman and Billah, Unmasking the Theta method, 2003"
 */
public record Theta(int n, double alpha, double level, double slope, double sumSquaredErrors) {
    /** Fewest values the method needs. */
    public static final int MINIMUM_VALUES = 3;

    private static final int GRID = 100;

    /**
     * The Theta model of a series. Missing periods before the first and after the last value do not matter.
     *
     * @param series the periods, oldest first
     * @return the model; empty below three values or when a period in between is missing
     */
    public static Optional<Theta> of(Series series) {
        List<Observation> points = series.observations();
        if (points.size() < MINIMUM_VALUES
                || points.getLast().period() - points.getFirst().period() + 1 != points.size()) {
            return Optional.empty();
        }
        double[] values = points.stream().mapToDouble(Observation::value).toArray();
        double slope = slope(values);
        double best = 1.0 / GRID;
        double least = squares(values, best);
        for (int step = 2; step <= GRID; step++) {
            double alpha = (double) step / GRID;
            double squares = squares(values, alpha);
            if (squares < least) {
                best = alpha;
                least = squares;
            }
        }
        return Optional.of(new Theta(values.length, best, level(values, best), slope, least));
    }

    /**
     * The point forecast.
     *
     * @param horizon periods after the last value, at least 1
     * @return the forecast, in the unit of the indicator
     */
    public double point(int horizon) {
        return level + slope / 2 * ((horizon - 1) + (1 - Math.pow(1 - alpha, n)) / alpha);
    }

    /** Sum of the squared errors when each value is forecast by the level smoothed before it. */
    private static double squares(double[] values, double alpha) {
        double level = values[0];
        double squares = 0;
        for (int index = 1; index < values.length; index++) {
            double error = values[index] - level;
            squares += error * error;
            level += alpha * error;
        }
        return squares;
    }

    private static double level(double[] values, double alpha) {
        double level = values[0];
        for (int index = 1; index < values.length; index++) {
            level += alpha * (values[index] - level);
        }
        return level;
    }

    private static double slope(double[] values) {
        double middle = (values.length + 1) / 2.0;
        double mean = DecimalMean.of(values);
        double products = 0;
        double squares = 0;
        for (int index = 0; index < values.length; index++) {
            double time = index + 1 - middle;
            products += time * (values[index] - mean);
            squares += time * time;
        }
        return products / squares;
    }
}
