package dev.plumbline.measure;

import static dev.plumbline.measure.OracleInput.fields;
import static dev.plumbline.measure.OracleInput.numbers;
import static dev.plumbline.measure.OracleInput.optionals;
import static dev.plumbline.measure.OracleInput.table;

import dev.plumbline.measure.alignment.CliffsDelta;
import dev.plumbline.measure.alignment.PermutationTest;
import dev.plumbline.measure.alignment.StandardizedDifference;
import dev.plumbline.measure.alignment.rank.KendallTau;
import dev.plumbline.measure.alignment.rank.KendallW;
import dev.plumbline.measure.alignment.rank.SpearmanRho;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The comparisons of two groups and of rank orders in the words of the reference values. */
final class ComparisonOracle {
    private ComparisonOracle() {}

    static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        return Map.of(
                "cohens-d", ComparisonOracle::standardized,
                "cliffs-delta", ComparisonOracle::cliffsDelta,
                "exact-permutation-mean-difference", ComparisonOracle::permutation,
                "kendall-tau-b", ComparisonOracle::kendallTau,
                "spearman-rho", ComparisonOracle::spearman,
                "kendall-w", ComparisonOracle::kendallW);
    }

    private static Map<String, Object> standardized(JsonNode input) {
        SampleSummary first =
                SampleSummary.ofAnswers(optionals(input.required("groupA"))).orElseThrow();
        SampleSummary second =
                SampleSummary.ofAnswers(optionals(input.required("groupB"))).orElseThrow();
        StandardizedDifference result = StandardizedDifference.between(first, second);
        Map<String, Object> fields = fields("nA", first.n(), "nB", second.n());
        fields.put("meanDifference", result.difference());
        fields.put("pooledSd", result.pooledDeviation());
        fields.put("d", result.d());
        fields.put("g", result.g());
        return fields;
    }

    private static Map<String, Object> cliffsDelta(JsonNode input) {
        CliffsDelta result = CliffsDelta.between(given(input, "groupA"), given(input, "groupB"));
        Map<String, Object> fields = fields("nA", result.countFirst(), "nB", result.countSecond());
        fields.put("delta", result.delta());
        fields.put("lower95", result.interval95().map(Interval::low));
        fields.put("upper95", result.interval95().map(Interval::high));
        fields.put("magnitude", result.magnitude().map(size -> size.name().toLowerCase(Locale.ROOT)));
        return fields;
    }

    private static double[] given(JsonNode input, String name) {
        return optionals(input.required(name)).stream()
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    private static Map<String, Object> permutation(JsonNode input) {
        PermutationTest result =
                PermutationTest.between(numbers(input.required("groupA")), numbers(input.required("groupB")));
        return fields(
                "difference", result.difference(), "splits", (long) result.splits(), "pTwoSided", result.pTwoSided());
    }

    private static Pairs pairs(JsonNode input) {
        return Pairs.of(optionals(input.required("x")), optionals(input.required("y")));
    }

    private static Map<String, Object> kendallTau(JsonNode input) {
        KendallTau result = KendallTau.of(pairs(input));
        Map<String, Object> fields = fields("n", result.n(), "concordantMinusDiscordant", result.score());
        fields.put("tauB", result.tauB());
        fields.put("pExact", result.pExact());
        fields.put("pNormal", result.pNormal());
        return fields;
    }

    private static Map<String, Object> spearman(JsonNode input) {
        SpearmanRho result = SpearmanRho.of(pairs(input));
        return fields("n", result.n(), "rho", result.rho());
    }

    private static Map<String, Object> kendallW(JsonNode input) {
        KendallW result = KendallW.of(table(input.required("ratings")));
        Map<String, Object> fields = fields("raters", result.raters(), "items", result.items());
        fields.put("w", result.w());
        fields.put("chiSquare", result.chiSquare());
        fields.put("pChiSquare", result.p());
        fields.put("meanSpearman", result.meanSpearman());
        return fields;
    }
}
