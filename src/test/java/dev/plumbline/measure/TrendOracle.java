package dev.plumbline.measure;

import static dev.plumbline.measure.OracleInput.fields;
import static dev.plumbline.measure.OracleInput.number;
import static dev.plumbline.measure.OracleInput.optional;
import static dev.plumbline.measure.OracleInput.optionals;
import static dev.plumbline.measure.OracleInput.series;

import dev.plumbline.measure.trend.Assurance;
import dev.plumbline.measure.trend.FalseDiscoveryRate;
import dev.plumbline.measure.trend.MannKendall;
import dev.plumbline.measure.trend.ProcessLimits;
import dev.plumbline.measure.trend.SeasonalMannKendall;
import dev.plumbline.measure.trend.Signal;
import dev.plumbline.measure.trend.TheilSen;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.measure.trend.XmrChart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The trend calculators in the words of the reference values. */
final class TrendOracle {
    private TrendOracle() {}

    static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        return Map.of(
                "xmr-chart", TrendOracle::xmr,
                "mann-kendall", TrendOracle::mannKendall,
                "theil-sen", TrendOracle::theilSen,
                "seasonal-mann-kendall", TrendOracle::seasonal,
                "benjamini-hochberg", TrendOracle::discovery);
    }

    private static Map<String, Object> xmr(JsonNode input) {
        JsonNode baseline = input.required("baselinePoints");
        XmrChart chart = XmrChart.of(
                series(input),
                baseline.isNull() ? Integer.MAX_VALUE : baseline.intValue(),
                input.required("screenOutliers").booleanValue());
        Improvement improvement = improvement(input);
        List<Optional<Signal>> signals = chart.signals();
        Map<String, Object> fields = fields("mean", chart.mean());
        fields.put("averageMovingRange", chart.limits().map(ProcessLimits::averageMovingRange));
        fields.put("lowerProcessLimit", chart.limits().map(ProcessLimits::lower));
        fields.put("upperProcessLimit", chart.limits().map(ProcessLimits::upper));
        fields.put(
                "specialCauseType",
                signals.stream().map(each -> each.map(TrendOracle::words)).toList());
        fields.put(
                "pointType",
                signals.stream()
                        .map(each -> each.map(signal -> words(Variation.of(signal, improvement))))
                        .toList());
        OptionalDouble target = optional(input.required("target"));
        if (target.isPresent()) {
            Optional<Assurance> assurance =
                    Assurance.of(chart.limits().orElseThrow(), target.getAsDouble(), improvement);
            fields.put("assurance", assurance.map(TrendOracle::words));
        }
        return fields;
    }

    private static Improvement improvement(JsonNode input) {
        return switch (input.required("improvementDirection").asString()) {
            case "increase" -> Improvement.HIGHER;
            case "decrease" -> Improvement.LOWER;
            case "neutral" -> Improvement.NEUTRAL;
            default -> throw new IllegalArgumentException("unknown direction in " + input);
        };
    }

    private static String words(Signal signal) {
        return switch (signal) {
            case COMMON_CAUSE -> "Common Cause";
            case ABOVE_LIMIT -> "Above UCL";
            case BELOW_LIMIT -> "Below LCL";
            case RISING -> "7 Point Trend (Increasing)";
            case FALLING -> "7 Point Trend (Decreasing)";
            case TWO_OF_THREE_HIGH -> "2 in 3 Above CL";
            case TWO_OF_THREE_LOW -> "2 in 3 Below CL";
            case RUN_ABOVE -> "7 Points Above CL";
            case RUN_BELOW -> "7 Points Below CL";
        };
    }

    private static String words(Variation variation) {
        return switch (variation) {
            case COMMON -> "common_cause";
            case IMPROVING -> "special_cause_improvement";
            case CONCERNING -> "special_cause_concern";
            case NEUTRAL_HIGH -> "special_cause_neutral_high";
            case NEUTRAL_LOW -> "special_cause_neutral_low";
        };
    }

    private static String words(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENTLY_PASSES -> "consistent_pass";
            case CONSISTENTLY_FAILS -> "consistent_fail";
            case INCONSISTENT -> "inconsistent";
        };
    }

    private static Map<String, Object> mannKendall(JsonNode input) {
        MannKendall result = MannKendall.of(series(input));
        Map<String, Object> fields = fields("n", result.n(), "S", result.score());
        fields.put("varS", result.variance());
        fields.put("z", result.z());
        fields.put("pTwoSided", result.pNormal());
        fields.put("tau", result.tau());
        fields.put("pExact", result.pExact());
        return fields;
    }

    private static Map<String, Object> theilSen(JsonNode input) {
        TheilSen result = TheilSen.of(series(input));
        Map<String, Object> fields = fields("n", result.n(), "slopePerPeriod", result.slope());
        fields.put("interceptMedianResidual", result.intercept());
        fields.put("lower95", result.interval95().map(Interval::low));
        fields.put("upper95", result.interval95().map(Interval::high));
        return fields;
    }

    private static Map<String, Object> seasonal(JsonNode input) {
        SeasonalMannKendall result = SeasonalMannKendall.of(series(input));
        Map<String, Object> fields = fields("S", result.score(), "varS", result.variance());
        fields.put("zContinuity", result.z());
        fields.put("pTwoSided", result.pTwoSided());
        fields.put("slopePerYear", result.slopePerYear());
        return fields;
    }

    private static Map<String, Object> discovery(JsonNode input) {
        FalseDiscoveryRate result = FalseDiscoveryRate.of(optionals(input.required("pValues")), number(input, "q"));
        return fields(
                "adjustedBH",
                result.benjaminiHochberg(),
                "adjustedBY",
                result.benjaminiYekutieli(),
                "adjustedHolm",
                result.holm(),
                "rejectedIndices",
                result.rejected().stream().map(test -> test + 1).toList());
    }
}
