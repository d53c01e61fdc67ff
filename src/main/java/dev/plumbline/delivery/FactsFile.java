package dev.plumbline.delivery;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.audience.OwnMatter;
import dev.plumbline.measure.warning.Episode;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.measure.warning.marking.Mark;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file {@code facts.json}: every figure with its value or the reason why there is none, method, n and origins. One
 * figure a line, keys in a fixed order, instants in UTC. One file holds what was counted over all alliances, another one for
 * each of them its own; no figure is in two.
 */
public final class FactsFile {

    /** Version of the form. */
    public static final int SCHEMA = 2;

    /** Name of the file, inside packs and of that over all alliances. */
    public static final String FILE = "facts.json";

    private static final String OF_ALLIANCE = "facts-";
    private static final String SUFFIX = ".json";

    private static final String BETWEEN = ",\n";
    private static final int ROOM = 512;
    private static final String ID = "{\"id\":\"";
    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter LINES = JSON.writer().withRootValueSeparator(BETWEEN);

    private FactsFile() {}

    /**
     * The file of an alliance that lies beside the packs: what is inside its pack.
     *
     * @param alliance key of the alliance
     * @return name of the file
     */
    public static String fileOf(String alliance) {
        return OF_ALLIANCE + alliance + SUFFIX;
    }

    /**
     * Whose facts a file beside packs holds.
     *
     * @param name name of the file
     * @return key of the alliance; empty unless {@link #fileOf} names such a file
     */
    public static Optional<String> allianceOf(String name) {
        return name.startsWith(OF_ALLIANCE) && name.endsWith(SUFFIX)
                ? Optional.of(name.substring(OF_ALLIANCE.length(), name.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /**
     * Figures as lines.
     *
     * @param figures the figures
     * @return lines for {@link #bytes}
     */
    public static byte[] figureLines(List<Figure> figures) {
        return lines(figures, FigureLine::write);
    }

    /**
     * Warnings as lines: those that fire now, then those that fire no more.
     *
     * @param warnings the warnings
     * @param episodes all episodes of the same alliances with their marks
     * @return lines for {@link #bytes}
     */
    public static byte[] warningLines(List<Warning> warnings, List<MarkedEpisode> episodes) {
        Map<String, MarkedEpisode> standing = episodes.stream()
                .filter(one -> one.episode().stands())
                .collect(Collectors.toMap(one -> one.episode().id(), Function.identity(), (_, last) -> last));
        List<ObjectNode> nodes = Stream.concat(
                        warnings.stream()
                                .map(warning -> warning(warning, Optional.ofNullable(standing.get(warning.id())))),
                        episodes.stream().filter(one -> !one.episode().stands()).map(FactsFile::closed))
                .toList();
        return lines(nodes, (line, node) -> line.writePOJO(node));
    }

    private static ObjectNode head(Setting setting) {
        return JSON.createObjectNode()
                .put("schema", SCHEMA)
                .put("product", setting.stamp().product())
                .put("rules", setting.stamp().rules())
                .put("period", setting.stamp().period())
                .put("asOf", setting.stamp().asOf().toString());
    }

    /**
     * The whole file.
     *
     * @param setting what it is made from
     * @param figures lines of figures
     * @param warnings lines of warnings
     * @return its bytes
     */
    public static byte[] bytes(Setting setting, byte[] figures, byte[] warnings) {
        return bytes(head(setting), setting, figures, warnings);
    }

    /**
     * The whole file for one side's copy. It names the side and what is withheld from it.
     *
     * @param setting what it is made from, without other sides' files
     * @param partner key of the side's partner
     * @param figures lines of figures, without those withheld
     * @param warnings lines of warnings
     * @return its bytes
     */
    public static byte[] bytesFor(String partner, Setting setting, byte[] figures, byte[] warnings) {
        ObjectNode head = head(setting).put("copyFor", partner);
        ArrayNode withheld = head.putArray("withheldOfOthers");
        for (OwnMatter matter : OwnMatter.values()) {
            matter.measures().forEach(measure -> withheld.add(measure.code()));
        }
        return bytes(head, setting, figures, warnings);
    }

    private static byte[] bytes(ObjectNode head, Setting setting, byte[] figures, byte[] warnings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(
                figures.length + warnings.length + ROOM * (1 + setting.sources().size()));
        String opened = JSON.writeValueAsString(head);
        write(out, opened.substring(0, opened.length() - 1));
        List<ObjectNode> inputs =
                setting.sources().stream().map(FactsFile::input).toList();
        list(out, "inputs", lines(inputs, (line, node) -> line.writePOJO(node)));
        list(out, "facts", figures);
        list(out, "warnings", warnings);
        write(out, "}\n");
        return out.toByteArray();
    }

    /**
     * The id that a line is about.
     *
     * @param line one of several lines made by this class
     * @return the id; empty for the empty line before the first
     */
    public static String idOf(String line) {
        return line.startsWith(ID) ? line.substring(ID.length(), line.indexOf('"', ID.length())) : "";
    }

    /**
     * A line as it follows others.
     *
     * @param line one of several lines made by this class
     * @return the line for {@link #bytes}
     */
    public static String asNext(String line) {
        return BETWEEN + alone(line);
    }

    /**
     * A line by itself.
     *
     * @param line one of several lines made by this class
     * @return what it says, without the comma after it
     */
    public static String alone(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    private static ObjectNode input(SourceFile source) {
        return JSON.createObjectNode()
                .put("sha256", source.sha256())
                .put("partner", source.partner())
                .put("name", source.name())
                .put("received", source.received().toString())
                .put("state", source.state().words());
    }

    private static void putUnlessEmpty(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static ObjectNode warning(Warning warning, Optional<MarkedEpisode> episode) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", warning.id())
                .put("rule", words(warning.signal().rule().name()))
                .put("alliance", warning.alliance())
                .put("severity", words(warning.signal().grade().name()))
                .put("since", warning.since().toString());
        ArrayNode evidence = node.putArray("evidence");
        warning.signal().evidence().forEach(figure -> evidence.add(figure.id()));
        putUnlessEmpty(node, "owner", warning.owner());
        node.put("state", warning.state().word());
        episode.ifPresent(found -> mark(node, found.mark()));
        return node;
    }

    private static ObjectNode closed(MarkedEpisode marked) {
        Episode episode = marked.episode();
        ObjectNode node = JSON.createObjectNode()
                .put("id", episode.id() + "." + episode.first())
                .put("rule", episode.rule().id())
                .put("alliance", episode.alliance())
                .put("severity", words(episode.grade().name()))
                .put("since", episode.first().toString())
                .put("until", episode.last().toString());
        node.putArray("evidence");
        node.put("state", Warning.State.CLOSED.word());
        mark(node, marked.mark());
        return node;
    }

    private static void mark(ObjectNode node, Mark mark) {
        node.put("mark", mark.word());
        if (mark instanceof Mark.Hit(int leadQuarters)) {
            node.put("leadQuarters", leadQuarters);
        }
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> byte[] lines(List<T> all, BiConsumer<JsonGenerator, T> write) {
        if (all.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream(all.size() * ROOM);
        lines.writeBytes(BETWEEN.getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator each = LINES.createGenerator(lines)) {
            all.forEach(one -> write.accept(each, one));
        }
        return lines.toByteArray();
    }

    private static void list(ByteArrayOutputStream out, String key, byte[] lines) {
        write(out, ",\n\"" + key + "\":[");
        int comma = Math.min(1, lines.length);
        out.write(lines, comma, lines.length - comma);
        write(out, "\n]");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
