package dev.plumbline.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors knows the keys that the loader knows, and the page explains them. */
class JobSchemaTest {

    private static final Path JOBS = Path.of("jobs");

    /** A job with an unknown key in every group of keys, named after the group. */
    private static final String PROBE = """
            job: quarterly
            zz-root: 1
            calendar: { zone: UTC, zz-calendar: 1 }
            when: every day at 07:00
            needs: { received: 80%, zz-needs: 1 }
            deliver: { to: folder, zz-deliver: 1 }
            """;

    private static JsonNode schema() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(JOBS.resolve("job.schema.json")));
    }

    private static List<Finding> load(String text) {
        return JobFileParser.parse(
                        text,
                        JobKind.QUARTERLY,
                        "quarterly.yml",
                        _ -> new Checked<>(Optional.of(BusinessDays.WEEKDAYS), List.of()))
                .findings();
    }

    private static List<String> errors(String yaml) throws IOException {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
        return validator
                .validate(validator.registerSchema(Files.readString(JOBS.resolve("job.schema.json"))), yaml)
                .getErrors()
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    private static Map<String, Set<String>> keysOfSchema() throws IOException {
        Map<String, Set<String>> keys = new TreeMap<>();
        keys.put("root", names(schema()));
        schema().get("$defs").properties().forEach(def -> keys.put(def.getKey(), names(def.getValue())));
        return keys;
    }

    private static Set<String> names(JsonNode group) {
        Set<String> names = new TreeSet<>();
        group.get("properties").properties().forEach(key -> names.add(key.getKey()));
        return names;
    }

    @Test
    void theSchemaHasTheKeysOfTheLoaderAndNoOthers() throws IOException {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Finding finding : load(PROBE)) {
            keys.put(
                    finding.value().substring(3),
                    new TreeSet<>(
                            List.of(finding.parts().getOrDefault("allowed", "").split(", ", -1))));
        }

        assertThat(keysOfSchema()).isEqualTo(keys);
    }

    @Test
    void everyKeyStandsOnTheOperatorsPage() throws IOException {
        String page = Files.readString(JOBS.resolve("README.md"));
        for (Set<String> keys : keysOfSchema().values()) {
            keys.forEach(key -> assertThat(page).as(key).contains(key + ":"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSamplesAreValidAndNameTheSchema(JobKind kind) throws IOException {
        String sample = Files.readString(JOBS.resolve(kind.word() + ".yml"));

        assertThat(errors(sample)).isEmpty();
        assertThat(sample).startsWith("# yaml-language-server: $schema=job.schema.json\n");
    }

    @Test
    void theExampleOfThePageIsValidAndLoads() throws IOException {
        String page = Files.readString(JOBS.resolve("README.md"));
        String example = page.substring(page.indexOf("```yaml") + 8, page.indexOf("```", page.indexOf("```yaml") + 8));

        assertThat(errors(example)).isEmpty();
        assertThat(load(example)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wen: x\n",
                "missed: all\n",
                "packs: [portfolios]\n",
                "needs: { received: 101% }\n",
                "needs: { else: hold }\n",
                "deliver: { to: smtp }\n",
                "deliver: { hold: maybe }\n",
                "language: { default: de_AT }\n"
            })
    void theSchemaRefusesWhatTheLoaderRefuses(String more) throws IOException {
        String right = "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\n";

        assertThat(errors(right)).isEmpty();
        assertThat(load(right)).isEmpty();
        assertThat(errors(right + more)).isNotEmpty();
        assertThat(load(right + more)).isNotEmpty();
    }
}
