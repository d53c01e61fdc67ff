package dev.plumbline.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many cells told in few words: cells of one column that touch become a range. */
public final class CellRanges {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

    private CellRanges() {}

    private record Column(String sha256, String sheet, String mapping, String letters) implements Comparable<Column> {

        @Override
        public int compareTo(Column other) {
            int order = sha256.compareTo(other.sha256);
            order = order != 0 ? order : sheet.compareTo(other.sheet);
            order = order != 0 ? order : Integer.compare(letters.length(), other.letters.length());
            order = order != 0 ? order : letters.compareTo(other.letters);
            return order != 0 ? order : mapping.compareTo(other.mapping);
        }
    }

    /**
     * Joins cells that stand below each other.
     *
     * @param origins cells in any order; ranges and whole sheets are kept as they are
     * @return fewer origins that name the same cells, in a fixed order
     */
    public static List<Origin> joined(Collection<Origin> origins) {
        TreeMap<Column, TreeSet<Integer>> columns = new TreeMap<>();
        TreeSet<Origin> joined = new TreeSet<>();
        for (Origin origin : origins) {
            Optional<Matcher> cell = Optional.of(CELL.matcher(origin.cell())).filter(Matcher::matches);
            if (cell.isEmpty()) {
                joined.add(origin);
            } else {
                Matcher found = cell.get();
                columns.computeIfAbsent(
                                new Column(origin.sha256(), origin.sheet(), origin.mapping(), found.group(1)),
                                _ -> new TreeSet<>())
                        .add(Integer.valueOf(found.group(2)));
            }
        }
        columns.forEach((column, rows) -> joined.addAll(ranges(column, new ArrayList<>(rows))));
        return List.copyOf(joined);
    }

    private static List<Origin> ranges(Column column, List<Integer> rows) {
        List<Origin> ranges = new ArrayList<>();
        int first = rows.getFirst();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            if (i + 1 == rows.size() || rows.get(i + 1) != row + 1) {
                String from = column.letters + first;
                String cell = row == first ? from : from + ":" + column.letters + row;
                ranges.add(new Origin(column.sha256, column.sheet, cell, column.mapping));
                first = i + 1 < rows.size() ? rows.get(i + 1) : first;
            }
        }
        return ranges;
    }
}
