package dev.plumbline.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The comparison rule of the reference values; collects what differs. */
final class OracleComparison {
    private final double tolerance;
    private final List<String> differences = new ArrayList<>();

    OracleComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    List<String> differences() {
        return differences;
    }

    void compare(String path, JsonNode expected, @Nullable Object result) {
        Object actual = unwrapped(result);
        if (expected.isNull() || actual == null) {
            require(expected.isNull() && actual == null, path, expected, actual);
        } else if (expected.isObject() && actual instanceof Map<?, ?> fields) {
            compareFields(path, expected, fields);
        } else if (expected.isArray() && actual instanceof List<?> entries) {
            compareEntries(path, expected, entries);
        } else if (expected.isNumber() && actual instanceof Number number) {
            require(isSame(expected.decimalValue(), number), path, expected, actual);
        } else {
            boolean plain = expected.isBoolean() ? actual instanceof Boolean : expected.isString();
            require(plain && expected.asString().equals(actual.toString()), path, expected, actual);
        }
    }

    private void compareFields(String path, JsonNode expected, Map<?, ?> fields) {
        TreeSet<String> names = new TreeSet<>(expected.propertyNames());
        fields.keySet().forEach(name -> names.add(name.toString()));
        for (String name : names) {
            JsonNode value = expected.get(name);
            if (value == null || !fields.containsKey(name)) {
                differences.add("%s.%s is on one side only".formatted(path, name));
            } else {
                compare(path + "." + name, value, fields.get(name));
            }
        }
    }

    private void compareEntries(String path, JsonNode expected, List<?> entries) {
        if (expected.size() != entries.size()) {
            differences.add("%s: expected %s, was %s".formatted(path, expected, entries));
            return;
        }
        for (int index = 0; index < entries.size(); index++) {
            compare(path + "[" + index + "]", expected.required(index), entries.get(index));
        }
    }

    private boolean isSame(BigDecimal expected, Number actual) {
        if (actual instanceof Integer || actual instanceof Long) {
            return expected.compareTo(BigDecimal.valueOf(actual.longValue())) == 0;
        }
        double value = expected.doubleValue();
        return Math.abs(actual.doubleValue() - value) <= tolerance * Math.max(1, Math.abs(value));
    }

    private void require(boolean same, String path, JsonNode expected, @Nullable Object actual) {
        if (!same) {
            differences.add("%s: expected %s, was %s".formatted(path, expected, actual));
        }
    }

    private static @Nullable Object unwrapped(@Nullable Object result) {
        if (result instanceof Optional<?> optional) {
            return optional.isPresent() ? unwrapped(optional.get()) : null;
        }
        if (result instanceof OptionalDouble optional) {
            return optional.isPresent() ? Double.valueOf(optional.getAsDouble()) : null;
        }
        return result;
    }
}
