package dev.plumbline.measure;

import static dev.plumbline.measure.OracleInput.count;
import static dev.plumbline.measure.OracleInput.counts;
import static dev.plumbline.measure.OracleInput.fields;
import static dev.plumbline.measure.OracleInput.number;
import static dev.plumbline.measure.OracleInput.series;

import dev.plumbline.measure.trend.monitor.AlertQuality;
import dev.plumbline.measure.trend.monitor.AverageRunLength;
import dev.plumbline.measure.trend.monitor.CusumChart;
import dev.plumbline.measure.trend.monitor.EwmaChart;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The monitoring calculators in the words of the reference values. */
final class MonitorOracle {
    private MonitorOracle() {}

    static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        return Map.of(
                "ewma-chart", MonitorOracle::ewma,
                "cusum-tabular", MonitorOracle::cusum,
                "average-run-length", MonitorOracle::runLength,
                "alert-detection-metrics", MonitorOracle::alerts);
    }

    private static Map<String, Object> ewma(JsonNode input) {
        EwmaChart.Design design = new EwmaChart.Design(
                number(input, "centre"), number(input, "sigma"), number(input, "lambda"), number(input, "L"));
        EwmaChart chart = EwmaChart.of(series(input), design);
        Map<String, Object> fields = fields("ewma", chart.averages());
        fields.put("lowerLimits", chart.lowerLimits());
        fields.put("upperLimits", chart.upperLimits());
        fields.put("steadyLower", chart.steadyLower());
        fields.put("steadyUpper", chart.steadyUpper());
        fields.put("signalPeriods", chart.signals());
        return fields;
    }

    private static Map<String, Object> cusum(JsonNode input) {
        CusumChart chart =
                CusumChart.of(series(input), number(input, "target"), number(input, "K"), number(input, "H"));
        return fields("upper", chart.upper(), "lower", chart.lower(), "signalPeriods", chart.signals());
    }

    private static Map<String, Object> runLength(JsonNode input) {
        double shift = number(input, "shift");
        double length = switch (input.required("chart").asString()) {
            case "shewhart" -> AverageRunLength.shewhart(number(input, "L"), shift);
            case "cusum" -> AverageRunLength.cusum(number(input, "k"), number(input, "h"), shift);
            case "ewma" -> AverageRunLength.ewma(number(input, "lambda"), number(input, "L"), shift);
            default -> throw new IllegalArgumentException("unknown chart in " + input);
        };
        return fields("arl", length);
    }

    private static Map<String, Object> alerts(JsonNode input) {
        AlertQuality result = AlertQuality.of(
                count(input, "periods"),
                counts(input.required("alertPeriods")),
                counts(input.required("eventOnsets")),
                count(input, "window"));
        Map<String, Object> fields = fields("truePositiveAlerts", result.trueAlerts());
        fields.put("falseAlerts", result.falseAlerts());
        fields.put("precision", result.precision());
        fields.put("eventsDetected", result.eventsDetected());
        fields.put("recall", result.recall());
        fields.put("medianDelay", result.medianDelay());
        fields.put("falseAlarmsPer100Quarters", result.falseAlarmsPer100());
        return fields;
    }
}
