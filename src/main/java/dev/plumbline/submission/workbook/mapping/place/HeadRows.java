package dev.plumbline.submission.workbook.mapping.place;

import dev.plumbline.submission.workbook.mapping.language.TableRule.Span;
import dev.plumbline.submission.workbook.sheet.RowCells;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Heading rows while they are read. A word in an upper row also stands over the empty cells to its right, as merged cells
 * do, up to the next word in its row or above.
 */
public final class HeadRows {

    private final int first;
    private final int rows;
    private final int marker;
    private final Span columns;
    private final TreeMap<Integer, Map<Integer, String>> words = new TreeMap<>();

    /**
     * No row yet.
     *
     * @param first number of the first heading row
     * @param rows how many heading rows there are
     * @param marker number of the row from which the table starts; 0 for none
     * @param columns the columns that count
     */
    public HeadRows(int first, int rows, int marker, Span columns) {
        this.first = first;
        this.rows = rows;
        this.marker = marker;
        this.columns = columns;
    }

    /**
     * The number of the last heading row.
     *
     * @return at least the first
     */
    public int last() {
        return first + rows - 1;
    }

    /**
     * Adds a row.
     *
     * @param row its cells
     */
    public void add(RowCells row) {
        Map<Integer, String> said = TableHead.words(row);
        said.keySet().removeIf(column -> !columns.holds(column));
        words.put(row.number(), said);
    }

    /**
     * The headings of all rows added.
     *
     * @return the heading rows
     */
    public TableHead head() {
        Map<Integer, String> headings = new TreeMap<>();
        Set<Integer> starts = new TreeSet<>();
        int lastRow = words.isEmpty() ? first : words.lastKey();
        int width = words.values().stream()
                .flatMap(row -> row.keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        words.forEach((number, row) -> {
            starts.addAll(row.keySet());
            String over = "";
            for (int column = 0; column < width; column++) {
                String own = row.getOrDefault(column, "");
                boolean covered = rows > 1 && number != lastRow && !starts.contains(column);
                over = own.isEmpty() ? (covered ? over : "") : own;
                if (!over.isEmpty()) {
                    headings.merge(column, over, (upper, lower) -> upper + " / " + lower);
                }
            }
        });
        return new TableHead(first, rows, marker, headings, words.getOrDefault(first, Map.of()));
    }
}
