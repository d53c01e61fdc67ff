package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.submission.workbook.mapping.place.TableHead;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The upper part of a sheet.
 *
 * @param tab the sheet
 * @param words what the cells say, by row number and column
 * @param numbers whether they are numbers, by row number and column
 */
record Grid(
        SheetTab tab, NavigableMap<Integer, Map<Integer, String>> words, Map<Integer, Map<Integer, Boolean>> numbers) {

    private static final int ROWS = 600;
    private static final int COLUMNS = 400;

    static Grid read(SheetFile file, SheetTab tab) throws UnreadableException {
        Grid grid = new Grid(tab, new TreeMap<>(), new HashMap<>());
        file.read(tab, row -> {
            grid.add(row);
            return grid.words.size() < ROWS;
        });
        return grid;
    }

    private void add(RowCells row) {
        Map<Integer, String> said = new TreeMap<>(TableHead.words(row));
        Map<Integer, Boolean> number = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            number.put(row.column(i), row.content(i) instanceof CellContent.Amount);
        }
        said.keySet().removeIf(column -> column >= COLUMNS);
        said.values().removeIf(String::isEmpty);
        words.put(row.number(), said);
        numbers.put(row.number(), number);
    }

    Map<Integer, String> row(int number) {
        return words.getOrDefault(number, Map.of());
    }

    boolean isNumber(int row, int column) {
        String said = Headings.clean(row(row).getOrDefault(column, ""));
        return numbers.getOrDefault(row, Map.of()).getOrDefault(column, false) || Words.isNumber(said);
    }

    /** How much a table could be here: cells that hold numbers. */
    long weight() {
        return words.entrySet().stream()
                .mapToLong(row -> row.getValue().keySet().stream()
                        .filter(column -> isNumber(row.getKey(), column))
                        .count())
                .sum();
    }
}
