package dev.plumbline.measure;

import static dev.plumbline.measure.OracleInput.count;
import static dev.plumbline.measure.OracleInput.fields;
import static dev.plumbline.measure.OracleInput.number;
import static dev.plumbline.measure.OracleInput.optionals;
import static dev.plumbline.measure.OracleInput.table;

import dev.plumbline.measure.alignment.consensus.AverageDeviation;
import dev.plumbline.measure.alignment.consensus.CronbachAlpha;
import dev.plumbline.measure.alignment.consensus.IntraclassCorrelation;
import dev.plumbline.measure.alignment.consensus.NullDistribution;
import dev.plumbline.measure.alignment.consensus.Responses;
import dev.plumbline.measure.alignment.consensus.ScaleAgreement;
import dev.plumbline.measure.alignment.consensus.WithinGroupAgreement;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The consensus calculators in the words of the reference values. */
final class ConsensusOracle {
    private ConsensusOracle() {}

    static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        return Map.of(
                "ad-index", ConsensusOracle::averageDeviation,
                "rwg-single-item", ConsensusOracle::agreement,
                "rwg-null-variance", ConsensusOracle::nullVariance,
                "rwgj-multi-item", ConsensusOracle::scaleAgreement,
                "icc1-icc2", ConsensusOracle::intraclass,
                "cronbach-alpha", ConsensusOracle::alpha);
    }

    private static Map<String, Object> averageDeviation(JsonNode input) {
        AverageDeviation result =
                AverageDeviation.of(Responses.of(table(input.required("ratings"))), count(input, "responseOptions"));
        return fields(
                "nComplete",
                result.n(),
                "adMean",
                result.aboutMean(),
                "adMedian",
                result.aboutMedian(),
                "practicalCutoff",
                result.practicalCutoff());
    }

    private static Map<String, Object> agreement(JsonNode input) {
        WithinGroupAgreement result = WithinGroupAgreement.of(
                SampleSummary.ofAnswers(optionals(input.required("ratings"))), number(input, "nullVariance"));
        return fields(
                "n", result.n(), "variance", result.variance(), "rwg", result.rwg(), "rwgUntruncated", result.raw());
    }

    private static Map<String, Object> nullVariance(JsonNode input) {
        NullDistribution result = NullDistribution.of(input.required("probabilities")
                .valueStream()
                .map(JsonNode::doubleValue)
                .toList());
        return fields("nullVariance", result.variance(), "mean", result.mean());
    }

    private static Map<String, Object> scaleAgreement(JsonNode input) {
        ScaleAgreement result =
                ScaleAgreement.of(Responses.of(table(input.required("ratings"))), number(input, "nullVariance"));
        return fields(
                "nComplete",
                result.n(),
                "items",
                result.items(),
                "meanItemVariance",
                result.meanItemVariance(),
                "rwgJ",
                result.rwgJ());
    }

    private static Map<String, Object> intraclass(JsonNode input) {
        IntraclassCorrelation result = IntraclassCorrelation.of(input.required("groups")
                .valueStream()
                .map(group -> group.valueStream().map(JsonNode::doubleValue).toList())
                .toList());
        Map<String, Object> fields = fields("groups", result.groups(), "observations", result.observations());
        fields.put("msBetween", result.msBetween());
        fields.put("msWithin", result.msWithin());
        fields.put("icc1", result.icc1());
        fields.put("icc2", result.icc2());
        fields.put("F", result.f());
        fields.put("p", result.p());
        return fields;
    }

    private static Map<String, Object> alpha(JsonNode input) {
        CronbachAlpha result = CronbachAlpha.of(Responses.of(table(input.required("responses"))));
        return fields(
                "nComplete",
                result.n(),
                "items",
                result.items(),
                "alpha",
                result.alpha(),
                "alphaStandardized",
                result.standardized());
    }
}
