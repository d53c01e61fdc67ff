package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a row is about, as its owner would say it: the words at its left. */
final class RowCase {

    private static final int MOST_WORDS = 2;
    private static final int LONGEST = 60;
    private static final int COLUMNS_LOOKED_AT = 8;

    private final XSSFWorkbook book;
    private final DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);

    RowCase(XSSFWorkbook book) {
        this.book = book;
    }

    /** The first two entries of the row that are words; the sheet when the finding names no row. */
    String of(Finding finding) {
        return CellRef.of(finding.origin())
                .map(this::of)
                .filter(words -> !words.isEmpty())
                .orElse(finding.origin().sheet());
    }

    private String of(CellRef ref) {
        XSSFSheet sheet = book.getSheet(ref.sheet());
        XSSFRow row = sheet == null ? null : sheet.getRow(ref.row());
        List<String> words = new ArrayList<>();
        for (int i = 0; row != null && i < COLUMNS_LOOKED_AT && words.size() < MOST_WORDS; i++) {
            XSSFCell cell = row.getCell(i);
            if (cell != null && i != ref.column() && cell.getCellType() == CellType.STRING) {
                add(words, formatter.formatCellValue(cell).strip());
            }
        }
        return String.join(" \u00b7 ", words);
    }

    private static void add(List<String> words, String text) {
        if (!text.isEmpty()) {
            words.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026");
        }
    }
}
