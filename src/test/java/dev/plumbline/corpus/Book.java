package dev.plumbline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plain look into a workbook. */
public final class Book {

    private Book() {}

    /**
     * Opens a workbook, looks and closes it.
     *
     * @param file the file
     * @param look what to do with it
     */
    public static void read(Path file, Consumer<XSSFWorkbook> look) {
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            look.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The words in a cell.
     *
     * @param row the row
     * @param column its column, from 0
     * @return the words; empty when it holds none
     */
    public static String words(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || kind(cell) != CellType.STRING ? "" : cell.getStringCellValue();
    }

    /**
     * The number in a cell.
     *
     * @param row the row
     * @param column its column, from 0
     * @return the number, or empty when it holds none
     */
    public static OptionalDouble number(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || kind(cell) != CellType.NUMERIC
                ? OptionalDouble.empty()
                : OptionalDouble.of(cell.getNumericCellValue());
    }

    private static CellType kind(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
