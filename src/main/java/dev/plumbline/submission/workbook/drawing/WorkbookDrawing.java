package dev.plumbline.submission.workbook.drawing;

import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being drawn: its sheets, styles and drop-down lists. */
public final class WorkbookDrawing {

    /** Written as the day of creation: the content decides the bytes, not the clock. */
    private static final Date CREATED = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final double MARGIN_INCHES = 0.4;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Look look;
    private final WorkbookStyles styles;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /**
     * An empty workbook.
     *
     * @param look how it is to look
     */
    public WorkbookDrawing(Look look) {
        this.look = look;
        this.styles = new WorkbookStyles(book, look.words().say("format.date"));
    }

    /**
     * How it looks.
     *
     * @return the look
     */
    public Look look() {
        return look;
    }

    /**
     * The styles of its cells.
     *
     * @return the styles
     */
    public WorkbookStyles styles() {
        return styles;
    }

    /**
     * A further sheet.
     *
     * @param name its name
     * @return the sheet, behind those there are
     */
    public XSSFSheet addSheet(String name) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.setDisplayGridlines(false);
        return sheet;
    }

    /**
     * A list to choose from.
     *
     * @param name its name
     * @param words what can be chosen
     * @return the name by which a drop-down refers to it
     */
    public String addList(String name, List<String> words) {
        lists.put("list_" + name, words);
        return "list_" + name;
    }

    /** A list of the words of a closed choice; the same choice has the same list. */
    String addChoices(List<String> choices) {
        List<String> words = choices.stream().map(look.words()::choice).toList();
        return lists.entrySet().stream()
                .filter(list -> list.getValue().equals(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> addList("choice_" + lists.size(), words));
    }

    /**
     * Draws a sheet with its table.
     *
     * @param form the sheet
     * @return where the table lies
     */
    public SheetForm.Extent drawTable(SheetForm form) {
        return new TableDrawing(this, addSheet(form.schema().name()), form).draw();
    }

    /**
     * Makes cells a table with a name, if the look wants that.
     *
     * @param sheet the sheet
     * @param cells the cells, headings first
     */
    public void addTable(XSSFSheet sheet, CellRangeAddress cells) {
        if (!look.named()) {
            return;
        }
        XSSFTable table = sheet.createTable(new AreaReference(cells.formatAsString(), SpreadsheetVersion.EXCEL2007));
        String name = "Table_" + sheet.getSheetName().replace(' ', '_');
        table.setName(name);
        table.setDisplayName(name);
    }

    /** Leaves room for wide tables on a page. */
    void setMargins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN_INCHES);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    /**
     * Locks a finished sheet if the look wants that; columns can still be widened.
     *
     * @param sheet the sheet
     */
    public void finish(XSSFSheet sheet) {
        if (look.locked()) {
            sheet.enableLocking();
            sheet.lockFormatCells(false);
            sheet.lockFormatColumns(false);
            sheet.lockFormatRows(false);
            sheet.lockObjects(false);
        }
    }

    /** Writes the entry of a field, or a cell to fill in. */
    void write(XSSFCell cell, ColumnSchema column, SheetRow row) {
        WorkbookStyles.Kind kind =
                column.shown() || row.isGiven(column.field()) ? WorkbookStyles.Kind.GIVEN : WorkbookStyles.Kind.INPUT;
        row.find(column.field())
                .ifPresentOrElse(
                        entry -> write(cell, entry, kind, column.shown() ? -1 : row.decimals()),
                        () -> cell.setCellStyle(styleOf(column, kind, row.decimals())));
    }

    private void write(XSSFCell cell, SheetRow.Entry entry, WorkbookStyles.Kind kind, int decimals) {
        switch (entry) {
            case SheetRow.Entry.Words words -> writeWords(cell, words.text(), kind);
            case SheetRow.Entry.Amount amount -> {
                cell.setCellValue(amount.value().doubleValue());
                cell.setCellStyle(styles.number(kind, decimals));
            }
            case SheetRow.Entry.Day day -> {
                cell.setCellValue(day.date());
                cell.setCellStyle(styles.date(kind));
            }
        }
    }

    private XSSFCellStyle styleOf(ColumnSchema column, WorkbookStyles.Kind kind, int decimals) {
        return switch (column.type()) {
            case KEY, KEYS, PERIOD -> styles.text(kind, true);
            case TEXT, CHOICE, YES_NO -> styles.text(kind, false);
            case WHOLE, PERCENT -> styles.number(kind, -1);
            case DECIMAL, READING -> styles.number(kind, decimals);
            case DATE -> styles.date(kind);
        };
    }

    /**
     * A very hidden sheet of labels and values.
     *
     * @param name its name
     * @param values values by label
     */
    public void drawStamp(String name, Map<String, String> values) {
        XSSFSheet sheet = book.createSheet(name);
        int row = 0;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            var line = sheet.createRow(row++);
            line.createCell(0).setCellValue(entry.getKey());
            line.createCell(1).setCellValue(entry.getValue());
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /**
     * Writes words; those that begin like a formula stay words when the cell is edited.
     *
     * @param cell the cell
     * @param text the words
     * @param kind who fills the cell
     */
    public void writeWords(XSSFCell cell, String text, WorkbookStyles.Kind kind) {
        cell.setCellValue(text);
        cell.setCellStyle(startsLikeFormula(text) ? styles.quoted(kind) : styles.text(kind, false));
    }

    /**
     * Writes a day.
     *
     * @param cell the cell
     * @param day the day; an empty cell when there is none
     * @param kind who fills the cell
     */
    public void writeDay(XSSFCell cell, Optional<LocalDate> day, WorkbookStyles.Kind kind) {
        day.ifPresent(cell::setCellValue);
        cell.setCellStyle(styles.date(kind));
    }

    /**
     * Writes the workbook, which cannot be drawn on then. Closing it would make POI write it once more, to nowhere.
     *
     * @param title its title
     * @param out where to; stays open
     * @throws IOException when it cannot be written
     */
    public void write(String title, OutputStream out) throws IOException {
        drawLists();
        book.setActiveSheet(0);
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("Plumbline");
        properties.setTitle(title);
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(look.words().language().code());
        properties.setCreated(Optional.of(CREATED));
        properties.setModified(Optional.of(CREATED));
        TimelessZip.write(book, out);
    }

    private void drawLists() {
        if (lists.isEmpty()) {
            return;
        }
        XSSFSheet sheet = book.createSheet(ReturnSchema.LISTS);
        int column = 0;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            drawList(sheet, column++, list.getKey(), list.getValue());
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private void drawList(XSSFSheet sheet, int column, String name, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            if (words.get(i).matches("\\d{1,4}")) {
                row.createCell(column).setCellValue(Integer.parseInt(words.get(i)));
            } else {
                row.createCell(column).setCellValue(words.get(i));
            }
        }
        XSSFName range = book.createName();
        range.setNameName(name);
        String letters = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
        range.setRefersToFormula(
                ReturnSchema.LISTS + "!$" + letters + "$1:$" + letters + "$" + Math.max(1, words.size()));
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
