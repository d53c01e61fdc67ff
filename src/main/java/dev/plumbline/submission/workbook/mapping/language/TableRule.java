package dev.plumbline.submission.workbook.mapping.language;

import java.util.List;

/**
 * Where a table is.
 *
 * @param sheets names of its sheets, each with a table of the same form; empty for the first sheet
 * @param header its heading rows
 * @param from words of the cell above which nothing of the table stands; empty for the top of the sheet
 * @param until words that open the first row behind the table, or that stand alone in a cell of it; {@code empty-row}
 *     for a gap; empty for the end of the sheet
 * @param title what the row above each table says, with {@code {title}} in it; empty for none
 */
public record TableRule(List<String> sheets, Header header, String from, String until, String title) {

    /** The word for a gap that ends the table. */
    public static final String EMPTY_ROW = "empty-row";

    /** A table in the first sheet, found by its headings. */
    public static final TableRule PLAIN = new TableRule(List.of(), Header.FOUND, "", "", "");

    /** Copies the list. */
    public TableRule {
        sheets = List.copyOf(sheets);
    }

    /**
     * Heading rows.
     *
     * @param row number of the first one, from 1; 0 when the headings tell
     * @param headings headings that it holds; empty for those that the fields need
     * @param rows how many there are, at least 1; the words of a column are joined by {@code " / "}
     * @param repeats whether the heading rows stand again before further parts of the table
     */
    public record Header(int row, List<String> headings, int rows, boolean repeats) {

        /** One row, found by what the fields need. */
        public static final Header FOUND = new Header(0, List.of(), 1, false);

        /** Copies the list. */
        public Header {
            headings = List.copyOf(headings);
        }
    }
}
