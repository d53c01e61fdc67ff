package dev.plumbline.submission.workbook.mapping.language;

import dev.plumbline.submission.workbook.sheet.CellName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a table is.
 *
 * @param sheets names of its sheets, each with a table of the same form; empty for the first sheet
 * @param header its heading rows
 * @param from words of the cell above which nothing of the table stands; empty for the top of the sheet
 * @param until words that open the first row behind the table, or that stand alone in a cell of it; {@code empty-row}
 *     for a gap; empty for the end of the sheet
 * @param title what the row above each table says, with {@code {title}} in it; empty for none
 * @param columns the columns that the table covers; what stands beside them is not looked at
 */
public record TableRule(List<String> sheets, Header header, String from, String until, String title, Span columns) {

    /** The word for a gap that ends the table. */
    public static final String EMPTY_ROW = "empty-row";

    /** A table in the first sheet, found by its headings. */
    public static final TableRule PLAIN = new TableRule(List.of(), Header.FOUND, "", "", "", Span.ALL);

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

    /**
     * Columns that stand side by side.
     *
     * @param first the first one, from 0
     * @param last the last one, at least the first
     */
    public record Span(int first, int last) {

        /** Every column. */
        public static final Span ALL = new Span(0, Integer.MAX_VALUE);

        private static final Pattern FORM = Pattern.compile("([A-Z]{1,3}):([A-Z]{1,3})");

        /**
         * Reads {@code C:AE}.
         *
         * @param text the text
         * @return the span, or empty when the text has another form or its columns are turned round
         */
        public static Optional<Span> tryParse(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Span span = new Span(CellName.columnOf(matcher.group(1)), CellName.columnOf(matcher.group(2)));
            return Optional.of(span).filter(found -> found.first <= found.last);
        }

        /**
         * Whether a column is one of them.
         *
         * @param column the column, from 0
         * @return true when it is
         */
        public boolean holds(int column) {
            return column >= first && column <= last;
        }

        /** Such as {@code C:AE}. */
        @Override
        public String toString() {
            return CellName.letters(first) + ":" + CellName.letters(last);
        }
    }
}
