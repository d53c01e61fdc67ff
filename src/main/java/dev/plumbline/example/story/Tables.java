package dev.plumbline.example.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Named tables in a text: a line {@code # name} opens a table, each further line is a row of cells parted by bars.
 *
 * @param byName the tables in the order of the text
 */
record Tables(Map<String, List<Row>> byName) {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Tables parse(String text) {
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("# ")) {
                rows = new ArrayList<>();
                tables.put(line.substring(2), rows);
            } else if (!line.isEmpty()) {
                rows.add(
                        new Row(BAR.splitAsStream(line + " ").map(String::strip).toList()));
            }
        }
        return new Tables(tables);
    }

    List<Row> rows(String table) {
        return byName.getOrDefault(table, List.of());
    }

    /** The rows of a table whose first cell is a key. */
    List<Row> rows(String table, String key) {
        return rows(table).stream().filter(row -> row.text(0).equals(key)).toList();
    }

    Row row(String table, String key) {
        List<Row> found = rows(table, key);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "Table '" + table + "' has " + found.size() + " rows '" + key + "' where one is wanted");
        }
        return found.getFirst();
    }

    /**
     * A row.
     *
     * @param cells its cells
     */
    record Row(List<String> cells) {

        /** The text of a cell; empty beyond the last one. */
        String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        int count(int column) {
            return Integer.parseInt(text(column));
        }

        double number(int column) {
            return Double.parseDouble(text(column));
        }

        Optional<BigDecimal> findDecimal(int column) {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text(column)));
        }

        <T> Optional<T> find(int column, Function<String, T> as) {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(as.apply(text(column)));
        }

        Path path(int column) {
            return Path.parse(text(column));
        }

        Optional<Path> findPath(int column) {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(path(column));
        }

        /** {@code AB} as parts. */
        List<Part> parts(int column) {
            return text(column)
                    .chars()
                    .mapToObj(letter -> Part.valueOf(String.valueOf((char) letter)))
                    .toList();
        }

        /** Words parted by spaces. */
        List<String> words(int column) {
            return text(column).isEmpty()
                    ? List.of()
                    : SPACE.splitAsStream(text(column)).toList();
        }
    }
}
