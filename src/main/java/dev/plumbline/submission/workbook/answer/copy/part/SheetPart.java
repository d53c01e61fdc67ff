package dev.plumbline.submission.workbook.answer.copy.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.util.CellReference;

/** The part of a sheet of which some cells get another style; those that are missing are put in. */
final class SheetPart {

    private final Patch patch;
    private final Tags tags;
    private final NavigableMap<Integer, NavigableMap<Integer, IntUnaryOperator>> pending = new TreeMap<>();
    private final List<ColumnStyle> columns = new ArrayList<>();

    private record ColumnStyle(int first, int last, int style) {}

    private SheetPart(String text) {
        this.patch = new Patch(text);
        this.tags = new Tags(text);
    }

    /**
     * The part with other styles: by row and column, from 0, what makes of the style of a cell the one it gets; a cell that
     * is put in has that of its row or column.
     */
    static String restyled(String text, Map<Integer, NavigableMap<Integer, IntUnaryOperator>> cells) {
        SheetPart sheet = new SheetPart(text);
        cells.forEach((row, inRow) -> sheet.pending.put(row, new TreeMap<>(inRow)));
        sheet.walk();
        return sheet.patch.apply();
    }

    private void walk() {
        int row = -1;
        while (tags.next()) {
            if (tags.opens("col")) {
                columns.add(new ColumnStyle(tags.number("min", 1), tags.number("max", 0), tags.number("style", 0)));
            } else if (tags.depth() == 2 && tags.opens("row")) {
                row = tags.number("r", row + 2) - 1;
                patch.insert(tags.start(), newRows(pending.headMap(row, false)));
                NavigableMap<Integer, IntUnaryOperator> wanted = pending.remove(row);
                if (wanted != null) {
                    change(row, wanted);
                }
            } else if (tags.opens("sheetData") && tags.isEmpty()) {
                patch.fill(tags, newRows(pending));
            } else if (tags.closes("sheetData")) {
                patch.insert(tags.start(), newRows(pending));
            }
        }
    }

    private void change(int row, NavigableMap<Integer, IntUnaryOperator> wanted) {
        int style = tags.number("s", -1);
        widen(wanted);
        if (tags.isEmpty()) {
            patch.fill(tags, newCells(row, style, wanted));
            return;
        }
        int column = -1;
        while (tags.next() && !tags.closes("row")) {
            if (tags.depth() == 3 && tags.opens("c")) {
                column = tags.attribute("r").map(SheetPart::columnOf).orElse(column + 1);
                patch.insert(tags.start(), newCells(row, style, wanted.headMap(column, false)));
                IntUnaryOperator change = wanted.remove(column);
                if (change != null) {
                    patch.set(tags, "s", Integer.toString(change.applyAsInt(tags.number("s", 0))));
                }
            }
        }
        patch.insert(tags.start(), newCells(row, style, wanted));
    }

    /** A row may say from which column to which it goes. */
    private void widen(NavigableMap<Integer, IntUnaryOperator> wanted) {
        tags.attribute("spans")
                .filter(spans -> spans.matches("\\d{1,5}:\\d{1,5}"))
                .ifPresent(spans -> {
                    int colon = spans.indexOf(':');
                    int first = Math.min(Integer.parseInt(spans.substring(0, colon)), wanted.firstKey() + 1);
                    int last = Math.max(Integer.parseInt(spans.substring(colon + 1)), wanted.lastKey() + 1);
                    patch.set(tags, "spans", first + ":" + last);
                });
    }

    private static int columnOf(String cell) {
        return CellReference.convertColStringToIndex(cell.replaceAll("\\d", ""));
    }

    /** Writes rows, and strikes them from the list. */
    private String newRows(NavigableMap<Integer, NavigableMap<Integer, IntUnaryOperator>> rows) {
        StringBuilder text = new StringBuilder();
        String prefix = tags.prefix();
        rows.forEach((row, cells) -> text.append('<')
                .append(prefix)
                .append("row r=\"")
                .append(row + 1)
                .append("\">")
                .append(newCells(row, -1, cells))
                .append("</")
                .append(prefix)
                .append("row>"));
        rows.clear();
        return text.toString();
    }

    /** Writes cells, and strikes them from the list. */
    private String newCells(int row, int styleOfRow, NavigableMap<Integer, IntUnaryOperator> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach((column, change) -> text.append('<')
                .append(tags.prefix())
                .append("c r=\"")
                .append(CellReference.convertNumToColString(column))
                .append(row + 1)
                .append("\" s=\"")
                .append(change.applyAsInt(styleOfRow >= 0 ? styleOfRow : styleOfColumn(column + 1)))
                .append("\"/>"));
        cells.clear();
        return text.toString();
    }

    private int styleOfColumn(int column) {
        return columns.stream()
                .filter(one -> one.first() <= column && column <= one.last())
                .mapToInt(ColumnStyle::style)
                .findFirst()
                .orElse(0);
    }
}
