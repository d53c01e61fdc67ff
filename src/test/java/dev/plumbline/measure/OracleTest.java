package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds every calculator against the reference values: each file of the folder is one method, each case one test, and
 * every field of a case is compared. A file whose method is unknown here fails.
 */
class OracleTest {
    private static final String FOLDER = "plumbline.oracle";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TestFactory
    List<DynamicContainer> everyReferenceValueIsReproduced() throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER, "../shared/oracle"));
        assumeTrue(Files.isDirectory(folder), () -> "no reference values in " + folder + ", set " + FOLDER);
        return tests(folder);
    }

    /** The tests of a folder, one container a file. */
    static List<DynamicContainer> tests(Path folder) throws IOException {
        Map<String, Function<JsonNode, Map<String, Object>>> methods = methods();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(found).as("reference files in %s", folder).isNotEmpty();
            return found.stream().map(file -> tests(file, methods)).toList();
        }
    }

    private static Map<String, Function<JsonNode, Map<String, Object>>> methods() {
        Map<String, Function<JsonNode, Map<String, Object>>> methods = new HashMap<>();
        methods.putAll(AttainmentOracle.methods());
        methods.putAll(AlignmentOracle.methods());
        methods.putAll(ComparisonOracle.methods());
        methods.putAll(ConsensusOracle.methods());
        methods.putAll(TrendOracle.methods());
        methods.putAll(MonitorOracle.methods());
        methods.putAll(ForecastOracle.methods());
        return methods;
    }

    private static DynamicContainer tests(Path file, Map<String, Function<JsonNode, Map<String, Object>>> methods) {
        String name = file.getFileName().toString().replace(".json", "");
        Function<JsonNode, Map<String, Object>> method = methods.get(name);
        if (method == null) {
            return DynamicContainer.dynamicContainer(
                    name,
                    Stream.of(DynamicTest.dynamicTest(
                            "unknown method", () -> assertThat(methods).containsKey(name))));
        }
        JsonNode cases = MAPPER.readTree(file.toFile()).required("cases");
        return DynamicContainer.dynamicContainer(
                name,
                cases.valueStream()
                        .map(each -> DynamicTest.dynamicTest(
                                each.required("name").asString(), () -> compare(each, method))));
    }

    private static void compare(JsonNode each, Function<JsonNode, Map<String, Object>> method) {
        OracleComparison comparison =
                new OracleComparison(each.required("tolerance").asDouble());
        comparison.compare("", each.required("expected"), method.apply(each.required("input")));
        assertThat(comparison.differences()).isEmpty();
    }
}
