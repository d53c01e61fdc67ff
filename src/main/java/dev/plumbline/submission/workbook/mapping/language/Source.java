package dev.plumbline.submission.workbook.mapping.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a field is found. */
public sealed interface Source {

    /** The word in patterns that stands for a period. */
    String PERIOD = "{period}";

    /**
     * The headings of the columns it needs.
     *
     * @return headings as the mapping writes them
     */
    default List<String> headings() {
        return switch (this) {
            case Column column -> List.of(column.heading());
            case Derived derived -> derived.formula().columns();
            case Key key -> key.columns();
            case Columns _, Constant _, Cell _, RowNumber _, FileName _ -> List.of();
        };
    }

    /**
     * A column.
     *
     * @param heading its heading
     */
    record Column(String heading) implements Source {}

    /**
     * One column for each period, for each measure, or for each of both.
     *
     * @param pattern heading with {@code {period}} or {@code {measure}} in it
     * @param parts how many columns make up a period; 1 unless {@code {part}} numbers them
     */
    record Columns(HeadingPattern pattern, int parts) implements Source {}

    /**
     * The same for all rows.
     *
     * @param text the words
     */
    record Constant(String text) implements Source {}

    /**
     * Computed from other columns of the row.
     *
     * @param formula the formula
     */
    record Derived(Formula formula) implements Source {}

    /**
     * One cell of the file, the same for all rows.
     *
     * @param place the cell
     */
    record Cell(CellPlace place) implements Source {}

    /**
     * Words put together from several columns.
     *
     * @param template words with headings in braces
     */
    record Key(String template) implements Source {

        private static final Pattern PART = Pattern.compile("\\{([^{}]+)}");

        /**
         * The names in braces.
         *
         * @return headings, cells and special names in their order
         */
        public List<String> columns() {
            return PART.matcher(template).results().map(part -> part.group(1)).toList();
        }

        /**
         * The words for one row.
         *
         * @param texts gives the text under a heading
         * @return the template with all braces filled
         */
        public String fill(java.util.function.UnaryOperator<String> texts) {
            return PART.matcher(template).replaceAll(part -> Matcher.quoteReplacement(texts.apply(part.group(1))));
        }
    }

    /** The number of the row. */
    record RowNumber() implements Source {}

    /** The name of the file. */
    record FileName() implements Source {}
}
