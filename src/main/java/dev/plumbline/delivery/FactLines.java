package dev.plumbline.delivery;

import dev.plumbline.measure.Undefined;
import dev.plumbline.pack.data.Datum;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads numbers back from the lines of {@link FactsFile}: what a pack prints of its facts. */
public final class FactLines {

    private static final JsonMapper JSON = new JsonMapper();

    private FactLines() {}

    /**
     * The numbers of some figures.
     *
     * @param facts a whole file made by {@link FactsFile}
     * @param ids ids of the figures
     * @return value, unit and reason by id, for those that the file holds
     */
    public static Map<String, Datum> read(byte[] facts, Set<String> ids) {
        Map<String, Datum> data = new HashMap<>();
        new String(facts, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> ids.contains(FactsFile.idOf(line)))
                .forEach(line -> {
                    JsonNode node = JSON.readTree(FactsFile.alone(line));
                    if (node.has("measure")) {
                        data.put(node.get("id").asString(), datum(node));
                    }
                });
        return data;
    }

    private static Datum datum(JsonNode node) {
        JsonNode value = node.get("value");
        return new Datum(
                value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.asDouble()),
                node.get("unit").asString(),
                node.has("reason")
                        ? Optional.of(Undefined.parse(node.get("reason").asString()))
                        : Optional.empty());
    }
}
