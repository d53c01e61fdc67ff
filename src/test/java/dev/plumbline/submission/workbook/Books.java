package dev.plumbline.submission.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to be spoiled: starts from good bytes, changes cells, ends as a file. */
public final class Books implements AutoCloseable {

    private final XSSFWorkbook book;

    private Books(XSSFWorkbook book) {
        this.book = book;
    }

    /**
     * Opens good bytes.
     *
     * @param writer writes them
     * @return the workbook
     */
    public static Books of(Writing writer) {
        try {
            return new Books(new XSSFWorkbook(new ByteArrayInputStream(bytes(writer))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes something writes.
     *
     * @param writer writes them
     * @return the bytes
     */
    public static byte[] bytes(Writing writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The workbook itself.
     *
     * @return the workbook
     */
    public Workbook book() {
        return book;
    }

    /**
     * Types a value into a cell.
     *
     * @param sheet the sheet
     * @param cell its name, such as {@code C7}
     * @param value text, number, date, or nothing to clear it
     * @return this
     */
    public Books type(String sheet, String cell, Object... value) {
        Cell target = cell(sheet, cell);
        target.setBlank();
        if (value.length > 0) {
            switch (value[0]) {
                case Number number -> target.setCellValue(number.doubleValue());
                case LocalDate date -> target.setCellValue(date);
                default -> target.setCellValue(value[0].toString());
            }
        }
        return this;
    }

    /**
     * A cell, made when it is not there.
     *
     * @param sheet the sheet
     * @param cell its name
     * @return the cell
     */
    public Cell cell(String sheet, String cell) {
        Sheet tab = book.getSheet(sheet);
        CellReference place = new CellReference(cell);
        Row row = tab.getRow(place.getRow()) == null ? tab.createRow(place.getRow()) : tab.getRow(place.getRow());
        return row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /**
     * Writes the workbook.
     *
     * @param file where to
     * @return the file
     */
    public Path save(Path file) {
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a workbook. */
    @FunctionalInterface
    public interface Writing {

        /**
         * Writes it.
         *
         * @param out where to
         * @throws IOException when it cannot be written
         */
        void write(java.io.OutputStream out) throws IOException;
    }
}
