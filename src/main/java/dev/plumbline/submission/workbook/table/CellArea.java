package dev.plumbline.submission.workbook.table;

import dev.plumbline.submission.workbook.sheet.CellName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells of a sheet, told by their ranges: exactly where they are few or lie together, else by the rows they span. */
final class CellArea {

    private static final int MOST_RUNS_A_COLUMN = 4;
    private static final int MOST_RANGES = 6;
    private static final int MOST_SPANS = 40;

    private final Map<Integer, List<Run>> runs = new TreeMap<>();
    private int count;

    /** Rows of one column that follow each other, from 1. */
    private record Run(int first, int last) {}

    /** Columns side by side, from 0, with the rows they share. */
    private record Block(Run rows, int first, int last) {

        String range() {
            String from = CellName.of(rows.first(), first);
            String until = CellName.of(rows.last(), last);
            return from.equals(until) ? from : from + ":" + until;
        }
    }

    /** Adds a cell; those of a column come from the top. */
    void add(int row, int column) {
        count++;
        List<Run> inColumn = runs.computeIfAbsent(column, _ -> new ArrayList<>(1));
        Run last = inColumn.isEmpty() ? null : inColumn.getLast();
        if (last != null && (row <= last.last() + 1 || inColumn.size() == MOST_RUNS_A_COLUMN)) {
            inColumn.set(inColumn.size() - 1, new Run(last.first(), Math.max(row, last.last())));
        } else {
            inColumn.add(new Run(row, row));
        }
    }

    int count() {
        return count;
    }

    /** The first cell of the leftmost column. */
    String first() {
        Map.Entry<Integer, List<Run>> first = runs.entrySet().iterator().next();
        return CellName.of(first.getValue().getFirst().first(), first.getKey());
    }

    /** The ranges; columns side by side with the same rows are one. Too many become the rows that columns span. */
    String where() {
        List<String> exact = ranges(runs);
        if (exact.size() <= MOST_RANGES) {
            return String.join(", ", exact);
        }
        Run all = new Run(
                runs.values().stream()
                        .mapToInt(rows -> rows.getFirst().first())
                        .min()
                        .orElse(1),
                runs.values().stream()
                        .mapToInt(rows -> rows.getLast().last())
                        .max()
                        .orElse(1));
        Map<Integer, List<Run>> spans = new TreeMap<>(runs);
        spans.replaceAll((_, _) -> List.of(all));
        List<String> wide = ranges(spans);
        return wide.size() <= MOST_SPANS
                ? String.join(", ", wide)
                : String.join(", ", wide.subList(0, MOST_SPANS)) + ", \u2026";
    }

    private static List<String> ranges(Map<Integer, List<Run>> runs) {
        List<Block> blocks = new ArrayList<>();
        Map<Run, Integer> lastWith = new HashMap<>();
        runs.forEach((column, rows) -> rows.forEach(run -> {
            int left = lastWith.getOrDefault(run, -1);
            if (left >= 0 && blocks.get(left).last() == column - 1) {
                blocks.set(left, new Block(run, blocks.get(left).first(), column));
            } else {
                lastWith.put(run, blocks.size());
                blocks.add(new Block(run, column, column));
            }
        }));
        return blocks.stream().map(Block::range).toList();
    }
}
