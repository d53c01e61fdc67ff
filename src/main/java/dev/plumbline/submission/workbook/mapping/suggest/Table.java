package dev.plumbline.submission.workbook.mapping.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What looks like a table in a sheet.
 *
 * @param grid the sheet
 * @param row number of the first heading row
 * @param rows how many heading rows there are
 * @param columns its columns
 */
record Table(Grid grid, int row, int rows, List<Column> columns) {

    private static final int DEEPEST = 60;
    private static final int LOOK = 8;

    Table {
        columns = List.copyOf(columns);
    }

    static Table of(Grid grid) {
        int last = grid.words().keySet().stream()
                .filter(row -> row <= DEEPEST)
                .max((one, other) -> Long.compare(score(grid, one), score(grid, other)) != 0
                        ? Long.compare(score(grid, one), score(grid, other))
                        : Integer.compare(other, one))
                .orElse(1);
        int first = first(grid, last);
        return new Table(grid, first, last - first + 1, columns(grid, first, last));
    }

    /** Words in a row that have numbers or words below them in the next rows, and do not stand there again. */
    private static long score(Grid grid, int row) {
        Map<Integer, String> heads = grid.row(row);
        Set<String> unique = new HashSet<>(heads.values());
        List<Integer> below =
                grid.words().tailMap(row, false).keySet().stream().limit(LOOK).toList();
        long filled = heads.keySet().stream()
                .filter(column -> !grid.isNumber(row, column) || Periods.isPeriod(heads.getOrDefault(column, "")))
                .filter(column -> below.stream().anyMatch(next -> grid.row(next).containsKey(column)))
                .count();
        long numbers = heads.keySet().stream()
                .filter(column -> below.stream().anyMatch(next -> grid.isNumber(next, column)))
                .count();
        long asNumbers = heads.keySet().stream()
                .filter(column -> grid.isNumber(row, column) && !Periods.isPeriod(heads.getOrDefault(column, "")))
                .count();
        return below.isEmpty() ? 0 : filled * 2 + Math.min(numbers, filled) + unique.size() - 4 * asNumbers;
    }

    /** Rows above that tell columns of one name apart belong to the headings. */
    private static int first(Grid grid, int last) {
        int first = last;
        while (last - first < 3) {
            Map<Integer, String> heads = grid.row(first);
            Map<Integer, String> above = grid.row(first - 1);
            int again = heads.size() - new HashSet<>(heads.values()).size();
            if (above.size() < 2 || again * 5 < heads.size()) {
                break;
            }
            first--;
        }
        return first;
    }

    private static List<Column> columns(Grid grid, int first, int last) {
        Map<Integer, String> headings = headings(grid, first, last);
        List<Map.Entry<Integer, Map<Integer, String>>> rows =
                List.copyOf(grid.words().tailMap(last, false).entrySet());
        List<Column> columns = new ArrayList<>();
        headings.forEach((index, heading) -> {
            List<String> cells = new ArrayList<>();
            int numbers = 0;
            for (Map.Entry<Integer, Map<Integer, String>> row : rows) {
                String cell = row.getValue().getOrDefault(index, "");
                if (!cell.isEmpty()) {
                    cells.add(cell);
                    numbers += grid.isNumber(row.getKey(), index) ? 1 : 0;
                }
            }
            boolean opens = !rows.isEmpty() && rows.getFirst().getValue().containsKey(index);
            columns.add(new Column(index, heading, cells, numbers, rows.size(), opens));
        });
        return columns;
    }

    private static Map<Integer, String> headings(Grid grid, int first, int last) {
        Map<Integer, String> headings = new TreeMap<>();
        Set<Integer> starts = new HashSet<>();
        for (int row = first; row <= last; row++) {
            Map<Integer, String> words = grid.row(row);
            starts.addAll(words.keySet());
            int width = words.keySet().stream().max(Integer::compare).orElse(0);
            int end = row == last
                    ? width
                    : Math.max(
                            width,
                            grid.row(last).keySet().stream()
                                    .max(Integer::compare)
                                    .orElse(0));
            String over = "";
            for (int column = 0; column <= end; column++) {
                String own = words.getOrDefault(column, "");
                over = own.isEmpty() ? (row < last && !starts.contains(column) ? over : "") : own;
                if (!over.isEmpty()) {
                    headings.merge(column, over, (upper, lower) -> upper + " / " + lower);
                }
            }
        }
        return headings;
    }

    /** A heading that stands twice names no column. */
    boolean isUnique(String heading) {
        return columns.stream()
                        .filter(column -> column.heading().equalsIgnoreCase(heading))
                        .count()
                == 1;
    }

    /** The heading row's own words, for telling such files. */
    List<String> tellingHeadings() {
        return columns.stream()
                .map(Column::heading)
                .filter(heading -> isUnique(heading) && heading.length() <= 40 && !Periods.isPeriod(heading))
                .limit(3)
                .toList();
    }
}
