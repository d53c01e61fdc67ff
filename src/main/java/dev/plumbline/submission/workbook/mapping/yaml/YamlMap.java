package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.submission.workbook.table.Headings;
import java.util.ArrayList;
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

/** A map of a file that people write: every key asked for is allowed, every other is a finding at the end. */
public final class YamlMap {

    private final int line;
    private final YamlNotes notes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> inherited = new LinkedHashSet<>();

    YamlMap(MappingNode node, YamlNotes notes) {
        this.line = lineOf(node);
        this.notes = notes;
        for (NodeTuple tuple : node.getValue()) {
            String key = keyOf(tuple);
            int at = lineOf(tuple.getKeyNode());
            Integer first = lines.putIfAbsent(key, at);
            if (first != null) {
                notes.add(MappingFinding.MAPPING_KEY_TWICE, at, key, "first", Integer.toString(first));
            }
            values.putIfAbsent(key, tuple.getValueNode());
        }
    }

    private YamlMap(YamlMap own, YamlMap top, Set<String> apart) {
        this.line = own.line;
        this.notes = own.notes;
        values.putAll(own.values);
        lines.putAll(own.lines);
        top.values.forEach((key, value) -> {
            if (!apart.contains(key)) {
                values.merge(key, value, YamlMap::completed);
                lines.putIfAbsent(key, top.lines.getOrDefault(key, top.line));
            }
        });
        inherited.addAll(top.values.keySet());
        inherited.removeAll(own.values.keySet());
    }

    /** This map with what a map above says for all: a key of its own wins, groups of keys are completed key by key. */
    YamlMap over(YamlMap top, Set<String> apart) {
        return new YamlMap(this, top, apart);
    }

    private static Node completed(Node own, Node top) {
        if (!(own instanceof MappingNode mine) || !(top instanceof MappingNode theirs)) {
            return own;
        }
        List<NodeTuple> tuples = new ArrayList<>(mine.getValue());
        Set<String> keys = new LinkedHashSet<>();
        mine.getValue().forEach(tuple -> keys.add(keyOf(tuple)));
        theirs.getValue().stream().filter(tuple -> !keys.contains(keyOf(tuple))).forEach(tuples::add);
        return new MappingNode(
                mine.getTag(), true, tuples, mine.getStartMark(), mine.getEndMark(), mine.getFlowStyle());
    }

    private static String keyOf(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    static void missing(YamlMap map, String key, String example) {
        map.notes().add(MappingFinding.MAPPING_KEY_MISSING, map.line(), key, "example", example);
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

    /**
     * Whether a key stands here; it is allowed then.
     *
     * @param key the key
     * @return true when it does
     */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /**
     * The words of a key; a list or map in its place is a finding.
     *
     * @param key the key
     * @return the words, or empty when it is left out
     */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /**
     * The words of a key that must be there.
     *
     * @param key the key
     * @param example what could stand there
     * @return the words; empty when it is missing, which is a finding
     */
    public String text(String key, String example) {
        if (!has(key)) {
            notes.add(MappingFinding.MAPPING_KEY_MISSING, line, key, "example", key + ": " + example);
        }
        return text(key).orElse("");
    }

    /**
     * A list of words; a single word is a list of one.
     *
     * @param key the key
     * @return the words in the order of the file; none when it is left out
     */
    public List<String> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElse(List.of());
    }

    private List<String> texts(String key, Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .flatMap(item -> scalar(key, item).stream())
                        .toList()
                : scalar(key, node).stream().toList();
    }

    /**
     * Words and what they stand for.
     *
     * @param key the key
     * @return pairs in the order of the file; none when it is left out
     */
    public Map<String, String> words(String key) {
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

    /**
     * The group of keys below a key.
     *
     * @param key the key
     * @return the group, or empty when it is left out
     */
    public Optional<YamlMap> map(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof MappingNode map) {
                return Optional.of(new YamlMap(map, notes));
            }
            wrong(key, "a list or word", "keys below it, each on a line of its own");
            return Optional.empty();
        });
    }

    /** A list of maps, or one map alone. */
    List<YamlMap> maps(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(item -> item(key, item).stream())
                    .toList();
        }
        return map(key).stream().toList();
    }

    private Optional<YamlMap> item(String key, Node item) {
        if (item instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, notes));
        }
        wrong(key, "a word", "a list of groups of keys, each opened by a dash");
        return Optional.empty();
    }

    Set<String> keys() {
        return values.keySet();
    }

    /**
     * A switch.
     *
     * @param key the key
     * @return true when it says so, false when it is left out
     */
    public boolean flag(String key) {
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

    /**
     * A value that a function understands, or else a finding that says what is allowed.
     *
     * @param key the key
     * @param reading makes the value of the words, or nothing of words it does not understand
     * @param allowed what is allowed, for the finding
     * @param <T> type of the value
     * @return the value, or empty when the key is left out or not understood
     */
    public <T> Optional<T> value(String key, Function<String, Optional<T>> reading, String allowed) {
        return text(key).flatMap(text -> {
            Optional<T> value = reading.apply(text);
            if (value.isEmpty() && !text.equals(MappingParser.OPEN)) {
                wrong(key, text, allowed);
            }
            return value;
        });
    }

    /**
     * Reports a value that a key cannot have.
     *
     * @param key the key
     * @param value the value
     * @param allowed what is allowed
     */
    public void wrong(String key, String value, String allowed) {
        notes.wrong(line(key), key, value, allowed);
    }

    /** Reports keys nobody asked for. */
    public void end() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key) && !inherited.contains(key))
                .forEach(key -> {
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
            if (scalar.getValue().equals(MappingParser.OPEN)) {
                notes.add(MappingFinding.MAPPING_LEFT_OPEN, lineOf(node), key);
            }
            return Optional.of(scalar.getValue());
        }
        wrong(key, node instanceof SequenceNode ? "a list" : "a group of keys", "a word or number");
        return Optional.empty();
    }
}
