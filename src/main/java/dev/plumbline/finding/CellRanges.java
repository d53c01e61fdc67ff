package dev.plumbline.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Many cells told in few words: cells of one column that touch become a range. */
public final class CellRanges {

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
            String cell = origin.cell();
            int letters = letters(cell);
            if (letters == 0) {
                joined.add(origin);
            } else {
                columns.computeIfAbsent(
                                new Column(
                                        origin.sha256(), origin.sheet(), origin.mapping(), cell.substring(0, letters)),
                                _ -> new TreeSet<>())
                        .add(Integer.valueOf(cell.substring(letters)));
            }
        }
        columns.forEach((column, rows) -> joined.addAll(ranges(column, new ArrayList<>(rows))));
        return List.copyOf(joined);
    }

    /** How many letters a single cell's name begins with, 1 to 3; 0 for anything but a single cell. */
    private static int letters(String cell) {
        int letters = 0;
        while (letters < cell.length() && letters < 4 && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
            letters++;
        }
        int digits = cell.length() - letters;
        boolean single = letters >= 1 && letters <= 3 && digits >= 1 && digits <= 7 && cell.charAt(letters) != '0';
        return single && cell.chars().skip(letters).allMatch(digit -> digit >= '0' && digit <= '9') ? letters : 0;
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
