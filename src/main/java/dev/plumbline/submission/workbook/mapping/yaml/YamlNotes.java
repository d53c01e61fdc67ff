package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes down what is wrong with one file that people write. */
public final class YamlNotes {

    private final String file;
    private final String sha256;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param file name of the file, for findings
     * @param sha256 its digest, in hex
     */
    public YamlNotes(String file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    /**
     * Takes down a value that a key cannot have.
     *
     * @param line number of the line, from 1
     * @param key the key
     * @param value the value
     * @param allowed what is allowed
     */
    public void wrong(int line, String key, String value, String allowed) {
        add(MappingFinding.MAPPING_VALUE_WRONG, line, value, "key", key, "allowed", allowed);
    }

    void add(MappingFinding kind, int line, String value, String... more) {
        Map<String, String> parts = new HashMap<>(Map.of("file", file, "line", Integer.toString(line)));
        for (int i = 0; i + 1 < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        Finding finding = new Finding(kind, new Origin(sha256, file, "", ""), value, parts);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /**
     * What was found.
     *
     * @return findings in the order in which they were found
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
