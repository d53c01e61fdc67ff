package dev.plumbline.submission.workbook.mapping.language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to read one foreign layout.
 *
 * @param name its name, unique in a home
 * @param digest SHA-256 of its file, in hex
 * @param appliesTo for which files it is made
 * @param table where the table is
 * @param kind what the rows are
 * @param fields how each field is found
 * @param period how the period is found
 * @param items headings of the columns with answers, and the survey item of each, in the order of the file
 * @param shares headings of the columns with the share of each answer, from the lowest answer to the highest
 * @param rows which rows count
 * @param marks words that stand for numbers
 */
public record Mapping(
        String name,
        String digest,
        AppliesTo appliesTo,
        TableRule table,
        Kind kind,
        Map<Field, FieldRule> fields,
        PeriodRule period,
        Map<String, String> items,
        List<String> shares,
        RowRules rows,
        Marks marks) {

    /** What the rows of a table are. */
    public enum Kind {
        /** Actuals of indicators. */
        KPI,
        /** Answers of respondents, one row each. */
        SURVEY,
        /** Published shares of answers, one row for each item. */
        SURVEY_SHARES
    }

    /** Copies the collections. */
    public Mapping {
        fields = java.util.Collections.unmodifiableMap(fields.isEmpty() ? Map.of() : new EnumMap<>(fields));
        items = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(items));
        shares = List.copyOf(shares);
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
     * All headings that the table must have, whatever its periods.
     *
     * @return headings as the mapping writes them
     */
    public Set<String> headings() {
        Set<String> all = new LinkedHashSet<>();
        rules().forEach(rule -> all.addAll(rule.source().headings()));
        all.addAll(items.keySet());
        all.addAll(shares);
        all.addAll(rows.skip().keySet());
        all.addAll(rows.only().keySet());
        return all;
    }

    /**
     * All cells that are the same for all rows.
     *
     * @return their places
     */
    public Set<CellPlace> cells() {
        Set<CellPlace> all = new LinkedHashSet<>();
        appliesTo.cell().ifPresent(rule -> all.add(rule.at()));
        rules().forEach(rule -> {
            if (rule.source() instanceof Source.Cell cell) {
                all.add(cell.place());
            }
        });
        return all;
    }

    private Collection<FieldRule> rules() {
        List<FieldRule> all = new java.util.ArrayList<>(fields.values());
        period.from().ifPresent(all::add);
        period.year().ifPresent(all::add);
        return all;
    }
}
