package dev.plumbline.pack.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Columns as wide and rows as high as what stands in them: programs differ in whether they do it themselves when they open a file. */
final class SheetFit {

    private static final int UNITS = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 44;
    private static final int WIDEST_LABEL = 60;
    private static final int NUMBER = 12;
    private static final int BESIDE = 3;
    private static final float LINE = 15.5f;

    private final XSSFSheet sheet;
    private final int head;

    SheetFit(XSSFSheet sheet, int head) {
        this.sheet = sheet;
        this.head = head;
    }

    /** Fits all columns of a table and the rows from its headings on. */
    void fit(int columns) {
        for (int column = 0; column < columns; column++) {
            int most = column == 0 ? WIDEST_LABEL : WIDEST;
            sheet.setColumnWidth(column, Math.clamp(longest(column) + BESIDE, NARROWEST, most) * UNITS);
        }
        for (int index = head; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row != null) {
                row.setHeightInPoints(lines(row) * LINE);
            }
        }
    }

    /** A heading may break between any two words, the cells below it only where they are longer than a column may be. */
    private int longest(int column) {
        int longest = 0;
        for (int index = head; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            Cell cell = row == null ? null : row.getCell(column);
            if (cell != null) {
                longest = Math.max(
                        longest,
                        index == head ? longestWord(text(cell)) : text(cell).length());
            }
        }
        return longest;
    }

    private static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == ' ') {
                longest = Math.max(longest, end - start);
                start = end + 1;
            }
        }
        return longest;
    }

    private int lines(Row row) {
        int most = 1;
        for (Cell cell : row) {
            if (cell.getCellStyle().getWrapText()) {
                int width = Math.max(sheet.getColumnWidth(cell.getColumnIndex()) / UNITS - BESIDE, 1);
                most = Math.max(most, lines(text(cell), width));
            }
        }
        return most;
    }

    /** As many lines as words need that stay whole where they can. */
    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == ' ') {
                int word = end - start;
                if (used > 0 && used + 1 + word > width) {
                    lines++;
                    used = 0;
                }
                lines += Math.max(word - 1, 0) / width;
                used += word + (used > 0 ? 1 : 0);
                start = end + 1;
            }
        }
        return lines;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "0".repeat(NUMBER);
    }
}
