package dev.plumbline.job.command.operate;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.PublishedFacts;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is new in a quarter's packs, for the one who lets them go: the main figures of each alliance beside those of the
 * quarter before.
 *
 * @param home where the packs lie
 * @param period the quarter
 */
record QuarterChange(Home home, String period) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MAIN = List.of("alliance-attainment", "degree-of-alignment");
    private static final int PLACES = 2;

    /** For people. */
    String words() {
        Map<String, BigDecimal> now = figures(period);
        Map<String, BigDecimal> before = before();
        StringBuilder words = new StringBuilder();
        now.forEach((name, value) -> words.append("%-40s %8s   %s%n"
                .formatted(name, shown(value), before.containsKey(name) ? "was " + shown(before.get(name)) : "new")));
        return words.isEmpty() ? "" : words.append(System.lineSeparator()).toString();
    }

    /** For programs: {@code was} is missing where there was none. */
    void into(ArrayNode array) {
        Map<String, BigDecimal> before = before();
        figures(period).forEach((name, value) -> {
            ObjectNode figure = array.addObject().put("figure", name).put("value", value);
            if (before.containsKey(name)) {
                figure.put("was", before.get(name));
            }
        });
    }

    private Map<String, BigDecimal> before() {
        return figures(Quarter.parse(period).plus(-1).toString());
    }

    private static String shown(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    private Map<String, BigDecimal> figures(String quarter) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        try {
            for (Path file : new PublishedFacts(home.output().resolve(quarter)).files()) {
                read(file, quarter, figures);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The figures of " + quarter + " cannot be read", e);
        }
        return figures;
    }

    private static void read(Path file, String quarter, Map<String, BigDecimal> figures) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> MAIN.stream().anyMatch(measure -> line.contains("\"measure\":\"" + measure + "\"")))
                    .map(line -> JSON.readTree(FactsFile.alone(line)))
                    .filter(figure -> isMain(figure, quarter))
                    .forEach(figure -> figures.put(
                            figure.path("alliance").asString() + " "
                                    + figure.path("measure").asString(),
                            figure.path("value").decimalValue()));
        }
    }

    private static boolean isMain(JsonNode figure, String quarter) {
        return figure.path("period").asString().equals(quarter)
                && figure.path("value").isNumber()
                && !figure.has("partner")
                && !figure.has("goal");
    }
}
