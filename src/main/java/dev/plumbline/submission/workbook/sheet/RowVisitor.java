package dev.plumbline.submission.workbook.sheet;

/** Takes rows one by one. */
@FunctionalInterface
public interface RowVisitor {

    /**
     * Takes a row.
     *
     * @param row its cells; valid until this method returns
     * @return false to see no more rows
     */
    boolean visit(RowCells row);

    /**
     * Takes cells that are merged into one; called behind the rows, or among the last of them.
     *
     * @param area such as {@code E5:E6}, as the file writes it
     */
    default void merged(String area) {
        // rows alone matter to most
    }
}
