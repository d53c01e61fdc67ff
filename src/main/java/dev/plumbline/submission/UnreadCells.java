package dev.plumbline.submission;

/**
 * Cells of one sheet that hold something and were not used, all for the same reason.
 *
 * @param reason why
 * @param cells how many, at least 1
 * @param where their ranges, such as {@code B8:C27, H3}; where these are many, the columns with all rows they span
 */
public record UnreadCells(Reason reason, int cells, String where) {

    /** Why a cell that holds something was not used. */
    public enum Reason {
        /** Above, below or beside the table. */
        OUTSIDE,
        /** In the table, in a column that is not asked for. */
        UNKNOWN_COLUMN,
        /** In a column that shows what is known to the reader. */
        SHOWN,
        /** In a row without an entry, or one that a mapping leaves out. */
        ROW_LEFT_OUT,
        /** On a sheet that is not asked for. */
        SHEET,
        /** The same, where a person does not see it. */
        HIDDEN_SHEET,
        /** On our own first sheet, where it says how to fill in the others. */
        EXPLAINS;

        /**
         * The reason in words with hyphens, as in answers and in JSON.
         *
         * @return such as {@code unknown-column}
         */
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
