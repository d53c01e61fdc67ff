package dev.plumbline.submission.workbook.xls;

import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowCells.Kind;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.BitSet;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/** Gathers the records of one sheet into rows; what a chart inside the sheet holds is left alone. */
final class SheetRecords {

    private static final int RICH_LABEL = 0xD6;

    private final RecordWalk walk;
    private final RowCells row;
    private final ReadingBudget budget;
    private final RowVisitor visitor;
    private final BitSet hidden = new BitSet();
    private int current = -1;
    private int depth;
    private boolean wanted = true;
    private Optional<FormulaRecord> awaitsText = Optional.empty();

    SheetRecords(RecordWalk walk, RowCells row, ReadingBudget budget, RowVisitor visitor) {
        this.walk = walk;
        this.row = row;
        this.budget = budget;
        this.visitor = visitor;
    }

    void read() throws UnreadableException {
        while (wanted) {
            if (!walk.next()) {
                throw walk.damaged();
            }
            if (walk.kind() == BOFRecord.sid) {
                depth++;
            } else if (walk.kind() == EOFRecord.sid && --depth == 0) {
                endRow();
                return;
            } else if (depth == 1) {
                take();
            }
        }
    }

    private void take() throws UnreadableException {
        switch (walk.kind()) {
            case ColumnInfoRecord.sid -> noteColumns();
            case RowRecord.sid -> {
                RowRecord record = walk.as(RowRecord::new);
                hidden.set(record.getRowNumber(), record.getZeroHeight());
            }
            case LabelSSTRecord.sid -> {
                LabelSSTRecord cell = walk.as(LabelSSTRecord::new);
                add(cell, Kind.SHARED_TEXT, Integer.toString(cell.getSSTIndex()));
            }
            case NumberRecord.sid -> {
                NumberRecord cell = walk.as(NumberRecord::new);
                add(cell, Kind.NUMBER, Double.toString(cell.getValue()));
            }
            case RKRecord.sid -> {
                RKRecord cell = walk.as(RKRecord::new);
                add(cell, Kind.NUMBER, Double.toString(cell.getRKNumber()));
            }
            case MulRKRecord.sid -> addNumbers(walk.as(MulRKRecord::new));
            case LabelRecord.sid, RICH_LABEL -> addLabel();
            case BoolErrRecord.sid -> addTruthOrFault(walk.as(BoolErrRecord::new));
            case FormulaRecord.sid -> addFormula(walk.as(FormulaRecord::new));
            case StringRecord.sid -> addFormulaText();
            case MergeCellsRecord.sid -> noteMerged(walk.as(MergeCellsRecord::new));
            default -> {}
        }
    }

    private void noteColumns() throws UnreadableException {
        ColumnInfoRecord columns = walk.as(ColumnInfoRecord::new);
        if (columns.getHidden()) {
            row.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
    }

    private void noteMerged(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            visitor.merged(merged.getAreaAt(i).formatAsString());
        }
    }

    private void add(CellValueRecordInterface cell, Kind kind, String value) throws UnreadableException {
        add(Place.of(cell), kind, value, false);
    }

    private void addNumbers(MulRKRecord cells) throws UnreadableException {
        for (int i = 0; i < cells.getNumColumns(); i++) {
            String value = Double.toString(cells.getRKNumberAt(i));
            Place place = new Place(cells.getRow(), cells.getFirstColumn() + i, cells.getXFAt(i));
            add(place, Kind.NUMBER, value, false);
        }
    }

    /** A text kept in the cell itself, as other programs than Excel write it. */
    private void addLabel() throws UnreadableException {
        int number = walk.as(RecordInputStream::readUShort);
        int column = walk.as(RecordInputStream::readUShort);
        int style = walk.as(RecordInputStream::readUShort);
        add(new Place(number, column, style), Kind.TEXT, walk.as(TextTable::text), false);
    }

    private void addTruthOrFault(BoolErrRecord cell) throws UnreadableException {
        if (cell.isBoolean()) {
            add(cell, Kind.TRUTH, cell.getBooleanValue() ? "1" : "0");
        } else {
            add(cell, Kind.FAULT, fault(cell.getErrorValue()));
        }
    }

    private void addFormula(FormulaRecord cell) throws UnreadableException {
        switch (cell.getCachedResultTypeEnum()) {
            case NUMERIC -> {
                boolean calculated = !cell.isCalcOnLoad() || cell.getValue() != 0;
                addResult(
                        cell,
                        calculated ? Kind.NUMBER : Kind.NOT_CALCULATED,
                        calculated ? Double.toString(cell.getValue()) : "");
            }
            case BOOLEAN -> addResult(cell, Kind.TRUTH, cell.getCachedBooleanValue() ? "1" : "0");
            case ERROR -> addResult(cell, Kind.FAULT, fault(cell.getCachedErrorValue()));
            case STRING, FORMULA, BLANK, _NONE -> {
                addResult(cell, Kind.TEXT, "");
                awaitsText = cell.hasCachedResultString() ? Optional.of(cell) : Optional.empty();
            }
        }
    }

    private void addResult(FormulaRecord cell, Kind kind, String value) throws UnreadableException {
        add(Place.of(cell), kind, value, true);
    }

    /** The text that a formula gave stands behind the formula. */
    private void addFormulaText() throws UnreadableException {
        if (awaitsText.isPresent()) {
            row.dropLast();
            addResult(awaitsText.get(), Kind.TEXT, walk.as(TextTable::text));
        }
    }

    private void add(Place place, Kind kind, String value, boolean formula) throws UnreadableException {
        awaitsText = Optional.empty();
        if (place.row != current) {
            endRow();
            current = place.row;
            row.start(current + 1, hidden.get(current));
        }
        row.append(value.toCharArray(), 0, value.length());
        row.endCell(place.column & 0xFFFF, kind, place.style & 0xFFFF, formula);
    }

    private void endRow() throws UnreadableException {
        if (current >= 0 && wanted && row.size() > 0) {
            budget.takeRow(row.size());
            wanted = visitor.visit(row);
        }
        current = -1;
    }

    private static String fault(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }

    /** Where a cell stands, from 0, and its style. */
    private record Place(int row, int column, int style) {

        static Place of(CellValueRecordInterface cell) {
            return new Place(cell.getRow(), cell.getColumn(), cell.getXFIndex());
        }
    }
}
