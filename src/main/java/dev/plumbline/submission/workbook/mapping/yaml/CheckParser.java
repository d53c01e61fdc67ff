package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.language.Check.Condition;
import dev.plumbline.submission.workbook.mapping.language.Check.Form;
import dev.plumbline.submission.workbook.mapping.language.Choice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads what must hold in cells and columns. */
final class CheckParser {

    private static final Pattern RANGE =
            Pattern.compile("'?(.+?)'?!([A-Z]{1,3}[1-9]\\d{0,6}):([A-Z]{1,3}[1-9]\\d{0,6})");

    private CheckParser() {}

    /** The checks below a map; those with an error are left out. */
    static List<Check> parse(YamlMap root) {
        return root.maps("checks").stream().flatMap(map -> check(map).stream()).toList();
    }

    private static Optional<Check> check(YamlMap map) {
        Optional<Check.Place> place = place(map);
        Check check = new Check(
                place.orElse(new Check.Place.Column("", false)),
                map.flag("required"),
                map.value("must-be", CheckParser::form, forms()),
                map.value("at-least", CheckParser::number, "a number"),
                map.value("at-most", CheckParser::number, "a number"),
                choice(map),
                conditions(map),
                map.text("say").orElse(""),
                map.line());
        map.end();
        boolean asks = check.required()
                || check.form().isPresent()
                || check.least().isPresent()
                || check.most().isPresent()
                || map.has("one-of");
        if (!asks) {
            map.notes().add(MappingFinding.MAPPING_CHECK_EMPTY, map.line(), "");
        }
        return place.map(_ -> check);
    }

    private static Optional<Check.Place> place(YamlMap map) {
        List<String> given = new ArrayList<>(List.of("cell", "column", "columns"));
        given.removeIf(key -> !map.has(key));
        if (given.size() > 1) {
            String sources = String.join(" and ", given);
            map.notes().add(MappingFinding.MAPPING_SOURCES_TWO, map.line(given.get(1)), "check", "sources", sources);
        }
        if (given.isEmpty()) {
            YamlMap.missing(map, "column", "column: Status");
            return Optional.empty();
        }
        return switch (given.getFirst()) {
            case "cell" ->
                map.value("cell", CellPlace::tryParse, "a cell such as B5 or \"Start!B5\"")
                        .map(Check.Place.Cell::new);
            case "column" -> map.text("column").map(heading -> new Check.Place.Column(heading, false));
            default -> map.text("columns").map(heading -> new Check.Place.Column(heading, true));
        };
    }

    private static Optional<Form> form(String word) {
        return Arrays.stream(Form.values())
                .filter(form -> form.words().equals(word))
                .findFirst();
    }

    private static String forms() {
        return Arrays.stream(Form.values()).map(Form::words).collect(Collectors.joining(", "));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Choice> choice(YamlMap map) {
        if (map.node("one-of").filter(MappingNode.class::isInstance).isEmpty()) {
            List<String> words = map.texts("one-of");
            return words.isEmpty() ? Optional.empty() : Optional.of(new Choice.Words(words));
        }
        return map.map("one-of").flatMap(list -> {
            list.text("cells", "\"Lists!A2:A40\"");
            Optional<Matcher> range = list.value(
                    "cells",
                    text -> Optional.of(RANGE.matcher(text)).filter(Matcher::matches),
                    "cells of a sheet such as \"Lists!A2:A40\"");
            Map<String, String> where = list.words("where");
            where.keySet().stream()
                    .filter(letters -> !letters.matches("[A-Z]{1,3}"))
                    .forEach(letters -> list.wrong("where", letters, "letters of columns such as A: \"{Region}\""));
            Optional<String> headedBy = list.text("headed-by");
            list.end();
            return range.map(
                    found -> new Choice.Cells(found.group(1), found.group(2), found.group(3), where, headedBy));
        });
    }

    private static Map<String, Condition> conditions(YamlMap map) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        map.map("when")
                .ifPresent(when -> when.keys()
                        .forEach(
                                name -> condition(when, name).ifPresent(condition -> conditions.put(name, condition))));
        return conditions;
    }

    private static Optional<Condition> condition(YamlMap when, String name) {
        if (when.node(name).filter(MappingNode.class::isInstance).isEmpty()) {
            List<String> words = when.texts(name);
            return Optional.of(words.equals(List.of("filled")) ? new Condition.Filled() : new Condition.Says(words));
        }
        return when.map(name).flatMap(map -> {
            Optional<Condition> condition =
                    map.text("no-later-than", "\"{Start!B5}\"").isEmpty()
                            ? Optional.empty()
                            : map.text("no-later-than").map(Condition.NoLaterThan::new);
            map.end();
            return condition;
        });
    }
}
