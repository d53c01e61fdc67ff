package dev.plumbline.measure.trend.forecast;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How good forecasts were once the actuals are known.
 *
 * @param mae mean absolute error, in the unit of the indicator
 * @param rmse root mean squared error, in the unit of the indicator
 * @param smape mean of 200 |a - f| / (|a| + |f|), 0 to 200, a term being 0 when both are 0
 * @param mase mean absolute error / mean absolute seasonal step of the history; below 1 is better than carrying the last
 *     value forward; empty when the history does not change or is too short
 * @see "Makridakis, Spiliotis and Assimakopoulos, The M4 Competition, 2020"
 */
public record ForecastAccuracy(double mae, double rmse, double smape, OptionalDouble mase) {

    /**
     * How good intervals were.
     *
     * @param score mean of width + 2 / (1 - level) x distance outside; smaller is better
     * @param coverage share of actuals inside, ends included
     * @see "Gneiting and Raftery, Strictly proper scoring rules, prediction, and estimation, 2007"
     */
    public record OfIntervals(double score, double coverage) {

        /**
         * The quality of intervals.
         *
         * @param actual the actuals, at least one
         * @param intervals the interval of each
         * @return the quality
         */
        public static OfIntervals of(List<Double> actual, List<Interval> intervals) {
            requirePairs(actual, intervals);
            return new OfIntervals(
                    mean(actual.size(), index -> score(actual.get(index), intervals.get(index))),
                    mean(actual.size(), index -> intervals.get(index).contains(actual.get(index)) ? 1 : 0));
        }

        private static double score(double actual, Interval interval) {
            double outside = Math.max(Math.max(interval.low() - actual, actual - interval.high()), 0);
            return interval.high() - interval.low() + 2 / (1 - interval.level()) * outside;
        }
    }

    /**
     * The quality of point forecasts.
     *
     * @param history the values known when the forecast was made, oldest first
     * @param actual the actuals, at least one
     * @param forecast the forecast of each
     * @param seasonalPeriod periods in a season, 1 when there is none
     * @return the quality
     */
    public static ForecastAccuracy of(
            List<Double> history, List<Double> actual, List<Double> forecast, int seasonalPeriod) {
        requirePairs(actual, forecast);
        double mae = mean(actual.size(), index -> Math.abs(actual.get(index) - forecast.get(index)));
        double squares = mean(actual.size(), index -> Math.pow(actual.get(index) - forecast.get(index), 2));
        double smape = mean(actual.size(), index -> symmetric(actual.get(index), forecast.get(index)));
        OptionalDouble scale = IntStream.range(seasonalPeriod, history.size())
                .mapToDouble(index -> Math.abs(history.get(index) - history.get(index - seasonalPeriod)))
                .average();
        OptionalDouble mase = scale.orElse(0) == 0 ? OptionalDouble.empty() : OptionalDouble.of(mae / scale.orElse(1));
        return new ForecastAccuracy(mae, Math.sqrt(squares), smape, mase);
    }

    /**
     * Why there is no scaled error.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return mase.isPresent() ? Optional.empty() : Optional.of(Undefined.NO_VARIATION);
    }

    private static double symmetric(double actual, double forecast) {
        double size = Math.abs(actual) + Math.abs(forecast);
        return size == 0 ? 0 : 200 * Math.abs(actual - forecast) / size;
    }

    private static double mean(int count, IntToDoubleFunction term) {
        return IntStream.range(0, count).mapToDouble(term).sum() / count;
    }

    private static void requirePairs(List<?> actual, List<?> other) {
        if (actual.isEmpty() || actual.size() != other.size()) {
            throw new IllegalArgumentException(
                    "%s actuals stand against %s forecasts".formatted(actual.size(), other.size()));
        }
    }
}
