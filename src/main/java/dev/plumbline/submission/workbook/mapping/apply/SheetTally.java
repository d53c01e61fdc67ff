package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.submission.Submission;
import dev.plumbline.submission.UnreadCells.Reason;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.table.UnreadTally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How the rows and cells of one sheet were used, whatever the number of tables in it. */
final class SheetTally {

    private final SheetTab tab;
    private final BitSet read = new BitSet();
    private final BitSet used = new BitSet();
    private final BitSet inError = new BitSet();
    private final BitSet whole = new BitSet();
    private final BitSet inTable = new BitSet();
    private final BitSet leftOut = new BitSet();
    private final List<Asked> asked = new ArrayList<>();
    private final UnreadTally unread = new UnreadTally();
    private boolean hasTable;

    /** Rows of which the same columns are asked for. */
    private record Asked(BitSet rows, BitSet columns) {

        boolean holds(int row, int column) {
            return rows.get(row) && columns.get(column);
        }
    }

    SheetTally(SheetTab tab) {
        this.tab = tab;
    }

    void read(int row) {
        read.set(row);
        hasTable = true;
    }

    /** A row of headings or a marker: nothing in it is left unread. */
    void useWhole(int row) {
        used.set(row);
        whole.set(row);
    }

    /** Cells that stand alone, such as a title, by their columns from 0. */
    void useAlone(int row, BitSet columns) {
        used.set(row);
        ask(row, columns);
    }

    /** A row of a table. */
    void use(int row, BitSet columns) {
        inTable.set(row);
        useAlone(row, columns);
    }

    /** A row of a table with an error. */
    void fail(int row, BitSet columns) {
        inTable.set(row);
        inError.set(row);
        ask(row, columns);
    }

    /** A row of the table of which nothing is taken. */
    void leaveOut(int row) {
        leftOut.set(row);
    }

    private void ask(int row, BitSet columns) {
        for (Asked some : asked) {
            if (some.columns().equals(columns)) {
                some.rows().set(row);
                return;
            }
        }
        Asked more = new Asked(new BitSet(), (BitSet) columns.clone());
        more.rows().set(row);
        asked.add(more);
    }

    /** Judges the cells of a row once all tables are read. */
    void judge(RowCells row) {
        read.set(row.number());
        if (whole.get(row.number())) {
            return;
        }
        Reason reason = reason(row.number());
        for (int i = 0; i < row.size(); i++) {
            if (!isAsked(row.number(), row.column(i))) {
                unread.add(row, i, reason);
            }
        }
    }

    private boolean isAsked(int row, int column) {
        for (Asked some : asked) {
            if (some.holds(row, column)) {
                return true;
            }
        }
        return false;
    }

    private Reason reason(int row) {
        if (!hasTable && asked.isEmpty()) {
            return tab.hidden() ? Reason.HIDDEN_SHEET : Reason.SHEET;
        }
        if (inTable.get(row)) {
            return Reason.UNKNOWN_COLUMN;
        }
        return leftOut.get(row) ? Reason.ROW_LEFT_OUT : Reason.OUTSIDE;
    }

    /** A row with an error in one table counts as in error, whatever another made of it. */
    Submission.SheetCount count() {
        used.and(read);
        inError.and(read);
        used.andNot(inError);
        int rows = read.cardinality();
        int mended = used.cardinality();
        int wrong = inError.cardinality();
        return new Submission.SheetCount(tab.name(), rows, mended, rows - mended - wrong, wrong, unread.list());
    }
}
