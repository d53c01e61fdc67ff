package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.finding.Checked;
import dev.plumbline.submission.Replaces;
import dev.plumbline.submission.workbook.mapping.language.AppliesTo;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.language.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one mapping file. */
public final class MappingParser {

    /** What {@code map suggest} writes where it could not tell; a mapping that holds it is refused. */
    public static final String OPEN = "???";

    private static final Set<String> OF_THE_FILE = Set.of("mapping", "applies-to", "replaces", "tables", "checks");

    private MappingParser() {}

    /**
     * Reads a mapping.
     *
     * @param text the YAML
     * @param file name of its file, for findings
     * @param digest SHA-256 of its file, in hex
     * @return the mapping, present only when nothing is wrong, and all findings
     */
    public static Checked<Mapping> parse(String text, String file, String digest) {
        YamlNotes notes = new YamlNotes(file, digest);
        Optional<Mapping> mapping = YamlFile.read(text, notes).map(root -> mapping(root, digest));
        return new Checked<>(notes.findings().isEmpty() ? mapping : Optional.empty(), notes.findings());
    }

    private static Mapping mapping(YamlMap root, String digest) {
        String name = root.text("mapping", "monthly-hospital-table");
        AppliesTo appliesTo = appliesTo(root);
        List<Check> checks = CheckParser.parse(root);
        List<Check> ofCells = new ArrayList<>(ofCells(checks, true));
        List<TableMapping> tables = new ArrayList<>();
        if (root.has("tables")) {
            for (YamlMap table : root.maps("tables")) {
                YamlMap whole = table.over(root, OF_THE_FILE);
                List<Check> own = CheckParser.parse(whole);
                ofCells.addAll(ofCells(own, true));
                List<Check> ofColumns = new ArrayList<>(ofCells(checks, false));
                ofColumns.addAll(ofCells(own, false));
                tables.add(TableParser.parse(whole, ofColumns));
                whole.end();
            }
            TableParser.askAll(root);
        } else {
            tables.add(TableParser.parse(root, ofCells(checks, false)));
        }
        Replaces replaces = replaces(root, tables);
        root.end();
        return new Mapping(name, digest, appliesTo, tables, ofCells, replaces);
    }

    /** Respondents are numbered file by file, so answers are never replaced one by one. */
    private static Replaces replaces(YamlMap root, List<TableMapping> tables) {
        boolean answers = tables.stream().anyMatch(table -> table.kind() == TableMapping.Kind.SURVEY);
        return root.value(
                        "replaces",
                        text -> text.equals("figures") && !answers ? Optional.of(Replaces.FIGURES) : Optional.empty(),
                        "figures, and only where no table is read as survey")
                .orElse(Replaces.SECTIONS);
    }

    private static List<Check> ofCells(List<Check> checks, boolean cells) {
        return checks.stream()
                .filter(check -> check.place() instanceof Check.Place.Cell == cells)
                .toList();
    }

    private static AppliesTo appliesTo(YamlMap root) {
        Optional<YamlMap> found = root.map("applies-to");
        if (found.isEmpty()) {
            YamlMap.missing(root, "applies-to", "applies-to: { folders: [north-office], file-names: \"kpi-*.csv\" }");
            return new AppliesTo(List.of(), "", List.of(), Optional.empty());
        }
        YamlMap map = found.get();
        AppliesTo appliesTo = new AppliesTo(
                map.texts("folders"),
                map.text("file-names").orElse(""),
                map.texts("headings"),
                map.map("cell").flatMap(MappingParser::cellRule));
        if (appliesTo.folders().isEmpty()
                && appliesTo.fileNames().isEmpty()
                && appliesTo.headings().isEmpty()) {
            YamlMap.missing(map, "folders", "folders: [north-office]");
        }
        map.end();
        return appliesTo;
    }

    private static Optional<AppliesTo.CellRule> cellRule(YamlMap map) {
        map.text("at", "A2");
        map.text("matches", "Performance Report");
        Optional<CellPlace> at = map.value("at", CellPlace::tryParse, "a cell such as B5 or \"Start!B5\"");
        Optional<Pattern> matches = map.pattern("matches");
        map.end();
        return at.flatMap(place -> matches.map(pattern -> new AppliesTo.CellRule(place, pattern)));
    }
}
