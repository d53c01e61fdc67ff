package dev.plumbline.submission.workbook.schema;

import java.util.List;
import java.util.Optional;

/**
 * A sheet that holds one table.
 *
 * @param name name of the tab
 * @param title first line of the sheet
 * @param about what belongs here, a sentence or two
 * @param columns its columns in the order we write them
 */
public record SheetSchema(String name, String title, String about, List<ColumnSchema> columns) {

    private static final List<String> KEPT = List.of("name", "unit");

    /** Copies the list. */
    public SheetSchema {
        columns = List.copyOf(columns);
    }

    /**
     * The same sheet for rows that are known: without columns that show what was agreed or reported before.
     *
     * @return a copy without columns that are shown only, but for names and units
     */
    public SheetSchema withoutHistory() {
        return new SheetSchema(
                name,
                title,
                about,
                columns.stream()
                        .filter(column -> !column.shown() || KEPT.contains(column.field()))
                        .toList());
    }

    /**
     * A column.
     *
     * @param field name by which code asks for it
     * @return the column
     * @throws IllegalArgumentException when the sheet has none of that name
     */
    public ColumnSchema getColumn(String field) {
        return findColumn(field)
                .orElseThrow(() -> new IllegalArgumentException("Sheet " + name + " has no field '" + field + "'"));
    }

    /**
     * A column.
     *
     * @param field name by which code asks for it
     * @return the column, or empty
     */
    public Optional<ColumnSchema> findColumn(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst();
    }
}
