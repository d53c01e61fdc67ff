package dev.plumbline.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Many cells told in few words: cells of one column that touch become a range. */
public final class CellRanges {

    private CellRanges() {}

    private record Name(String sha256, String sheet, String mapping, String letters) {}

    /** Cells of one column, in any order and as often as they are named. */
    private static final class Column {

        private static final int FEW = 16;

        private final Origin any;
        private final String letters;
        private int[] rows = new int[FEW];
        private int count;

        Column(Origin any, String letters) {
            this.any = any;
            this.letters = letters;
        }

        boolean holds(Origin origin, int wide) {
            return wide == letters.length()
                    && origin.cell().startsWith(letters)
                    && origin.sha256().equals(any.sha256())
                    && origin.sheet().equals(any.sheet())
                    && origin.mapping().equals(any.mapping());
        }

        void add(int row) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
            }
            rows[count++] = row;
        }

        void ranges(Collection<Origin> ranges) {
            Arrays.sort(rows, 0, count);
            int first = rows[0];
            for (int next = 1; next <= count; next++) {
                if (next == count || rows[next] > rows[next - 1] + 1) {
                    int last = rows[next - 1];
                    String from = letters + first;
                    ranges.add(any.withCell(last == first ? from : from + ":" + letters + last));
                    first = next < count ? rows[next] : first;
                }
            }
        }
    }

    /**
     * Joins cells that stand below each other.
     *
     * @param origins cells in any order; ranges and whole sheets are kept as they are
     * @return fewer origins that name the same cells, in a fixed order
     */
    public static List<Origin> joined(Collection<Origin> origins) {
        Map<Name, Column> columns = new HashMap<>();
        TreeSet<Origin> joined = new TreeSet<>();
        Optional<Column> before = Optional.empty();
        for (Origin origin : origins) {
            int letters = letters(origin.cell());
            if (letters == 0) {
                joined.add(origin);
            } else {
                Optional<Column> same = before.filter(column -> column.holds(origin, letters));
                Column column = same.orElseGet(() -> column(columns, origin, letters));
                column.add(
                        Integer.parseInt(origin.cell(), letters, origin.cell().length(), 10));
                before = same.isPresent() ? same : Optional.of(column);
            }
        }
        columns.values().forEach(column -> column.ranges(joined));
        return List.copyOf(joined);
    }

    private static Column column(Map<Name, Column> columns, Origin origin, int wide) {
        String letters = origin.cell().substring(0, wide);
        return columns.computeIfAbsent(
                new Name(origin.sha256(), origin.sheet(), origin.mapping(), letters), _ -> new Column(origin, letters));
    }

    /** How many letters a single cell's name begins with, 1 to 3; 0 for anything but a single cell. */
    private static int letters(String cell) {
        int letters = 0;
        while (letters < cell.length() && letters < 4 && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
            letters++;
        }
        int digits = cell.length() - letters;
        boolean single = letters >= 1 && letters <= 3 && digits >= 1 && digits <= 7 && cell.charAt(letters) != '0';
        for (int index = letters; single && index < cell.length(); index++) {
            single = cell.charAt(index) >= '0' && cell.charAt(index) <= '9';
        }
        return single ? letters : 0;
    }
}
