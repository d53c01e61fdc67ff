package dev.plumbline.pack.data;

import java.util.List;

/**
 * The data of one table or chart.
 *
 * @param page what the page is about, such as the name of an alliance
 * @param section key of the page
 * @param title heading of the table or chart
 * @param subtitle measure, unit and order of rows
 * @param shape how it is best drawn
 * @param columns headings; the first is that of the rows' labels
 * @param rows the rows
 */
public record DataTable(
        String page, String section, String title, String subtitle, Shape shape, List<String> columns, List<Row> rows) {

    /** Copies the lists; each row has a cell for each column but the first. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size() - 1) {
                throw new IllegalArgumentException("'" + title + "' has " + columns.size() + " columns, but a row has "
                        + row.cells().size() + " cells and a label");
            }
        }
    }

    /** How data is best drawn. */
    public enum Shape {
        /** As a table. */
        TABLE,
        /** A bar for each row and column. */
        BARS,
        /** A column for each row, a period, from left to right. */
        COLUMNS,
        /** A bar for each row in the first two columns; what follows is reckoned from them. */
        PAIRS,
        /** A line for each column, over the rows. */
        LINES
    }

    /**
     * A row.
     *
     * @param group heading under which it stands; may be empty
     * @param label what it is about
     * @param cells its data
     */
    public record Row(String group, String label, List<DataCell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
