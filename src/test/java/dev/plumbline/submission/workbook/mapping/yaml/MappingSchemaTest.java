package dev.plumbline.submission.workbook.mapping.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.plumbline.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors knows the keys that the loader knows, no more and no less. */
class MappingSchemaTest {

    private static final Path SCHEMA = Path.of("jobs/mappings/mapping.schema.json");
    private static final Path README = Path.of("jobs/mappings/README.md");

    /** Mappings with one unknown key in every group of keys, named after the group in the schema. */
    private static final List<String> PROBES = List.of("""
            mapping: a
            zz-root: 1
            applies-to: { folders: [x], cell: { at: A1, matches: x, zz-says: 1 }, zz-applies-to: 1 }
            table: { zz-table: 1, header: { row: 1, zz-header: 1 } }
            read: kpi
            fields:
              zz-fields: 1
              indicator: { column: A, zz-field: 1 }
              actual: { columns: "{period} P{part}", parts: 2, zz-field: 1 }
              period: { form: year, zz-period: 1 }
            checks:
              - cell: A1
                required: true
                zz-check: 1
                one-of: { cells: "A!A1:A2", zz-list: 1 }
                when: { "A!A1": { no-later-than: "{A!A2}", zz-later: 1 } }
            """, """
            mapping: a
            applies-to: { folders: [x] }
            read: survey
            fields: { zz-fields: 1, respondent: row-number, period: { columns: "{period} P{part}", parts: 3, zz-period: 1 } }
            items: [T1]
            """, """
            mapping: a
            applies-to: { folders: [x] }
            read: survey-shares
            fields: { zz-fields: 1, item: I, period: P }
            shares: [A, B]
            """, """
            mapping: a
            applies-to: { folders: [x] }
            tables:
              - read: checks-only
                zz-one-table: 1
            """);

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode schema() {
        return JsonMapper.builder().build().readTree(text(SCHEMA));
    }

    /** Names of the keys of each closed group, by name of the group. */
    private static Map<String, Set<String>> keysOfSchema() {
        Map<String, Set<String>> keys = new HashMap<>();
        keys.put("root", names(schema()));
        schema().get("$defs").properties().forEach(def -> {
            if (def.getValue().has("properties")) {
                keys.put(def.getKey(), names(def.getValue()));
            }
        });
        return keys;
    }

    private static Set<String> names(JsonNode group) {
        return group.get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> keysOfLoader() {
        Map<String, Set<String>> keys = new HashMap<>();
        for (String probe : PROBES) {
            for (Finding finding : MappingParser.parse(probe, "probe.yml", "ab").findings()) {
                if (finding.value().startsWith("zz-")) {
                    List<String> allowed =
                            List.of(finding.parts().getOrDefault("allowed", "").split(", ", -1));
                    keys.computeIfAbsent(finding.value().substring(3), _ -> new TreeSet<>())
                            .addAll(allowed);
                }
            }
        }
        return keys;
    }

    @Test
    void theSchemaHasTheKeysOfTheLoaderAndNoOthers() {
        assertThat(keysOfSchema()).containsExactlyInAnyOrderEntriesOf(keysOfLoader());
    }

    @Test
    void everyKeyStandsOnThePageOfTheLanguage() {
        String page = text(README);
        keysOfSchema().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(key -> assertThat(page)
                        .as("a word about %s", key)
                        .containsPattern("[`{ ,(#\n]" + Pattern.quote(key) + "[`:, ]"));
    }

    @Test
    void everyKeyOfTheSchemaHasWordsAndAnExample() {
        JsonNode schema = schema();
        Stream.concat(
                        Stream.of(schema),
                        schema.get("$defs").properties().stream().map(Map.Entry::getValue))
                .filter(group -> group.has("properties"))
                .flatMap(group -> group.get("properties").properties().stream())
                .forEach(key -> assertThat(key.getValue().has("$ref")
                                || (key.getValue().has("description")
                                        && key.getValue().has("examples")))
                        .as(key.getKey())
                        .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> everyMappingBesideTheTestsIsValid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/mappings"))) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()),
                            () -> assertThat(errors(text(file))).isEmpty()))
                    .toList()
                    .stream();
        }
    }

    @Test
    void theExampleOfThePageIsValidAndLoads() {
        String page = text(README);
        String example = page.substring(page.indexOf("```yaml") + 8, page.indexOf("```", page.indexOf("```yaml") + 8));

        assertThat(errors(example)).isEmpty();
        assertThat(MappingParser.parse(example, "example.yml", "ab").findings())
                .extracting(Finding::message)
                .isEmpty();
        String checks = page.substring(page.lastIndexOf("```yaml") + 8, page.lastIndexOf("```"));
        assertThat(errors(example + checks)).isEmpty();
        assertThat(MappingParser.parse(example + checks, "example.yml", "ab").findings())
                .extracting(Finding::message)
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheLoaderRefuses() {
        String right = """
                mapping: a
                applies-to: { folders: [x] }
                read: kpi
                fields: { indicator: KPI, period: { column: M, form: month }, actual: R }
                """;
        assertThat(errors(right)).isEmpty();

        for (String wrong : List.of(
                right + "missng: [NA]\n",
                right.replace("form: month", "form: moon"),
                right.replace("read: kpi", "read: kpis"),
                right + "decimal-mark: \";\"\n",
                right + "checks: [{ column: A, must-be: nice }]\n",
                right.replace("actual: R", "actual: { columns: R }"))) {
            assertThat(errors(wrong)).as(wrong).isNotEmpty();
            assertThat(MappingParser.parse(wrong, "a.yml", "ab").findings())
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    private static List<String> errors(String yaml) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
        java.net.URI schema = validator.registerSchema(text(SCHEMA));
        return validator.validate(schema, yaml).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }
}
