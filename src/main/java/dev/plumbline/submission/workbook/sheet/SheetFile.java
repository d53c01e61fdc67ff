package dev.plumbline.submission.workbook.sheet;

import java.util.BitSet;
import java.util.List;

/** An open file with sheets of rows. */
public interface SheetFile extends AutoCloseable {

    /**
     * What it is, and what was found out to read it.
     *
     * @return such as {@code CSV in UTF-8, separated by semicolons}
     */
    String form();

    /**
     * Whether cells have types: false for CSV, where everything is words.
     *
     * @return true when a number typed as text differs from a number
     */
    boolean isTyped();

    /**
     * The sheets in the order of the file.
     *
     * @return at least one
     */
    List<SheetTab> tabs();

    /**
     * Reads the rows of a sheet that hold something, from the top.
     *
     * @param tab the sheet
     * @param visitor takes the rows
     * @throws UnreadableException when the file cannot be read on
     */
    void read(SheetTab tab, RowVisitor visitor) throws UnreadableException;

    /**
     * Rows of a sheet in which formulas gave values, as far as it was read.
     *
     * @param tab the sheet
     * @return row numbers, from 1
     */
    default BitSet formulaRows(SheetTab tab) {
        return new BitSet();
    }

    /**
     * How much there would be to open at once.
     *
     * @return bytes of all parts together, unpacked
     */
    default long unpackedBytes() {
        return 0;
    }

    @Override
    void close();
}
