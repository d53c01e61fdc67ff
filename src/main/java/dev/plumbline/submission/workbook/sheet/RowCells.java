package dev.plumbline.submission.workbook.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.UnaryOperator;

/**
 * The cells of one row that hold something, in a buffer that is used again for every row: characters stay in one array
 * until a cell is asked for.
 */
public final class RowCells {

    /** How the characters of a cell are to be read. */
    public enum Kind {
        /** A number; a date when its format says so. */
        NUMBER,
        /** The number of a text in {@link CellTexts}. */
        SHARED_TEXT,
        /** Words. */
        TEXT,
        /** {@code 1} or {@code 0}. */
        TRUTH,
        /** An error code. */
        FAULT,
        /** A date in ISO form. */
        ISO_DATE,
        /** A formula without a result. */
        NOT_CALCULATED
    }

    /** How many columns a sheet can have. */
    public static final int MOST_COLUMNS = 16_384;

    private static final int MOST_CHARS = 1 << 24;

    private final CellTexts texts;
    private final CellFormats formats;
    private int number;
    private boolean hidden;
    private int size;
    private int[] columns = new int[64];
    private Kind[] kinds = new Kind[64];
    private int[] styles = new int[64];
    private int[] ends = new int[64];
    private boolean[] formulas = new boolean[64];
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet formulaRows = new BitSet();
    private char[] chars = new char[1024];
    private int length;

    /**
     * An empty row.
     *
     * @param texts texts that cells refer to
     * @param formats number formats that cells refer to
     */
    public RowCells(CellTexts texts, CellFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * Starts the next row.
     *
     * @param row its number, from 1
     * @param isHidden whether it is hidden
     */
    public void start(int row, boolean isHidden) {
        number = row;
        hidden = isHidden;
        size = 0;
        length = 0;
    }

    /**
     * Adds characters to the cell being read.
     *
     * @param source holds them
     * @param from where they start
     * @param count how many
     * @throws UnreadableException when the row holds more than any sheet can
     */
    public void append(char[] source, int from, int count) throws UnreadableException {
        if (length + count > chars.length) {
            if (length + count > MOST_CHARS) {
                throw UnreadableException.of(FileFinding.UNPACKED_TOO_LARGE, "part", "row " + number);
            }
            chars = Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
        }
        System.arraycopy(source, from, chars, length, count);
        length += count;
    }

    /**
     * Ends the cell being read.
     *
     * @param column its column, from 0
     * @param kind how its characters are to be read
     * @param style its style number
     * @param formula whether a formula gave the value
     */
    public void endCell(int column, Kind kind, int style, boolean formula) {
        if (size == columns.length) {
            grow();
        }
        columns[size] = column;
        kinds[size] = kind;
        styles[size] = style;
        formulas[size] = formula;
        ends[size] = length;
        size++;
        if (formula) {
            formulaRows.set(number);
        }
    }

    /** Takes back the cell that ended last. */
    public void dropLast() {
        size--;
        length = from(size);
    }

    /**
     * Notes that columns do not show.
     *
     * @param first the first of them, from 0
     * @param last the last of them
     */
    public void hideColumns(int first, int last) {
        int from = Math.clamp(first, 0, MOST_COLUMNS);
        hiddenColumns.set(from, Math.clamp(last + 1L, from, MOST_COLUMNS));
    }

    /**
     * Whether a column is hidden.
     *
     * @param column the column, from 0
     * @return true when it does not show
     */
    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /**
     * Changes the characters of the cell being read, when one of them is there.
     *
     * @param mark the character without which nothing is to change
     * @param change gives the characters to hold instead, no more of them
     */
    public void changePending(char mark, UnaryOperator<String> change) {
        int from = from(size);
        for (int i = from; i < length; i++) {
            if (chars[i] == mark) {
                String changed = change.apply(new String(chars, from, length - from));
                changed.getChars(0, changed.length(), chars, from);
                length = from + changed.length();
                return;
            }
        }
    }

    /**
     * Whether characters were added since the last cell ended.
     *
     * @return true when there are any
     */
    public boolean hasPending() {
        return length > from(size);
    }

    private void grow() {
        int larger = columns.length * 2;
        columns = Arrays.copyOf(columns, larger);
        kinds = Arrays.copyOf(kinds, larger);
        styles = Arrays.copyOf(styles, larger);
        ends = Arrays.copyOf(ends, larger);
        formulas = Arrays.copyOf(formulas, larger);
    }

    /**
     * The row's number.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * Whether the row is hidden.
     *
     * @return true when it does not show
     */
    public boolean isHidden() {
        return hidden;
    }

    /**
     * How many cells hold something.
     *
     * @return the count
     */
    public int size() {
        return size;
    }

    /**
     * The column of a cell.
     *
     * @param index which cell, from 0
     * @return its column, from 0
     */
    public int column(int index) {
        return columns[index];
    }

    /**
     * Whether a formula gave the value of a cell.
     *
     * @param index which cell, from 0
     * @return true for a formula
     */
    public boolean isFormula(int index) {
        return formulas[index];
    }

    /**
     * Rows so far in which formulas gave values.
     *
     * @return row numbers, from 1
     */
    public BitSet formulaRows() {
        return formulaRows;
    }

    /**
     * The content of the cell in a column.
     *
     * @param column the column, from 0
     * @return the content, empty when nothing is there
     */
    public CellContent inColumn(int column) {
        for (int i = 0; i < size; i++) {
            if (columns[i] == column) {
                return content(i);
            }
        }
        return CellContent.Empty.CELL;
    }

    /**
     * The content of a cell.
     *
     * @param index which cell, from 0
     * @return the content
     */
    public CellContent content(int index) {
        return switch (kinds[index]) {
            case NUMBER -> number(index);
            case SHARED_TEXT -> shared(index);
            case TEXT -> CellValues.words(raw(index));
            case TRUTH ->
                new CellContent.Truth(raw(index).equals("1") || raw(index).equalsIgnoreCase("true"));
            case FAULT -> new CellContent.Fault(raw(index));
            case ISO_DATE -> CellValues.isoDate(raw(index));
            case NOT_CALCULATED -> new CellContent.NotCalculated();
        };
    }

    private CellContent shared(int index) {
        try {
            int text = Integer.parseInt(raw(index).strip());
            return text >= 0 && text < texts.size()
                    ? CellValues.words(texts.get(text))
                    : new CellContent.Fault("text " + text + " is missing");
        } catch (NumberFormatException _) {
            return new CellContent.Fault("text " + raw(index) + " is missing");
        }
    }

    private CellContent number(int index) {
        BigDecimal value;
        try {
            value = new BigDecimal(chars, from(index), ends[index] - from(index));
        } catch (NumberFormatException _) {
            return CellValues.words(raw(index));
        }
        return CellValues.isMeasure(value) ? formats.shown(value, styles[index]) : CellValues.words(raw(index));
    }

    private String raw(int index) {
        return new String(chars, from(index), ends[index] - from(index));
    }

    private int from(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
