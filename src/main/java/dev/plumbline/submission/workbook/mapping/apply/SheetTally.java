package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.submission.Submission;
import java.util.BitSet;

/** How the rows of one sheet were used, whatever the number of tables in it. */
final class SheetTally {

    private final String sheet;
    private final BitSet read = new BitSet();
    private final BitSet used = new BitSet();
    private final BitSet inError = new BitSet();

    SheetTally(String sheet) {
        this.sheet = sheet;
    }

    void read(int row) {
        read.set(row);
    }

    void use(int row) {
        used.set(row);
    }

    void fail(int row) {
        inError.set(row);
    }

    /** A row with an error in one table counts as in error, whatever another made of it. */
    Submission.SheetCount count() {
        used.and(read);
        inError.and(read);
        used.andNot(inError);
        int rows = read.cardinality();
        int mended = used.cardinality();
        int wrong = inError.cardinality();
        return new Submission.SheetCount(sheet, rows, mended, rows - mended - wrong, wrong);
    }
}
