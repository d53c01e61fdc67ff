package dev.plumbline.pack.workbook;

import dev.plumbline.pack.data.DataCell;
import dev.plumbline.pack.data.DataSet;
import dev.plumbline.pack.data.DataTable;
import dev.plumbline.pack.data.Units;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet with one table. A table stands as in the pack, with its units, what is missing and why, and the ids of its figures at
 * the right; tables of several alliances stand one below the other, a line for each cell.
 */
final class SheetDrawing {

    /** Row of the headings, from 0. */
    static final int HEAD = 3;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final Catalog language;

    SheetDrawing(XSSFSheet sheet, CellStyles styles, Catalog language) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
    }

    void draw(DataSet set) {
        DataTable first = set.tables().getFirst();
        words(sheet.createRow(0), 0, set.title(), styles.title());
        words(sheet.createRow(1), 0, first.subtitle(), styles.plain());
        int columns = set.tables().size() == 1 ? wide(first) : lines(set.tables());
        new SheetFit(sheet, HEAD).fit(columns);
        sheet.createFreezePane(1, HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, Math.max(sheet.getLastRowNum(), HEAD), 0, columns - 1));
        print(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        Optional<XSSFClientAnchor> chart = set.tables().size() == 1
                ? ChartDrawing.draw(sheet, first, Locale.forLanguageTag(language.tag()))
                : Optional.empty();
        paper(columns - 1, chart);
    }

    /** The ids of figures, in the last column where there are any, are for looking up, and would make all else small. */
    private void paper(int lastColumn, Optional<XSSFClientAnchor> chart) {
        XSSFCell head = sheet.getRow(HEAD).getCell(lastColumn);
        boolean ids = head.getStringCellValue().equals(word("figures"));
        XSSFWorkbook book = sheet.getWorkbook();
        int column = ids ? lastColumn - 1 : lastColumn;
        book.setPrintArea(
                book.getSheetIndex(sheet),
                0,
                Math.max(column, chart.map(place -> place.getCol2() - 1).orElse(0)),
                0,
                chart.map(XSSFClientAnchor::getRow2).orElseGet(sheet::getLastRowNum));
        chart.ifPresent(_ -> sheet.getPrintSetup().setFitHeight((short) 1));
    }

    /** As wide as a page. */
    static void print(XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private int wide(DataTable table) {
        List<String> heads = new ArrayList<>();
        heads.add(
                table.columns().getFirst().isEmpty()
                        ? word("row")
                        : table.columns().getFirst());
        List<Optional<String>> units = IntStream.range(1, table.columns().size())
                .mapToObj(index -> unit(table, index - 1))
                .toList();
        for (int index = 1; index < table.columns().size(); index++) {
            String unit = units.get(index - 1)
                    .filter(one -> !one.isEmpty())
                    .map(one -> " (" + Units.word(one, language) + ")")
                    .orElse("");
            String name = table.columns().get(index);
            heads.add((name.isEmpty() ? drawn(heads.getLast()) : name) + unit);
        }
        List<Note> notes = notes(table, units);
        notes.forEach(note -> heads.add(note.head()));
        head(heads);
        int line = HEAD + 1;
        for (DataTable.Row row : table.rows()) {
            wide(sheet.createRow(line++), row, notes);
        }
        return heads.size();
    }

    /** A column at the right that says more of a row. */
    private record Note(String head, Function<DataTable.Row, String> text) {}

    /** Only those that say anything of any row. */
    private List<Note> notes(DataTable table, List<Optional<String>> units) {
        List<Note> notes = List.of(
                new Note(word("group"), DataTable.Row::group),
                new Note(
                        word("units"),
                        row -> joined(
                                table,
                                row,
                                index -> units.get(index).isPresent()
                                        ? ""
                                        : Units.word(row.cells().get(index).unit(), language))),
                new Note(
                        word("reason"),
                        row -> joined(
                                table, row, index -> row.cells().get(index).reason())),
                new Note(
                        word("figures"),
                        row -> row.cells().stream()
                                .flatMap(cell -> cell.facts().stream())
                                .distinct()
                                .collect(Collectors.joining(" "))));
        return notes.stream()
                .filter(note -> table.rows().stream()
                        .anyMatch(row -> !note.text().apply(row).isEmpty()))
                .toList();
    }

    /** The unit of a column, if all its numbers have the same. */
    private static Optional<String> unit(DataTable table, int index) {
        List<String> units = table.rows().stream()
                .map(row -> row.cells().get(index))
                .filter(cell -> cell.value().isPresent())
                .map(DataCell::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }

    private void wide(XSSFRow line, DataTable.Row row, List<Note> notes) {
        words(line, 0, row.label(), styles.plain());
        for (int index = 0; index < row.cells().size(); index++) {
            cell(line.createCell(index + 1), row.cells().get(index));
        }
        int next = row.cells().size() + 1;
        for (Note note : notes) {
            words(line, next++, note.text().apply(row), styles.missing());
        }
    }

    private static String joined(DataTable table, DataTable.Row row, IntFunction<String> note) {
        return IntStream.range(0, row.cells().size())
                .filter(index -> !note.apply(index).isEmpty())
                .mapToObj(index -> table.columns().get(index + 1) + ": " + note.apply(index))
                .collect(Collectors.joining("; "));
    }

    private int lines(List<DataTable> tables) {
        List<String> heads = Stream.of("page", "group", "row", "column", "value", "unit", "text", "reason", "figures")
                .map(this::word)
                .toList();
        head(heads);
        int line = HEAD + 1;
        for (DataTable table : tables) {
            for (DataTable.Row row : table.rows()) {
                for (int index = 0; index < row.cells().size(); index++) {
                    line(sheet.createRow(line++), table, row, index);
                }
            }
        }
        return heads.size();
    }

    private void line(XSSFRow line, DataTable table, DataTable.Row row, int index) {
        DataCell cell = row.cells().get(index);
        words(line, 0, table.page(), styles.plain());
        words(line, 1, row.group(), styles.plain());
        words(line, 2, row.label(), styles.plain());
        words(line, 3, table.columns().get(index + 1), styles.plain());
        cell.value().ifPresent(value -> styles.number(line.createCell(4), value, cell.unit()));
        words(line, 5, Units.word(cell.unit(), language), styles.plain());
        words(line, 6, cell.text(), styles.plain());
        words(line, 7, cell.reason(), styles.missing());
        words(line, 8, String.join(" ", cell.facts()), styles.plain());
    }

    private String word(String key) {
        return language.text("data." + key);
    }

    /** Of a column that only draws what stands beside it. */
    private String drawn(String head) {
        return language.text("data.drawn", Parts.of("what", head));
    }

    private void head(List<String> heads) {
        XSSFRow row = sheet.createRow(HEAD);
        for (int index = 0; index < heads.size(); index++) {
            words(row, index, heads.get(index), styles.heading());
        }
    }

    private void cell(XSSFCell cell, DataCell data) {
        if (data.value().isPresent()) {
            styles.number(cell, data.value().getAsDouble(), data.unit());
        } else if (data.reason().isEmpty()) {
            styles.words(cell, data.text(), styles.wrapped());
        }
    }

    private void words(XSSFRow row, int column, String text, CellStyles.Look look) {
        if (!text.isEmpty()) {
            styles.words(row.createCell(column), text, look);
        }
    }
}
