package dev.plumbline.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the inputs of reference cases as the types the calculators take. */
final class OracleInput {
    private OracleInput() {}

    static @Nullable BigDecimal decimal(JsonNode input, String name) {
        JsonNode value = input.required(name);
        return value.isNull() ? null : value.decimalValue();
    }

    static BigDecimal requiredDecimal(JsonNode input, String name) {
        return input.required(name).decimalValue();
    }

    static double number(JsonNode input, String name) {
        return input.required(name).doubleValue();
    }

    static int count(JsonNode input, String name) {
        return input.required(name).intValue();
    }

    static OptionalDouble optional(JsonNode value) {
        return value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    static List<OptionalDouble> optionals(JsonNode list) {
        return list.valueStream().map(OracleInput::optional).toList();
    }

    static List<List<OptionalDouble>> table(JsonNode rows) {
        return rows.valueStream().map(OracleInput::optionals).toList();
    }

    static List<Optional<BigDecimal>> decimals(JsonNode list) {
        return list.valueStream()
                .map(value -> value.isNull() ? Optional.<BigDecimal>empty() : Optional.of(value.decimalValue()))
                .toList();
    }

    static List<Integer> counts(JsonNode list) {
        return list.valueStream().map(JsonNode::intValue).toList();
    }

    static double[] numbers(JsonNode list) {
        return list.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    static Series series(JsonNode input) {
        return new Series(optionals(input.required("values")));
    }

    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.put(namesAndValues[index].toString(), namesAndValues[index + 1]);
        }
        return fields;
    }
}
