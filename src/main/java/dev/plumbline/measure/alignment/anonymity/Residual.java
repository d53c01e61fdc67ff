package dev.plumbline.measure.alignment.anonymity;

import dev.plumbline.measure.alignment.anonymity.SuppressionAudit.Cell;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * How the hidden counts of a table can be shifted without changing a total. Nodes are rows, then columns; an edge from row
 * to column raises a hidden count without limit, its reverse lowers it down to 0. One cell is left out: the flow between
 * its column and its row is how far that cell itself can move.
 */
final class Residual {
    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final long[][] capacity;

    Residual(List<List<Integer>> table, Set<Cell> hidden, Cell without) {
        int rows = table.size();
        int size = rows + table.getFirst().size();
        capacity = new long[size][size];
        for (Cell cell : hidden) {
            if (!cell.equals(without)) {
                capacity[cell.row()][rows + cell.column()] = UNLIMITED;
                capacity[rows + cell.column()][cell.row()] =
                        table.get(cell.row()).get(cell.column());
            }
        }
    }

    /** The most that can flow, by shortest augmenting paths; uses the network up. */
    long flow(int source, int sink) {
        long total = 0;
        int[] before = path(source, sink);
        while (before[sink] >= 0) {
            long amount = UNLIMITED;
            for (int node = sink; node != source; node = before[node]) {
                amount = Math.min(amount, capacity[before[node]][node]);
            }
            for (int node = sink; node != source; node = before[node]) {
                capacity[before[node]][node] -= amount;
                capacity[node][before[node]] += amount;
            }
            total += amount;
            before = path(source, sink);
        }
        return total;
    }

    /** The node before each node on a shortest path, -1 where there is none. */
    private int[] path(int source, int sink) {
        int[] before = new int[capacity.length];
        Arrays.fill(before, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty() && before[sink] < 0) {
            int node = open.remove();
            for (int next = 0; next < capacity.length; next++) {
                if (next != source && before[next] < 0 && capacity[node][next] > 0) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        return before;
    }
}
