package dev.plumbline.submission.workbook.mapping.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column of a table and what stands in it.
 *
 * @param index its number, from 0
 * @param heading its heading
 * @param cells what its cells say, without empty ones
 * @param numbers how many of them are numbers
 * @param rows how many rows the table has
 * @param opens whether its first cell says something
 */
record Column(int index, String heading, List<String> cells, int numbers, int rows, boolean opens) {

    Column {
        cells = List.copyOf(cells);
    }

    /** Cells that say something but a mark for nothing. */
    List<String> said() {
        return cells.stream().filter(cell -> !Words.isMissing(cell)).toList();
    }

    Set<String> distinct() {
        return new LinkedHashSet<>(said());
    }

    boolean isEmpty() {
        return said().isEmpty();
    }

    /** Nearly all that is said are numbers. */
    boolean isNumeric() {
        return !isEmpty() && numbers * 10 >= said().size() * 9;
    }

    boolean isWords() {
        return !isEmpty() && numbers * 10 <= said().size();
    }

    boolean isColors() {
        return isWords() && said().stream().filter(Words::isColor).count() * 10 >= said().size() * 8L;
    }

    Set<String> lower() {
        return said().stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Answers on a scale of few whole numbers or of known words. */
    boolean isAnswers() {
        boolean steps = isNumeric()
                && distinct().size() >= 2
                && distinct().size() <= 11
                && said().stream().allMatch(cell -> cell.matches("\\d|10"));
        return steps
                || (isWords()
                        && distinct().size() >= 2
                        && !Words.scales(lower()).isEmpty());
    }

    /** At least every second row says something, or its words stand once for the rows below them. */
    boolean namesRows() {
        return said().size() * 2 >= rows || isGroups();
    }

    /** Words from the first row on with a third of the cells or more empty, as where cells are merged. */
    boolean isGroups() {
        return opens && isWords() && (rows - cells.size()) * 3 >= rows;
    }

    /** Codes, such as {@code E06000055}, 1 to n, or coordinates: they tell rows apart and measure nothing. */
    boolean isCode() {
        boolean called =
                heading.matches("(?i).*(code|_id|\\bid\\b|latitude|longitude|postcode).*") || heading.isEmpty();
        boolean coded = said().size() > 3
                && said().stream().allMatch(cell -> cell.matches("[A-Za-z]*\\d[\\w-]*") && !cell.matches("\\d+"));
        return called || coded;
    }

    String shape() {
        int said = said().size();
        String what = isNumeric()
                ? numbers + " of " + said + " cells are numbers"
                : distinct().size() + " different words in " + said + " cells";
        return rows > cells.size() ? what + ", " + (rows - cells.size()) + " empty" : what;
    }
}
