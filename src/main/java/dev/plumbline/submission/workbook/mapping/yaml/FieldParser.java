package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.calendar.PeriodForm;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.mapping.language.Formula;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.mapping.language.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads how a field is found: a heading alone, or one of the sources with what is to be done to its words. */
final class FieldParser {

    private static final String ROW_NUMBER = "row-number";

    private FieldParser() {}

    /** The rule under a key, or empty when there is none or it is wrong. */
    static Optional<FieldRule> parse(YamlMap fields, String key) {
        if (fields.node(key).filter(ScalarNode.class::isInstance).isPresent()) {
            return fields.text(key).map(heading -> plain(heading, fields.line(key)));
        }
        return fields.map(key).flatMap(map -> {
            Optional<Source> source = source(map);
            if (source.isEmpty() && map.notes().findings().isEmpty()) {
                map.notes()
                        .add(
                                MappingFinding.MAPPING_KEY_MISSING,
                                fields.line(key),
                                "column",
                                "example",
                                "column: Actual");
            }
            Optional<FieldRule> rule = source.map(found -> rule(map, found, fields.line(key)));
            map.end();
            return rule;
        });
    }

    private static FieldRule plain(String heading, int line) {
        Source source = heading.equals(ROW_NUMBER) ? new Source.RowNumber() : new Source.Column(heading);
        return new FieldRule(source, Optional.empty(), Map.of(), false, Optional.empty(), line);
    }

    private static FieldRule rule(YamlMap map, Source source, int line) {
        return new FieldRule(
                source, map.pattern("matches"), map.words("names"), map.flag("slug"), map.text("for-period"), line);
    }

    /** How the period is found; a period without a source is in the headings. */
    static PeriodRule period(YamlMap fields) {
        if (fields.node("period").filter(ScalarNode.class::isInstance).isPresent()) {
            return new PeriodRule(parse(fields, "period"), Optional.empty(), Source.PERIOD, Optional.empty());
        }
        Optional<YamlMap> found = fields.map("period");
        if (found.isEmpty()) {
            return new PeriodRule(Optional.empty(), Optional.empty(), Source.PERIOD, Optional.empty());
        }
        YamlMap map = found.get();
        Optional<FieldRule> from = source(map).map(source -> rule(map, source, map.line()));
        Optional<PeriodForm> form = map.value("form", PeriodForm::find, forms());
        PeriodRule rule = new PeriodRule(from, form, words(map), parse(map, "year"));
        map.end();
        return rule;
    }

    private static String words(YamlMap map) {
        String words = map.text("words").orElse(Source.PERIOD);
        if (!words.contains(Source.PERIOD)) {
            map.wrong("words", words, "words with {period} in them, such as \"{year}-{period}\"");
        }
        if (words.contains("{year}") && !map.has("year")) {
            map.notes()
                    .add(
                            MappingFinding.MAPPING_KEY_MISSING,
                            map.line("words"),
                            "year",
                            "example",
                            "year: { cell: A2, matches: \"FY (\\\\d{4})\" }");
        }
        return words;
    }

    private static String forms() {
        return Arrays.stream(PeriodForm.values()).map(PeriodForm::words).collect(Collectors.joining(", "));
    }

    private static Optional<Source> source(YamlMap map) {
        List<String> given = new ArrayList<>(List.of("column", "columns", "value", "formula", "cell", "key"));
        given.removeIf(key -> !map.has(key));
        if (given.size() > 1) {
            String sources = String.join(" and ", given);
            map.notes().add(MappingFinding.MAPPING_SOURCES_TWO, map.line(given.get(1)), "field", "sources", sources);
        }
        return given.isEmpty() ? Optional.empty() : source(map, given.getFirst());
    }

    private static Optional<Source> source(YamlMap map, String key) {
        return switch (key) {
            case "column" -> map.text(key).map(Source.Column::new);
            case "columns" ->
                map.value(
                        key,
                        text -> text.contains(Source.PERIOD)
                                ? Optional.of(new Source.PeriodColumns(text))
                                : Optional.empty(),
                        "a heading with {period} in it, such as \"Target {period}\"");
            case "value" -> map.text(key).map(Source.Constant::new);
            case "formula" -> map.text(key).flatMap(text -> formula(map, text));
            case "cell" -> map.value(key, FieldParser::cell, "a cell such as B5 or \"Start!B5\"");
            default ->
                map.value(
                        key,
                        text -> new Source.Key(text).columns().isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Source.Key(text)),
                        "words with headings in braces, such as \"{Agency}-{ID}\"");
        };
    }

    private static Optional<Source> cell(String text) {
        return CellPlace.tryParse(text).map(Source.Cell::new);
    }

    private static Optional<Source> formula(YamlMap map, String text) {
        try {
            Formula formula = FormulaParser.parse(text);
            return Optional.of(new Source.Derived(formula));
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            map.notes().add(MappingFinding.MAPPING_FORMULA_WRONG, map.line("formula"), text, "reason", reason);
            return Optional.empty();
        }
    }
}
