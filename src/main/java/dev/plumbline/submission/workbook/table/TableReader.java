package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.UnreadCells.Reason;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the table of one sheet while its rows come by. The first row that has every required heading is the heading row;
 * what stands above is title and help.
 */
public final class TableReader implements RowVisitor {

    private static final int HEADING_ROWS_LOOKED_AT = 50;

    private final SheetSchema schema;
    private final Origin sheet;
    private final FindingLog log;
    private final RowTally tally;
    private final Consumer<TableRow> rows;
    private final FindingKind unknownHeading;
    private final Map<String, String> fieldOfHeading;
    private List<ColumnSchema> columns;
    private HeadingRow headings = HeadingRow.NONE;
    private HeadingRow nearest = HeadingRow.NONE;
    private final UnreadTally unread;
    private final MergedCells merged = new MergedCells();
    private final BitSet asked = new BitSet();
    private final BitSet shown = new BitSet();
    private boolean hiddenSeen;

    /**
     * A reader for one sheet.
     *
     * @param schema what the table looks like
     * @param sheet the sheet, as origin without a cell
     * @param tray takes findings and counts
     * @param unknownHeading what a heading that is none of ours means
     * @param rows takes each row; findings about it must be logged before it returns
     */
    public TableReader(
            SheetSchema schema, Origin sheet, Tray tray, FindingKind unknownHeading, Consumer<TableRow> rows) {
        this.schema = schema;
        this.columns = schema.columns();
        this.fieldOfHeading = HeadingRow.fields(schema);
        this.sheet = sheet;
        this.log = tray.log();
        this.tally = tray.tally();
        this.unread = tray.tally().unread(sheet.sheet());
        this.rows = rows;
        this.unknownHeading = unknownHeading;
    }

    @Override
    public boolean visit(RowCells row) {
        tally.read(sheet.sheet());
        noticeHidden(row);
        if (headings.isFound()) {
            readRow(row);
        } else {
            findHeadings(row);
        }
        return true;
    }

    @Override
    public void merged(String area) {
        merged.add(area);
    }

    /** Ends the sheet: without a heading row its rows could not be used; figures beside the table were not. */
    public void end() {
        if (headings.isFound()) {
            unread.logFigures(sheet, log);
            merged.log(sheet, asked, log);
        }
        if (headings.isFound() || tally.count(sheet.sheet()) == 0) {
            return;
        }
        List<String> missing = schema.columns().stream()
                .filter(column -> column.required() && !nearest.columns().containsKey(column.field()))
                .map(column -> "'" + column.heading() + "'")
                .toList();
        Origin origin = nearest.row() > 0 ? sheet.withCell(nearest.row() + ":" + nearest.row()) : sheet;
        log.add(CellFinding.HEADING_MISSING, origin, "", Map.of("missing", String.join(", ", missing)));
    }

    private void noticeHidden(RowCells row) {
        if (row.isHidden() && !hiddenSeen) {
            hiddenSeen = true;
            log.add(CellFinding.ROWS_HIDDEN, sheet.withCell("A" + row.number()), "");
        }
    }

    private void findHeadings(RowCells row) {
        if (tally.count(sheet.sheet()) > HEADING_ROWS_LOOKED_AT) {
            unread.addAll(row, Reason.OUTSIDE);
            return;
        }
        HeadingRow candidate = HeadingRow.of(row, fieldOfHeading);
        if (candidate.columns().size() > nearest.columns().size()) {
            nearest = candidate;
        }
        if (candidate.isComplete(schema)) {
            headings = candidate;
            columns = candidate.headed(schema);
            log.noteColumns(sheet.sheet(), candidate.columns());
            candidate.logProblems(schema, sheet, log, unknownHeading);
            noticeHiddenColumns(row);
            sortColumns(row);
        } else {
            noteAbove(row);
        }
    }

    /** Title and help are ours where they say what we write there. */
    private void noteAbove(RowCells row) {
        for (int i = 0; i < row.size(); i++) {
            if (!FormWords.isOurs(schema, Headings.clean(row.content(i).asTyped()))) {
                unread.add(row, i, Reason.OUTSIDE);
            }
        }
    }

    private void sortColumns(RowCells row) {
        for (ColumnSchema column : schema.columns()) {
            Integer index = headings.columns().get(column.field());
            if (index != null) {
                (column.shown() ? shown : asked).set(index);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            if (headings.unknown().containsKey(row.column(i))) {
                unread.add(row, i, Reason.UNKNOWN_COLUMN);
            }
        }
    }

    private void noticeHiddenColumns(RowCells row) {
        for (ColumnSchema column : columns) {
            int index = headings.columns().getOrDefault(column.field(), -1);
            if (index >= 0 && row.isColumnHidden(index)) {
                log.add(CellFinding.COLUMN_HIDDEN, sheet.withCell(CellName.of(row.number(), index)), column.heading());
            }
        }
    }

    private void readRow(RowCells row) {
        Map<String, PlacedCell> cells = HashMap.newHashMap(columns.size());
        boolean empty = true;
        for (ColumnSchema column : columns) {
            int index = headings.columns().getOrDefault(column.field(), -1);
            PlacedCell cell = new PlacedCell(row.inColumn(index), sheet, row.number(), index, column);
            empty &= cell.isEmpty() || column.role() != ColumnSchema.Role.ENTRY;
            cells.put(column.field(), cell);
        }
        noteUnread(row, empty);
        if (empty) {
            tally.ignored(sheet.sheet());
        } else {
            merged.useRow(row.number());
            rows.accept(new TableRow(row.number(), cells, log));
        }
    }

    private void noteUnread(RowCells row, boolean empty) {
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            if (!asked.get(column)) {
                boolean unknown = headings.unknown().containsKey(column)
                        || headings.twice().containsKey(column);
                unread.add(row, i, shown.get(column) ? Reason.SHOWN : unknown ? Reason.UNKNOWN_COLUMN : Reason.OUTSIDE);
            } else if (empty) {
                unread.add(row, i, Reason.ROW_LEFT_OUT);
            }
        }
    }
}
