package dev.plumbline.submission.workbook.mapping.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How to read one table of a layout.
 *
 * @param table where the table is
 * @param kind what the rows are
 * @param fields how each field is found
 * @param period how the period is found
 * @param items headings of the columns with answers, and the survey item of each, in the order of the file
 * @param shares headings of the columns with the share of each answer, from the lowest answer to the highest
 * @param rows which rows count
 * @param marks words that stand for numbers
 * @param alsoCalled other spellings of a heading
 * @param checks what must hold in columns
 */
public record TableMapping(
        TableRule table,
        Kind kind,
        Map<Field, FieldRule> fields,
        PeriodRule period,
        Map<String, String> items,
        List<String> shares,
        RowRules rows,
        Marks marks,
        Map<String, List<String>> alsoCalled,
        List<Check> checks) {

    /** What the rows of a table are. */
    public enum Kind {
        /** Actuals of indicators. */
        KPI,
        /** Answers of respondents, one row each. */
        SURVEY,
        /** Published shares of answers, one row for each item. */
        SURVEY_SHARES,
        /** Nothing that becomes a fact: the rows are only checked. */
        CHECKS
    }

    /** Copies the collections. */
    public TableMapping {
        fields = Collections.unmodifiableMap(fields.isEmpty() ? Map.of() : new EnumMap<>(fields));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        shares = List.copyOf(shares);
        alsoCalled = Collections.unmodifiableMap(new LinkedHashMap<>(alsoCalled));
        checks = List.copyOf(checks);
    }

    /**
     * How a field is found.
     *
     * @param field the field
     * @return the rule, or empty when the mapping does not speak of it
     */
    public Optional<FieldRule> find(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /**
     * The spellings of a heading.
     *
     * @param heading the heading as the mapping writes it
     * @return itself and what it may also be called
     */
    public List<HeadingPattern> spellings(String heading) {
        return Stream.concat(Stream.of(heading), alsoCalled.getOrDefault(heading, List.of()).stream())
                .map(HeadingPattern::new)
                .toList();
    }

    /**
     * All headings that the table must have, whatever its periods.
     *
     * @return headings as the mapping writes them
     */
    public Set<String> headings() {
        Set<String> all = new LinkedHashSet<>();
        rules().forEach(rule -> rule.source().headings().stream()
                .filter(heading -> !isSpecial(heading))
                .forEach(all::add));
        items.keySet().stream()
                .filter(heading -> !new HeadingPattern(heading).has(HeadingPattern.ANSWER))
                .forEach(all::add);
        all.addAll(shares);
        all.addAll(rows.skip().keySet());
        all.addAll(rows.only().keySet());
        all.addAll(rows.fillDown());
        checks.forEach(check -> all.addAll(check.headings()));
        return all;
    }

    /**
     * Whether a name in the braces of a key is no heading.
     *
     * @param name the name
     * @return true for what the headings, the title, the sheet, the file or a cell say
     */
    public boolean isSpecial(String name) {
        return switch (name) {
            case HeadingPattern.MEASURE -> isByMeasure();
            case "title" -> !table.title().isEmpty();
            case "sheet", "file-name" -> true;
            default -> CellPlace.tryParseWithSheet(name).isPresent();
        };
    }

    /**
     * Whether headings say what is measured.
     *
     * @return true when a field has columns with {@code {measure}}
     */
    public boolean isByMeasure() {
        return columns().anyMatch(columns -> columns.pattern().has(HeadingPattern.MEASURE));
    }

    /**
     * Whether headings say the period.
     *
     * @return true when a field has columns with {@code {period}}
     */
    public boolean isByPeriod() {
        return columns().anyMatch(columns -> columns.pattern().has(HeadingPattern.PERIOD));
    }

    /**
     * Headings with names in braces: by period or measure, and those of ticked columns.
     *
     * @return the patterns
     */
    public List<HeadingPattern> patterns() {
        return Stream.concat(
                        columns().map(Source.Columns::pattern),
                        items.keySet().stream()
                                .map(HeadingPattern::new)
                                .filter(pattern -> pattern.has(HeadingPattern.ANSWER)))
                .toList();
    }

    private Stream<Source.Columns> columns() {
        return fields.values().stream()
                .map(FieldRule::source)
                .filter(Source.Columns.class::isInstance)
                .map(Source.Columns.class::cast);
    }

    /**
     * All cells that are the same for all rows.
     *
     * @return their places
     */
    public Set<CellPlace> cells() {
        Set<CellPlace> all = new LinkedHashSet<>();
        rules().forEach(rule -> {
            if (rule.source() instanceof Source.Cell cell) {
                all.add(cell.place());
            }
            rule.source()
                    .headings()
                    .forEach(name -> CellPlace.tryParseWithSheet(name).ifPresent(all::add));
        });
        checks.forEach(check -> all.addAll(check.cells()));
        return all;
    }

    private Collection<FieldRule> rules() {
        List<FieldRule> all = new ArrayList<>(fields.values());
        period.from().ifPresent(all::add);
        period.year().ifPresent(all::add);
        return all;
    }
}
