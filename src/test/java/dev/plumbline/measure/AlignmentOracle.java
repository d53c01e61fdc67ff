package dev.plumbline.measure;

import static dev.plumbline.measure.OracleInput.count;
import static dev.plumbline.measure.OracleInput.counts;
import static dev.plumbline.measure.OracleInput.decimal;
import static dev.plumbline.measure.OracleInput.fields;
import static dev.plumbline.measure.OracleInput.optionals;
import static dev.plumbline.measure.OracleInput.requiredDecimal;

import dev.plumbline.measure.alignment.BlandAltman;
import dev.plumbline.measure.alignment.NetPromoterScore;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.alignment.PriorityOverlap;
import dev.plumbline.measure.alignment.ProfileDistance;
import dev.plumbline.measure.alignment.ReportedDifference;
import dev.plumbline.measure.alignment.WelchTest;
import dev.plumbline.measure.alignment.anonymity.SmallGroups;
import dev.plumbline.measure.alignment.anonymity.SuppressionAudit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The alignment calculators in the words of the reference values. */
final class AlignmentOracle {
    private AlignmentOracle() {}

    static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        return Map.of(
                "welch-mean-difference", AlignmentOracle::gap,
                "weight-vector-distance", AlignmentOracle::overlap,
                "reported-figure-difference", AlignmentOracle::reported,
                "small-group-suppression", AlignmentOracle::smallGroups,
                "suppression-audit", AlignmentOracle::audit,
                "bland-altman", AlignmentOracle::blandAltman,
                "profile-distance", AlignmentOracle::profileDistance,
                "net-promoter-score", AlignmentOracle::promoters);
    }

    private static Map<String, Object> gap(JsonNode input) {
        SampleSummary first =
                SampleSummary.ofAnswers(optionals(input.required("groupA"))).orElseThrow();
        SampleSummary second =
                SampleSummary.ofAnswers(optionals(input.required("groupB"))).orElseThrow();
        PerceptionGap gap = PerceptionGap.between(first, second);
        Map<String, Object> fields = fields("nA", first.n(), "nB", second.n(), "difference", gap.difference());
        fields.put("standardError", gap.welch().map(WelchTest::standardError));
        fields.put("degreesOfFreedom", gap.welch().map(WelchTest::degreesOfFreedom));
        fields.put("t", gap.welch().map(WelchTest::t));
        fields.put("pTwoSided", gap.welch().map(WelchTest::pTwoSided));
        fields.put("lower95", gap.interval95().map(Interval::low));
        fields.put("upper95", gap.interval95().map(Interval::high));
        fields.put("lower90", gap.interval90().map(Interval::low));
        fields.put("upper90", gap.interval90().map(Interval::high));
        return fields;
    }

    private static Map<String, Object> overlap(JsonNode input) {
        PriorityOverlap result =
                PriorityOverlap.between(weights(input.required("first")), weights(input.required("second")));
        return fields(
                "totalVariation",
                result.totalVariation(),
                "overlap",
                result.overlap(),
                "cosineSimilarity",
                result.cosineSimilarity());
    }

    private static Map<String, Double> weights(JsonNode list) {
        return IntStream.range(0, list.size())
                .boxed()
                .collect(Collectors.toMap(
                        goal -> "goal " + goal, goal -> list.required(goal).doubleValue()));
    }

    private static Map<String, Object> reported(JsonNode input) {
        Optional<ReportedDifference> result = ReportedDifference.between(
                decimal(input, "first"),
                decimal(input, "second"),
                requiredDecimal(input, "absoluteTolerance"),
                requiredDecimal(input, "relativeTolerance"));
        return fields(
                "difference",
                result.map(ReportedDifference::difference),
                "relativeDifference",
                result.map(ReportedDifference::relativeDifference),
                "match",
                result.map(ReportedDifference::match));
    }

    private static Map<String, Object> smallGroups(JsonNode input) {
        SmallGroups result = SmallGroups.of(counts(input.required("groupSizes")), count(input, "minimum"));
        return fields("parentShown", result.parentShown(), "hidden", result.hidden(), "shown", result.shown());
    }

    private static Map<String, Object> audit(JsonNode input) {
        List<List<Integer>> table =
                input.required("table").valueStream().map(OracleInput::counts).toList();
        List<SuppressionAudit.Cell> hidden = input.required("hidden")
                .valueStream()
                .map(OracleInput::counts)
                .map(cell -> new SuppressionAudit.Cell(cell.getFirst(), cell.getLast()))
                .toList();
        SuppressionAudit result = SuppressionAudit.of(table, hidden);
        return fields(
                "cells",
                result.cells().stream().map(AlignmentOracle::bounds).toList(),
                "anyExactlyDisclosed",
                result.anyExactlyDisclosed());
    }

    private static Map<String, Object> bounds(SuppressionAudit.Bounds bounds) {
        return fields(
                "row",
                bounds.cell().row(),
                "column",
                bounds.cell().column(),
                "minimum",
                bounds.minimum(),
                "maximum",
                bounds.maximum(),
                "exactlyDisclosed",
                bounds.isExactlyDisclosed());
    }

    private static Map<String, Object> blandAltman(JsonNode input) {
        BlandAltman result =
                BlandAltman.of(Pairs.of(optionals(input.required("first")), optionals(input.required("second"))));
        Map<String, Object> fields = fields("n", result.n(), "bias", result.bias(), "sdDifference", result.deviation());
        fields.put("lowerLimit", result.limits().map(Interval::low));
        fields.put("upperLimit", result.limits().map(Interval::high));
        fields.put("biasLower95", result.biasInterval().map(Interval::low));
        fields.put("biasUpper95", result.biasInterval().map(Interval::high));
        fields.put("lowerLimitLower95", result.lowerInterval().map(Interval::low));
        fields.put("lowerLimitUpper95", result.lowerInterval().map(Interval::high));
        fields.put("upperLimitLower95", result.upperInterval().map(Interval::low));
        fields.put("upperLimitUpper95", result.upperInterval().map(Interval::high));
        return fields;
    }

    private static Map<String, Object> profileDistance(JsonNode input) {
        ProfileDistance result = ProfileDistance.between(
                Pairs.of(optionals(input.required("first")), optionals(input.required("second"))));
        Map<String, Object> fields = fields("items", result.items(), "d2", result.squaredDistance());
        fields.put("rmsDistance", result.rmsDistance());
        fields.put("elevationTerm", result.elevationTerm());
        fields.put("scatterTerm", result.scatterTerm());
        fields.put("shapeTerm", result.shapeTerm());
        fields.put("shapeCorrelation", result.shapeCorrelation());
        return fields;
    }

    private static Map<String, Object> promoters(JsonNode input) {
        NetPromoterScore result = NetPromoterScore.of(input.required("ratings")
                .valueStream()
                .map(each -> each.isNull() ? OptionalInt.empty() : OptionalInt.of(each.intValue()))
                .toList());
        Map<String, Object> fields = fields("n", result.n(), "promoters", result.promoters());
        fields.put("passives", result.passives());
        fields.put("detractors", result.detractors());
        fields.put("nps", result.score());
        fields.put("varianceOfOneAnswer", result.varianceOfOneAnswer());
        fields.put("standardError", result.standardError());
        fields.put("lower95", result.interval95().map(Interval::low));
        fields.put("upper95", result.interval95().map(Interval::high));
        return fields;
    }
}
