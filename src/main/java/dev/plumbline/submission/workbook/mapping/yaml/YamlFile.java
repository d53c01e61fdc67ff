package dev.plumbline.submission.workbook.mapping.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Opens files that people write. Nothing in them becomes a Java type: only words, lists and maps are read. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * The map that a file is.
     *
     * @param text the YAML
     * @param notes takes down what is wrong
     * @return the map, or empty when the text is none; then a finding says why
     */
    public static Optional<YamlMap> read(String text, YamlNotes notes) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node instanceof MappingNode map) {
                return Optional.of(new YamlMap(map, notes));
            }
            notes.add(MappingFinding.MAPPING_NOT_YAML, 1, "no keys");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            notes.add(MappingFinding.MAPPING_NOT_YAML, line, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            notes.add(MappingFinding.MAPPING_NOT_YAML, 1, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}
