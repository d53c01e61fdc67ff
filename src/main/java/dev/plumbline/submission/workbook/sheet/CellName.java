package dev.plumbline.submission.workbook.sheet;

/** Names of cells in A1 notation. */
public final class CellName {

    private CellName() {}

    /**
     * The name of a cell.
     *
     * @param row row, from 1
     * @param column column, from 0
     * @return such as {@code C7}
     */
    public static String of(int row, int column) {
        return letters(column) + row;
    }

    /**
     * The name of a column.
     *
     * @param column column, from 0
     * @return such as {@code AB}
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /**
     * The column of a name.
     *
     * @param buffer holds the name
     * @param start where it starts
     * @param end behind its last character
     * @return the column, from 0; -1 when the name has no letters
     */
    public static int columnIn(char[] buffer, int start, int end) {
        int column = 0;
        for (int i = start; i < end && buffer[i] >= 'A' && column < 1 << 20; i++) {
            column = column * 26 + (buffer[i] & ~0x20) - 'A' + 1;
        }
        return column - 1;
    }

    /**
     * The column of a name.
     *
     * @param name such as {@code C7}
     * @return the column, from 0
     */
    public static int columnOf(String name) {
        return columnIn(name.toCharArray(), 0, name.length());
    }

    /**
     * The row of a name.
     *
     * @param name such as {@code C7}
     * @return the row, from 1
     */
    public static int rowOf(String name) {
        return Integer.parseInt(name.replaceFirst("^[A-Za-z]+", ""));
    }
}
