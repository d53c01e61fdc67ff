package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes down what is wrong with one mapping file. */
final class YamlNotes {

    private final String file;
    private final String sha256;
    private final List<Finding> findings = new ArrayList<>();

    YamlNotes(String file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
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

    List<Finding> findings() {
        return findings;
    }
}
