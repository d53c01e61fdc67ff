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
}
