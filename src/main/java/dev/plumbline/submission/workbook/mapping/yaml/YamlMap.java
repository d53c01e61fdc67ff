package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.submission.workbook.table.Headings;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A map of a mapping file: every key asked for is allowed, every other is a finding at the end. */
final class YamlMap {

    private final int line;
    private final YamlNotes notes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(MappingNode node, YamlNotes notes) {
        this.line = lineOf(node);
        this.notes = notes;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int at = lineOf(tuple.getKeyNode());
            Integer first = lines.putIfAbsent(key, at);
            if (first != null) {
                notes.add(MappingFinding.MAPPING_KEY_TWICE, at, key, "first", Integer.toString(first));
            }
            values.putIfAbsent(key, tuple.getValueNode());
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    YamlNotes notes() {
        return notes;
    }

    Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    /** The words of a key; a list or map in its place is a finding. */
    Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /** The words of a key that must be there. */
    String text(String key, String example) {
        if (!has(key)) {
            notes.add(MappingFinding.MAPPING_KEY_MISSING, line, key, "example", key + ": " + example);
        }
        return text(key).orElse("");
    }

    /** A list of words; a single word is a list of one. */
    List<String> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElse(List.of());
    }

    private List<String> texts(String key, Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .flatMap(item -> scalar(key, item).stream())
                        .toList()
                : scalar(key, node).stream().toList();
    }

    /** Words and what they stand for, in the order of the file. */
    Map<String, String> words(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        map(key).ifPresent(map ->
                map.values.keySet().forEach(word -> map.text(word).ifPresent(meaning -> words.put(word, meaning))));
        return words;
    }

    /** Words and lists of what they stand for, in the order of the file. */
    Map<String, List<String>> lists(String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        map(key).ifPresent(map -> map.values.keySet().forEach(word -> lists.put(word, map.texts(word))));
        return lists;
    }

    Optional<YamlMap> map(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof MappingNode map) {
                return Optional.of(new YamlMap(map, notes));
            }
            wrong(key, "a list or word", "keys below it, each on a line of its own");
            return Optional.empty();
        });
    }

    boolean flag(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            wrong(key, text.get(), "true or false");
        }
        return text.filter("true"::equals).isPresent();
    }

    Optional<Pattern> pattern(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                wrong(key, text, "a regular expression; this one fails with: " + e.getDescription());
                return Optional.empty();
            }
        });
    }

    /** A value that a function understands, or else a finding that says what is allowed. */
    <T> Optional<T> value(String key, Function<String, Optional<T>> reading, String allowed) {
        return text(key).flatMap(text -> {
            Optional<T> value = reading.apply(text);
            if (value.isEmpty()) {
                wrong(key, text, allowed);
            }
            return value;
        });
    }

    void wrong(String key, String value, String allowed) {
        notes.add(MappingFinding.MAPPING_VALUE_WRONG, line(key), value, "key", key, "allowed", allowed);
    }

    /** Reports keys nobody asked for. */
    void end() {
        values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> {
            String nearest = Headings.nearest(key, asked).orElse("");
            notes.add(
                    MappingFinding.MAPPING_KEY_UNKNOWN,
                    line(key),
                    key,
                    "nearest",
                    nearest,
                    "allowed",
                    String.join(", ", asked));
        });
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        wrong(key, node instanceof SequenceNode ? "a list" : "a group of keys", "a word or number");
        return Optional.empty();
    }
}
