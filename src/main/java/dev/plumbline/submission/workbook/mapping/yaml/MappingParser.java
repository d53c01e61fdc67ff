package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.finding.Checked;
import dev.plumbline.submission.workbook.mapping.language.AppliesTo;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.language.Mapping.Kind;
import dev.plumbline.submission.workbook.mapping.language.Marks;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.mapping.language.RowRules;
import dev.plumbline.submission.workbook.mapping.language.Source;
import dev.plumbline.submission.workbook.mapping.language.TableRule;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one mapping file. */
public final class MappingParser {

    private static final Map<Kind, List<Field>> FIELDS = Map.of(
            Kind.KPI,
            List.of(
                    Field.PARTNER,
                    Field.ALLIANCE,
                    Field.INDICATOR,
                    Field.ACTUAL,
                    Field.NUMERATOR,
                    Field.DENOMINATOR,
                    Field.TARGET,
                    Field.STATUS,
                    Field.COMMENT),
            Kind.SURVEY,
            List.of(Field.PARTNER, Field.ALLIANCE, Field.RESPONDENT, Field.LEVEL),
            Kind.SURVEY_SHARES,
            List.of(Field.PARTNER, Field.ALLIANCE, Field.LEVEL, Field.ITEM, Field.RESPONDENTS));

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
        Optional<Mapping> mapping = root(text, notes).map(root -> mapping(root, digest));
        return new Checked<>(notes.findings().isEmpty() ? mapping : Optional.empty(), notes.findings());
    }

    private static Optional<YamlMap> root(String text, YamlNotes notes) {
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

    private static Mapping mapping(YamlMap root, String digest) {
        String name = root.text("mapping", "monthly-hospital-table");
        AppliesTo appliesTo = appliesTo(root);
        TableRule table = table(root);
        Kind kind = kind(root);
        Map<Field, FieldRule> fields = new EnumMap<>(Field.class);
        PeriodRule period = fields(root, kind, fields);
        Map<String, String> items = kind == Kind.SURVEY ? items(root) : Map.of();
        List<String> shares = kind == Kind.SURVEY_SHARES ? shares(root) : List.of();
        RowRules rows = new RowRules(
                root.lists("skip-rows-where"),
                root.lists("only-rows-where"),
                root.value("combine", text -> only(text, "sum"), "sum").isPresent(),
                root.flag("on-behalf-of-others"),
                root.value("unknown", text -> only(text, "ignore"), "ignore").isPresent());
        Mapping mapping =
                new Mapping(name, digest, appliesTo, table, kind, fields, period, items, shares, rows, marks(root));
        root.end();
        return mapping;
    }

    private static Optional<String> only(String text, String word) {
        return text.equals(word) ? Optional.of(text) : Optional.empty();
    }

    private static Kind kind(YamlMap root) {
        root.text("read", "kpi");
        return root.value(
                        "read",
                        text -> switch (text) {
                            case "kpi" -> Optional.of(Kind.KPI);
                            case "survey" -> Optional.of(Kind.SURVEY);
                            case "survey-shares" -> Optional.of(Kind.SURVEY_SHARES);
                            default -> Optional.<Kind>empty();
                        },
                        "kpi, survey or survey-shares")
                .orElse(Kind.KPI);
    }

    private static AppliesTo appliesTo(YamlMap root) {
        Optional<YamlMap> found = root.map("applies-to");
        if (found.isEmpty()) {
            missing(root, "applies-to", "applies-to: { folders: [north-office], file-names: \"kpi-*.csv\" }");
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
            missing(map, "folders", "folders: [north-office]");
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

    private static TableRule table(YamlMap root) {
        return root.map("table")
                .map(map -> {
                    int row = 0;
                    List<String> headings = List.of();
                    if (map.node("header").filter(MappingNode.class::isInstance).isPresent()) {
                        YamlMap header = map.map("header").orElseThrow();
                        headings = header.texts("headings");
                        header.end();
                    } else {
                        row = map.value("header", MappingParser::rowNumber, "a row number from 1, or headings: [...]")
                                .orElse(0);
                    }
                    TableRule table = new TableRule(
                            map.text("sheet")
                                    .filter(sheet -> !sheet.equals("first"))
                                    .orElse(""),
                            row,
                            headings,
                            map.text("until").orElse(""));
                    map.end();
                    return table;
                })
                .orElse(new TableRule("", 0, List.of(), ""));
    }

    private static Optional<Integer> rowNumber(String text) {
        return text.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static PeriodRule fields(YamlMap root, Kind kind, Map<Field, FieldRule> fields) {
        Optional<YamlMap> found = root.map("fields");
        if (found.isEmpty()) {
            missing(root, "fields", "fields: { indicator: KPI, period: Month, actual: Result }");
            return new PeriodRule(Optional.empty(), Optional.empty(), Source.PERIOD, Optional.empty());
        }
        YamlMap map = found.get();
        for (Field field : FIELDS.getOrDefault(kind, List.of())) {
            FieldParser.parse(map, field.words()).ifPresent(rule -> fields.put(field, rule));
        }
        PeriodRule period = FieldParser.period(map);
        require(map, kind);
        boolean wide = fields.values().stream().anyMatch(rule -> rule.source() instanceof Source.PeriodColumns);
        if (wide && period.from().isPresent()) {
            map.notes()
                    .add(
                            MappingFinding.MAPPING_SOURCES_TWO,
                            map.line("period"),
                            "period",
                            "sources",
                            "headings and period");
        } else if (!wide && period.from().isEmpty()) {
            missing(map, "period", "period: { column: Month, form: month }");
        }
        map.end();
        return period;
    }

    private static void require(YamlMap map, Kind kind) {
        if (kind == Kind.KPI && !map.has("indicator")) {
            missing(map, "indicator", "indicator: KPI");
        }
        if (kind == Kind.KPI && !map.has("actual") && !(map.has("numerator") && map.has("denominator"))) {
            missing(map, "actual", "actual: Result");
        }
        if (kind == Kind.SURVEY && !map.has("respondent")) {
            missing(map, "respondent", "respondent: row-number");
        }
        if (kind == Kind.SURVEY_SHARES && !map.has("item")) {
            missing(map, "item", "item: Question");
        }
    }

    private static void missing(YamlMap map, String key, String example) {
        map.notes().add(MappingFinding.MAPPING_KEY_MISSING, map.line(), key, "example", example);
    }

    private static Map<String, String> items(YamlMap root) {
        Map<String, String> items = new LinkedHashMap<>();
        if (root.node("items").filter(SequenceNode.class::isInstance).isPresent()) {
            root.texts("items").forEach(item -> items.put(item, item));
        } else {
            items.putAll(root.words("items"));
        }
        if (items.isEmpty()) {
            missing(root, "items", "items: [T1, T2, T3]");
        }
        return items;
    }

    private static List<String> shares(YamlMap root) {
        List<String> shares = root.texts("shares");
        if (shares.size() < 2) {
            missing(root, "shares", "shares: [Disagree, Neither, Agree]");
        }
        return shares;
    }

    private static Marks marks(YamlMap root) {
        Map<String, BigDecimal> answers = new LinkedHashMap<>();
        root.words("answers").forEach((word, number) -> {
            if (number.matches("-?\\d+")) {
                answers.put(word, new BigDecimal(number));
            } else {
                root.wrong("answers", number, "words and whole numbers, such as { Agree: 4 }");
            }
        });
        char decimalMark = root.value(
                        "decimal-mark",
                        text -> text.equals(".") || text.equals(",") ? Optional.of(text.charAt(0)) : Optional.empty(),
                        "\".\" or \",\"")
                .orElse(' ');
        return new Marks(
                root.texts("missing"), root.texts("not-applicable"), root.texts("withheld"), answers, decimalMark);
    }
}
