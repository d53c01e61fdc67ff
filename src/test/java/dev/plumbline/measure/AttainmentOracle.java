package dev.plumbline.measure;

import static dev.plumbline.measure.OracleInput.count;
import static dev.plumbline.measure.OracleInput.decimal;
import static dev.plumbline.measure.OracleInput.decimals;
import static dev.plumbline.measure.OracleInput.fields;
import static dev.plumbline.measure.OracleInput.number;
import static dev.plumbline.measure.OracleInput.numbers;
import static dev.plumbline.measure.OracleInput.optional;
import static dev.plumbline.measure.OracleInput.optionals;
import static dev.plumbline.measure.OracleInput.requiredDecimal;

import dev.plumbline.measure.attainment.Aim;
import dev.plumbline.measure.attainment.Attainment;
import dev.plumbline.measure.attainment.CompositeIndex;
import dev.plumbline.measure.attainment.GlobalFundRating;
import dev.plumbline.measure.attainment.GoalAttainmentScaling;
import dev.plumbline.measure.attainment.Normalization;
import dev.plumbline.measure.attainment.Pace;
import dev.plumbline.measure.attainment.Rating;
import dev.plumbline.measure.attainment.RollUp;
import dev.plumbline.measure.attainment.YearToDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The attainment calculators in the words of the reference values. */
final class AttainmentOracle {
    private AttainmentOracle() {}

    static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        return Map.of(
                "kpi-attainment", AttainmentOracle::attainment,
                "performance-rating", AttainmentOracle::rating,
                "weighted-rollup", AttainmentOracle::rollUp,
                "kpi-year-to-date", AttainmentOracle::yearToDate,
                "kpi-path-to-target", AttainmentOracle::pace,
                "goal-attainment-scaling", AttainmentOracle::scaling,
                "composite-index", AttainmentOracle::composite,
                "composite-normalisation", AttainmentOracle::normalization);
    }

    private static Map<String, Object> attainment(JsonNode input) {
        Attainment result =
                Attainment.of(decimal(input, "actual"), aim(input), decimal(input, "baseline"), number(input, "cap"));
        return switch (result) {
            case Attainment.Measured(boolean met, OptionalDouble ratio, Attainment.Method method, double score) ->
                fields("met", met, "attainment", ratio, "method", method, "score", score);
            case Attainment.NotMeasured _ ->
                fields(
                        "met",
                        Optional.empty(),
                        "attainment",
                        Optional.empty(),
                        "method",
                        "NONE",
                        "score",
                        Optional.empty());
        };
    }

    private static @Nullable Aim aim(JsonNode input) {
        String direction = input.required("direction").asString();
        if (direction.equals("BAND")) {
            return new Aim.Within(
                    requiredDecimal(input, "bandLow"),
                    requiredDecimal(input, "bandHigh"),
                    Optional.ofNullable(decimal(input, "bandTolerance")));
        }
        BigDecimal target = decimal(input, "target");
        if (target == null) {
            return null;
        }
        return direction.equals("HIGHER") ? new Aim.AtLeast(target) : new Aim.AtMost(target);
    }

    private static Map<String, Object> rating(JsonNode input) {
        OptionalDouble ratio = optional(input.required("attainment"));
        JsonNode met = input.required("met");
        Attainment attainment = met.isNull()
                ? new Attainment.NotMeasured(Undefined.NO_ACTUAL)
                : new Attainment.Measured(
                        met.booleanValue(), ratio, Attainment.Method.RATIO, met.booleanValue() ? 1 : 0);
        Optional<Rating> rating = Optional.of(Rating.of(attainment)).filter(word -> word != Rating.OTHER);
        Optional<GlobalFundRating> second =
                ratio.isEmpty() ? Optional.empty() : Optional.of(GlobalFundRating.of(ratio.getAsDouble()));
        return fields("rating", rating, "globalFund", second);
    }

    private static Map<String, Object> rollUp(JsonNode input) {
        RollUp result = RollUp.of(parts(input, "scores"), number(input, "minCoverage"), number(input, "cap"));
        return fields(
                "coverage",
                result.coverage(),
                "score",
                result.score(),
                "lowerBound",
                result.lower(),
                "upperBound",
                result.upper(),
                "publishable",
                result.publishable());
    }

    private static Map<String, Object> yearToDate(JsonNode input) {
        List<Optional<BigDecimal>> targets = decimals(input.required("targets"));
        YearToDate result = switch (input.required("kind").asString()) {
            case "SUM" -> YearToDate.flow(decimals(input.required("actuals")), targets);
            case "LAST" -> YearToDate.stock(decimals(input.required("actuals")), targets);
            case "RATIO" ->
                YearToDate.ratio(
                        decimals(input.required("numerators")), decimals(input.required("denominators")), targets);
            default -> throw new IllegalArgumentException("unknown kind in " + input);
        };
        return fields(
                "ytdActual",
                result.actual(),
                "ytdTarget",
                result.target(),
                "quartersReported",
                result.quartersReported(),
                "complete",
                result.complete());
    }

    private static Map<String, Object> pace(JsonNode input) {
        Pace pace = Pace.of(
                requiredDecimal(input, "start"),
                requiredDecimal(input, "current"),
                requiredDecimal(input, "target"),
                count(input, "elapsedPeriods"),
                count(input, "totalPeriods"));
        return fields(
                "progress",
                pace.progress(),
                "elapsedShare",
                pace.elapsedShare(),
                "linearPaceRatio",
                pace.linearPaceRatio(),
                "cagrRatio",
                pace.growthPaceRatio(),
                "paceClass",
                pace.paceClass());
    }

    private static List<RollUp.Part> parts(JsonNode input, String name) {
        List<OptionalDouble> scores = optionals(input.required(name));
        double[] weights = numbers(input.required("weights"));
        return IntStream.range(0, scores.size())
                .mapToObj(index -> new RollUp.Part(weights[index], scores.get(index)))
                .toList();
    }

    private static Map<String, Object> scaling(JsonNode input) {
        List<GoalAttainmentScaling.Goal> goals = parts(input, "scores").stream()
                .map(part -> new GoalAttainmentScaling.Goal(part.weight(), part.score()))
                .toList();
        return fields(
                "tScore", GoalAttainmentScaling.of(goals, number(input, "rho")).tScore());
    }

    private static Map<String, Object> composite(JsonNode input) {
        CompositeIndex result = CompositeIndex.of(parts(input, "components"));
        return fields(
                "arithmetic",
                result.arithmetic(),
                "geometric",
                result.geometric(),
                "minimum",
                result.minimum(),
                "coverage",
                result.coverage());
    }

    private static Map<String, Object> normalization(JsonNode input) {
        Normalization result = Normalization.of(
                optionals(input.required("values")),
                Improvement.valueOf(input.required("direction").asString()));
        return fields("minMax", result.minMax(), "zScore", result.zScore(), "rank", result.rank());
    }
}
