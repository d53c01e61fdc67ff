package dev.plumbline.submission.workbook.template;

import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.io.ByteArrayOutputStream;
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
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being drawn: its sheets, styles and drop-down lists. */
final class WorkbookDrawing {

    /** Written as the day of creation: the content decides the bytes, not the clock. */
    private static final Date CREATED = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String LISTS = "Lists";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(book);
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    WorkbookStyles styles() {
        return styles;
    }

    XSSFSheet addSheet(String name) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.setDisplayGridlines(false);
        return sheet;
    }

    /** A list to choose from; returns the name by which a drop-down refers to it. */
    String addList(String name, List<String> words) {
        lists.put("list_" + name, words);
        return "list_" + name;
    }

    void drawTable(SheetSchema schema, List<SheetRow> rows, Map<String, String> listOfField) {
        new TableDrawing(this, addSheet(schema.name()), schema).draw(rows, listOfField);
    }

    /** A hidden sheet of labels and values. */
    void drawStamp(String name, Map<String, String> values) {
        XSSFSheet sheet = book.createSheet(name);
        int row = 0;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            var line = sheet.createRow(row++);
            line.createCell(0).setCellValue(entry.getKey());
            line.createCell(1).setCellValue(entry.getValue());
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    void writeWords(XSSFCell cell, String text) {
        cell.setCellValue(text);
        cell.setCellStyle(startsLikeFormula(text) ? styles.quoted() : styles.text());
    }

    void writeDay(XSSFCell cell, Optional<LocalDate> day) {
        day.ifPresent(cell::setCellValue);
        cell.setCellStyle(styles.date());
    }

    void write(String title, OutputStream out) throws IOException {
        drawLists();
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("Plumbline");
        properties.setTitle(title);
        properties.setCreated(Optional.of(CREATED));
        properties.setModified(Optional.of(CREATED));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        }
        TimelessZip.write(bytes.toByteArray(), out);
    }

    private void drawLists() {
        if (lists.isEmpty()) {
            return;
        }
        XSSFSheet sheet = book.createSheet(LISTS);
        int column = 0;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            drawList(sheet, column++, list.getKey(), list.getValue());
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private void drawList(XSSFSheet sheet, int column, String name, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(words.get(i));
        }
        XSSFName range = book.createName();
        range.setNameName(name);
        String letters = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
        range.setRefersToFormula(LISTS + "!$" + letters + "$1:$" + letters + "$" + Math.max(1, words.size()));
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
