package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.Marks;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.mapping.language.RowRules;
import dev.plumbline.submission.workbook.mapping.language.Source;
import dev.plumbline.submission.workbook.mapping.language.TableMapping;
import dev.plumbline.submission.workbook.mapping.language.TableMapping.Kind;
import dev.plumbline.submission.workbook.mapping.language.TableRule;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads how one table of a mapping is to be read. */
final class TableParser {

    private static final PeriodRule NO_PERIOD =
            new PeriodRule(Optional.empty(), List.of(), Source.PERIOD, Optional.empty());

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
            List.of(Field.PARTNER, Field.ALLIANCE, Field.LEVEL, Field.ITEM, Field.RESPONDENTS),
            Kind.CHECKS,
            List.of());

    private TableParser() {}

    static TableMapping parse(YamlMap root, List<Check> checks) {
        TableRule table = root.map("table").map(TableParser::table).orElse(TableRule.PLAIN);
        Kind kind = kind(root);
        Map<Field, FieldRule> fields = new EnumMap<>(Field.class);
        PeriodRule period = kind == Kind.CHECKS ? NO_PERIOD : fields(root, kind, fields);
        Map<String, String> items = kind == Kind.SURVEY ? items(root) : Map.of();
        List<String> shares = kind == Kind.SURVEY_SHARES ? shares(root) : List.of();
        askAll(root);
        RowRules rows = new RowRules(
                root.lists("skip-rows-where"),
                root.lists("only-rows-where"),
                root.value("combine", text -> only(text, "sum"), "sum").isPresent(),
                root.flag("on-behalf-of-others"),
                root.value("unknown", text -> only(text, "ignore"), "ignore").isPresent(),
                root.texts("fill-down"));
        return new TableMapping(
                table, kind, fields, period, items, shares, rows, marks(root), root.lists("also-called"), checks);
    }

    /** Asks for the keys that only some kinds of table have, so that they may stand at the top for others. */
    static void askAll(YamlMap root) {
        List.of(
                        "read",
                        "table",
                        "fields",
                        "items",
                        "shares",
                        "skip-rows-where",
                        "only-rows-where",
                        "combine",
                        "on-behalf-of-others",
                        "unknown",
                        "fill-down",
                        "missing",
                        "not-applicable",
                        "withheld",
                        "answers",
                        "decimal-mark",
                        "scaled-formats",
                        "also-called",
                        "checks")
                .forEach(root::node);
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
                            case "checks-only" -> Optional.of(Kind.CHECKS);
                            default -> Optional.<Kind>empty();
                        },
                        "kpi, survey, survey-shares or checks-only")
                .orElse(Kind.KPI);
    }

    private static TableRule table(YamlMap map) {
        TableRule table = new TableRule(
                map.texts("sheet").stream()
                        .filter(sheet -> !sheet.equals("first"))
                        .toList(),
                header(map),
                map.text("from").orElse(""),
                map.text("until").orElse(""),
                map.value(
                                "title",
                                text -> text.contains("{title}") ? Optional.of(text) : Optional.empty(),
                                "words with {title} in them, such as \"Project *: {title}\"")
                        .orElse(""),
                map.value("columns", TableRule.Span::tryParse, "two columns from left to right, such as C:AE")
                        .orElse(TableRule.Span.ALL));
        map.end();
        return table;
    }

    private static TableRule.Header header(YamlMap map) {
        if (map.node("header").filter(MappingNode.class::isInstance).isEmpty()) {
            int row = map.value("header", TableParser::rowNumber, "a row number from 1, or headings: [...]")
                    .orElse(0);
            return new TableRule.Header(row, List.of(), 1, false);
        }
        YamlMap header = map.map("header").orElseThrow();
        TableRule.Header found = new TableRule.Header(
                header.value("row", TableParser::rowNumber, "a row number from 1")
                        .orElse(0),
                header.texts("headings"),
                header.value("rows", TableParser::rowNumber, "how many heading rows there are, from 1")
                        .orElse(1),
                header.flag("repeats"));
        header.end();
        return found;
    }

    private static Optional<Integer> rowNumber(String text) {
        return text.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static PeriodRule fields(YamlMap root, Kind kind, Map<Field, FieldRule> fields) {
        Optional<YamlMap> found = root.map("fields");
        if (found.isEmpty()) {
            YamlMap.missing(root, "fields", "fields: { indicator: KPI, period: Month, actual: Result }");
            return NO_PERIOD;
        }
        YamlMap map = found.get();
        for (Field field : FIELDS.getOrDefault(kind, List.of())) {
            FieldParser.parse(map, field.words()).ifPresent(rule -> fields.put(field, rule));
        }
        PeriodRule period = FieldParser.period(map);
        require(map, kind);
        boolean wide = fields.values().stream()
                .anyMatch(rule -> rule.source() instanceof Source.Columns columns
                        && columns.pattern().has(HeadingPattern.PERIOD));
        if (wide && period.from().isPresent()) {
            map.notes()
                    .add(
                            MappingFinding.MAPPING_SOURCES_TWO,
                            map.line("period"),
                            "period",
                            "sources",
                            "headings and period");
        } else if (!wide && period.from().isEmpty() && !isOpen(fields.get(Field.ACTUAL))) {
            YamlMap.missing(map, "period", "period: { column: Month, form: month }");
        }
        map.end();
        return period;
    }

    /** Once it is filled in, its headings may say the period. */
    private static boolean isOpen(@Nullable FieldRule actual) {
        return actual != null
                && actual.source() instanceof Source.Column column
                && column.heading().equals(MappingParser.OPEN);
    }

    private static void require(YamlMap map, Kind kind) {
        if (kind == Kind.KPI && !map.has("indicator")) {
            YamlMap.missing(map, "indicator", "indicator: KPI");
        }
        if (kind == Kind.KPI && !map.has("actual") && !(map.has("numerator") && map.has("denominator"))) {
            YamlMap.missing(map, "actual", "actual: Result");
        }
        if (kind == Kind.SURVEY && !map.has("respondent")) {
            YamlMap.missing(map, "respondent", "respondent: row-number");
        }
        if (kind == Kind.SURVEY_SHARES && !map.has("item")) {
            YamlMap.missing(map, "item", "item: Question");
        }
    }

    private static Map<String, String> items(YamlMap root) {
        Map<String, String> items = new LinkedHashMap<>();
        if (root.node("items").filter(SequenceNode.class::isInstance).isPresent()) {
            root.texts("items").forEach(item -> items.put(item, item));
        } else {
            items.putAll(root.words("items"));
        }
        if (items.isEmpty()) {
            YamlMap.missing(root, "items", "items: [T1, T2, T3]");
        }
        return items;
    }

    private static List<String> shares(YamlMap root) {
        List<String> shares = root.texts("shares");
        if (shares.size() < 2) {
            YamlMap.missing(root, "shares", "shares: [Disagree, Neither, Agree]");
        }
        return shares;
    }

    private static Marks marks(YamlMap root) {
        Map<String, BigDecimal> answers = new LinkedHashMap<>();
        root.words("answers").forEach((word, number) -> {
            if (number.matches("-?\\d+")) {
                answers.put(word, new BigDecimal(number));
            } else if (!number.equals(MappingParser.OPEN)) {
                root.wrong("answers", number, "words and whole numbers, such as { Agree: 4 }");
            }
        });
        char decimalMark = root.value(
                        "decimal-mark",
                        text -> text.equals(".") || text.equals(",") ? Optional.of(text.charAt(0)) : Optional.empty(),
                        "\".\" or \",\"")
                .orElse(' ');
        String scaled = root.value(
                        "scaled-formats",
                        text -> text.equals("held") || text.equals("shown") ? Optional.of(text) : Optional.empty(),
                        "held or shown")
                .orElse("");
        return new Marks(
                root.texts("missing"),
                root.texts("not-applicable"),
                root.texts("withheld"),
                answers,
                decimalMark,
                scaled);
    }
}
