package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.calendar.PeriodForm;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.mapping.language.Formula;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.mapping.language.Source;
import java.math.BigDecimal;
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
    private static final String FILE_NAME = "file-name";

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
        Source source = switch (heading) {
            case ROW_NUMBER -> new Source.RowNumber();
            case FILE_NAME -> new Source.FileName();
            default -> new Source.Column(heading);
        };
        return new FieldRule(source, Optional.empty(), Map.of(), false, Optional.empty(), BigDecimal.ONE, line);
    }

    private static FieldRule rule(YamlMap map, Source source, int line) {
        return new FieldRule(
                source,
                map.pattern("matches"),
                map.words("names"),
                map.flag("slug"),
                map.text("for-period"),
                times(map),
                line);
    }

    private static BigDecimal times(YamlMap map) {
        return map.value(
                        "times",
                        text -> text.matches("\\d{1,9}(\\.\\d{1,9})?")
                                ? Optional.of(new BigDecimal(text))
                                : Optional.empty(),
                        "a number above 0, such as 1000 or 0.01")
                .filter(times -> times.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    /** How the period is found; a period without a source is in the headings. */
    static PeriodRule period(YamlMap fields) {
        if (fields.node("period").filter(ScalarNode.class::isInstance).isPresent()) {
            return new PeriodRule(parse(fields, "period"), List.of(), Source.PERIOD, Optional.empty());
        }
        Optional<YamlMap> found = fields.map("period");
        if (found.isEmpty()) {
            return new PeriodRule(Optional.empty(), List.of(), Source.PERIOD, Optional.empty());
        }
        YamlMap map = found.get();
        Optional<FieldRule> from = source(map).map(source -> rule(map, source, map.line()));
        List<PeriodForm> forms = map.texts("form").stream()
                .flatMap(word -> form(map, word).stream())
                .toList();
        PeriodRule rule = new PeriodRule(from, forms, words(map), year(map));
        map.end();
        return rule;
    }

    /** One for all periods: what stands in a column would never be looked at. */
    private static Optional<FieldRule> year(YamlMap map) {
        Optional<FieldRule> year = parse(map, "year");
        boolean isOne = year.map(FieldRule::source)
                .filter(source -> !(source instanceof Source.Cell
                        || source instanceof Source.Constant
                        || source instanceof Source.FileName))
                .isEmpty();
        if (!isOne) {
            map.wrong(
                    "year",
                    "a column",
                    "cell, value or file-name, or for a year in each row key: \"{Year}-{Month}\" instead of column");
        }
        return year;
    }

    private static Optional<PeriodForm> form(YamlMap map, String word) {
        Optional<PeriodForm> form = PeriodForm.find(word);
        if (form.isEmpty() && !word.equals(MappingParser.OPEN)) {
            map.wrong("form", word, forms());
        }
        return form;
    }

    private static String words(YamlMap map) {
        String words = map.text("words").orElse(Source.PERIOD);
        if (!words.contains(Source.PERIOD)) {
            map.wrong("words", words, "words with {period} in them, such as \"{year}-{period}\"");
        }
        return words;
    }

    private static String forms() {
        return Arrays.stream(PeriodForm.values()).map(PeriodForm::words).collect(Collectors.joining(", "));
    }

    private static Optional<Source> source(YamlMap map) {
        List<String> given =
                new ArrayList<>(List.of("column", "columns", "value", "formula", "cell", "key", FILE_NAME));
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
            case "columns" -> columns(map);
            case FILE_NAME -> map.flag(key) ? Optional.of(new Source.FileName()) : Optional.empty();
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

    private static Optional<Source> columns(YamlMap map) {
        Optional<HeadingPattern> pattern = map.value(
                "columns",
                text -> Optional.of(new HeadingPattern(text))
                        .filter(found -> found.has(HeadingPattern.PERIOD) || found.has(HeadingPattern.MEASURE)),
                "a heading with {period} or {measure} in it, such as \"Target {period}\"");
        int parts = map.value("parts", FieldParser::parts, "how many columns make up a period, from 2")
                .orElse(1);
        pattern.filter(found -> found.has(HeadingPattern.PART) != (parts > 1))
                .ifPresent(found -> YamlMap.missing(map, "parts", "columns: \"{period} P{part}\" with parts: 13"));
        return pattern.map(found -> new Source.Columns(found, parts));
    }

    private static Optional<Integer> parts(String text) {
        return text.matches("[2-9]|[1-9]\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
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
