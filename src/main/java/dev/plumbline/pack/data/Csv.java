package dev.plumbline.pack.data;

import dev.plumbline.pack.language.Catalog;
import dev.plumbline.writing.Isolate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Data as CSV after RFC 4180, in UTF-8: a line for each cell with page, group, row, column, value, unit, text, reason and the
 * ids of its figures. A value is a plain number with a point, never rounded; where it is missing, the reason says why.
 *
 * <p>Words that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class Csv {

    private static final List<String> HEAD =
            List.of("page", "group", "row", "column", "value", "unit", "text", "reason", "figures");
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");
    private static final String ACTING = "=+-@\t\r";

    private Csv() {}

    /**
     * A set as a file.
     *
     * @param set the set
     * @param language that of headings and units
     * @return the file's bytes
     */
    public static byte[] bytes(DataSet set, Catalog language) {
        StringBuilder csv = new StringBuilder(head(language)).append("\r\n");
        for (DataTable table : set.tables()) {
            for (DataTable.Row row : table.rows()) {
                for (int index = 0; index < row.cells().size(); index++) {
                    csv.append(line(table, row, index, language)).append("\r\n");
                }
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Catalog language) {
        return HEAD.stream()
                .map(column -> words(language.text("data." + column)))
                .collect(Collectors.joining(","));
    }

    private static String line(DataTable table, DataTable.Row row, int index, Catalog language) {
        DataCell cell = row.cells().get(index);
        String value = cell.value().isPresent() ? plain(cell.value().getAsDouble()) : "";
        Stream<String> place = Stream.of(
                table.page(), row.group(), row.label(), table.columns().get(index + 1));
        Stream<String> rest = Stream.of(
                Units.word(cell.unit(), language), cell.text(), cell.reason(), String.join(" ", cell.facts()));
        return Stream.of(place.map(Csv::words), Stream.of(value), rest.map(Csv::words))
                .flatMap(part -> part)
                .collect(Collectors.joining(","));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String words(String text) {
        String plain = Isolate.without(text);
        String safe = isActing(plain) ? "'" + plain : plain;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /**
     * Whether a spreadsheet could take words for a formula.
     *
     * @param text the words
     * @return true when they begin with one of the signs that begin a formula
     */
    public static boolean isActing(String text) {
        return !text.isEmpty() && ACTING.indexOf(text.charAt(0)) >= 0;
    }
}
