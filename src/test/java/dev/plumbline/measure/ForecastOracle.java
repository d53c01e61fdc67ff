package dev.plumbline.measure;

import static dev.plumbline.measure.OracleInput.count;
import static dev.plumbline.measure.OracleInput.counts;
import static dev.plumbline.measure.OracleInput.fields;
import static dev.plumbline.measure.OracleInput.number;
import static dev.plumbline.measure.OracleInput.numbers;
import static dev.plumbline.measure.OracleInput.optional;
import static dev.plumbline.measure.OracleInput.series;

import dev.plumbline.measure.trend.forecast.ExponentialSmoothing;
import dev.plumbline.measure.trend.forecast.ForecastAccuracy;
import dev.plumbline.measure.trend.forecast.RandomWalk;
import dev.plumbline.measure.trend.forecast.Theta;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The forecast calculators in the words of the reference values. */
final class ForecastOracle {
    private ForecastOracle() {}

    static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        return Map.of(
                "forecast-random-walk", ForecastOracle::randomWalk,
                "forecast-theta", ForecastOracle::theta,
                "forecast-exponential-smoothing-fixed", ForecastOracle::smoothing,
                "forecast-accuracy", ForecastOracle::accuracy);
    }

    private static Map<String, Object> randomWalk(JsonNode input) {
        RandomWalk walk = RandomWalk.of(series(input));
        List<Integer> horizons = counts(input.required("horizons"));
        Improvement improvement =
                Improvement.valueOf(input.required("direction").asString());
        double last = walk.last().orElseThrow();
        Map<String, Object> fields = fields(
                "n",
                walk.reported(),
                "sigma",
                walk.sigma(),
                "df",
                Optional.of(walk.degreesOfFreedom()).filter(steps -> steps > 0),
                "point",
                horizons.stream().map(_ -> last).toList());
        fields.put("lower80", ends(walk, horizons, 0.80, Interval::low));
        fields.put("upper80", ends(walk, horizons, 0.80, Interval::high));
        fields.put("lower95", ends(walk, horizons, 0.95, Interval::low));
        fields.put("upper95", ends(walk, horizons, 0.95, Interval::high));
        fields.put(
                "probabilityMeetsTarget",
                whenDefined(
                        walk,
                        horizons.stream()
                                .map(horizon -> walk.chance(last, horizon, number(input, "target"), improvement))
                                .toList()));
        return fields;
    }

    private static Optional<List<?>> ends(
            RandomWalk walk, List<Integer> horizons, double level, Function<Interval, Double> end) {
        double last = walk.last().orElseThrow();
        return whenDefined(
                walk,
                horizons.stream()
                        .map(horizon -> walk.interval(last, horizon, level).map(end))
                        .toList());
    }

    private static Optional<List<?>> whenDefined(RandomWalk walk, List<?> values) {
        return walk.sigma().isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Map<String, Object> theta(JsonNode input) {
        Optional<Theta> theta = Theta.of(series(input));
        List<Integer> horizons = counts(input.required("horizons"));
        return fields(
                "alpha",
                theta.map(Theta::alpha),
                "level",
                theta.map(Theta::level),
                "slope",
                theta.map(Theta::slope),
                "sumSquaredErrors",
                theta.map(Theta::sumSquaredErrors),
                "point",
                theta.map(model -> horizons.stream().map(model::point).toList()));
    }

    private static Map<String, Object> smoothing(JsonNode input) {
        OptionalDouble beta = optional(input.required("beta"));
        ExponentialSmoothing.Weights weights = new ExponentialSmoothing.Weights(
                number(input, "alpha"),
                beta.orElse(0),
                optional(input.required("phi")).orElse(1));
        ExponentialSmoothing model = ExponentialSmoothing.of(
                numbers(input.required("values")),
                weights,
                number(input, "initialLevel"),
                optional(input.required("initialSlope")).orElse(0));
        List<Integer> horizons = IntStream.rangeClosed(
                        1, input.required("horizon").intValue())
                .boxed()
                .toList();
        double variance = number(input, "residualVariance");
        Map<String, Object> fields = fields("lastLevel", model.level());
        fields.put("lastSlope", beta.isPresent() ? OptionalDouble.of(model.slope()) : beta);
        fields.put("point", horizons.stream().map(model::point).toList());
        for (int percent : new int[] {80, 95}) {
            List<Interval> intervals = horizons.stream()
                    .map(horizon -> model.interval(horizon, variance, percent / 100.0))
                    .toList();
            fields.put("lower" + percent, intervals.stream().map(Interval::low).toList());
            fields.put("upper" + percent, intervals.stream().map(Interval::high).toList());
        }
        return fields;
    }

    private static Map<String, Object> accuracy(JsonNode input) {
        List<Double> actual = list(input, "actual");
        ForecastAccuracy result = ForecastAccuracy.of(
                list(input, "history"), actual, list(input, "forecast"), count(input, "seasonalPeriod"));
        Optional<ForecastAccuracy.OfIntervals> intervals =
                input.required("lower").isNull()
                        ? Optional.empty()
                        : Optional.of(ForecastAccuracy.OfIntervals.of(actual, intervals(input)));
        return fields(
                "mae",
                result.mae(),
                "rmse",
                result.rmse(),
                "smape",
                result.smape(),
                "mase",
                result.mase(),
                "intervalScore",
                intervals.map(ForecastAccuracy.OfIntervals::score),
                "coverage",
                intervals.map(ForecastAccuracy.OfIntervals::coverage));
    }

    private static List<Double> list(JsonNode input, String name) {
        return input.required(name).valueStream().map(JsonNode::doubleValue).toList();
    }

    private static List<Interval> intervals(JsonNode input) {
        List<Double> lower = list(input, "lower");
        List<Double> upper = list(input, "upper");
        return IntStream.range(0, lower.size())
                .mapToObj(index -> new Interval(lower.get(index), upper.get(index), number(input, "level")))
                .toList();
    }
}
