package dev.plumbline.measure.alignment.anonymity;

import java.util.List;
import java.util.Set;

/**
 * What an attacker can work out of the hidden cells of a table whose row and column totals are published: the smallest and
 * largest count each hidden cell can have. A report with an exactly disclosed cell must not be published.
 *
 * <p>Each bound is the optimum of a transportation problem over the hidden cells, found as a maximum flow through the
 * residual network of the true counts; counts are whole, so are the bounds.
 *
 * @param cells one entry a hidden cell, in the order given
 * @see "US Census Bureau and tau-Argus: auditing suppression patterns by linear programming"
 */
public record SuppressionAudit(List<Bounds> cells) {
    /** Copies the list. */
    public SuppressionAudit {
        cells = List.copyOf(cells);
    }

    /**
     * A cell of the table.
     *
     * @param row row, 0 for the first
     * @param column column, 0 for the first
     */
    public record Cell(int row, int column) {}

    /**
     * What can be worked out about a hidden cell.
     *
     * @param cell the cell
     * @param minimum smallest possible count, at least 0
     * @param maximum largest possible count
     */
    public record Bounds(Cell cell, long minimum, long maximum) {

        /**
         * Whether the totals give the count away.
         *
         * @return true when minimum equals maximum
         */
        public boolean isExactlyDisclosed() {
            return minimum == maximum;
        }
    }

    /**
     * The audit of a table.
     *
     * @param table rows of counts, each at least 0, all rows of the same length
     * @param hidden the hidden cells, each once
     * @return the bounds of each hidden cell
     * @throws IllegalArgumentException when a count is negative or a cell lies outside the table
     */
    public static SuppressionAudit of(List<List<Integer>> table, List<Cell> hidden) {
        if (table.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a table with a negative count");
        }
        Set<Cell> cells = Set.copyOf(hidden);
        int columns = table.isEmpty() ? 0 : table.getFirst().size();
        if (cells.stream().anyMatch(cell -> !isInside(cell, table.size(), columns))) {
            throw new IllegalArgumentException("a hidden cell outside the table");
        }
        return new SuppressionAudit(
                hidden.stream().map(cell -> bounds(table, cells, cell)).toList());
    }

    /**
     * Whether any hidden cell is given away.
     *
     * @return true when a cell is exactly disclosed
     */
    public boolean anyExactlyDisclosed() {
        return cells.stream().anyMatch(Bounds::isExactlyDisclosed);
    }

    private static boolean isInside(Cell cell, int rows, int columns) {
        return cell.row >= 0 && cell.row < rows && cell.column >= 0 && cell.column < columns;
    }

    private static Bounds bounds(List<List<Integer>> table, Set<Cell> hidden, Cell cell) {
        long count = table.get(cell.row).get(cell.column);
        long up = new Residual(table, hidden, cell).flow(table.size() + cell.column, cell.row);
        long down = new Residual(table, hidden, cell).flow(cell.row, table.size() + cell.column);
        return new Bounds(cell, count - Math.min(count, down), count + up);
    }
}
