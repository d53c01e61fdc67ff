package dev.plumbline.pack.workbook;

import dev.plumbline.pack.data.Csv;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, and how words and numbers get into its cells: as words and numbers, never as formulas. */
final class CellStyles {

    private static final Set<String> SHARES = Set.of("ratio", "share", "probability");
    /** Words begin a little apart from the number that ends in the cell before. */
    private static final short BESIDE_A_NUMBER = 1;

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
    private final XSSFCellStyle share;
    private final XSSFCellStyle number;

    /** How a cell looks. */
    enum Look {
        TITLE,
        HEADING,
        PLAIN,
        WRAPPED,
        LINK,
        MISSING
    }

    CellStyles(XSSFWorkbook book) {
        for (Look look : Look.values()) {
            styles.put(look, style(book, look, false));
            quoted.put(look, style(book, look, true));
        }
        Stream.of(styles, quoted)
                .flatMap(each -> Stream.of(each.get(Look.WRAPPED), each.get(Look.MISSING)))
                .forEach(style -> style.setIndention(BESIDE_A_NUMBER));
        XSSFFont digits = font(book);
        share = book.createCellStyle();
        share.setFont(digits);
        share.setDataFormat(book.createDataFormat().getFormat("0.0%"));
        share.setVerticalAlignment(VerticalAlignment.TOP);
        number = book.createCellStyle();
        number.setFont(digits);
        number.setDataFormat(book.createDataFormat().getFormat("#,##0.####"));
        number.setVerticalAlignment(VerticalAlignment.TOP);
    }

    Look title() {
        return Look.TITLE;
    }

    Look heading() {
        return Look.HEADING;
    }

    Look plain() {
        return Look.PLAIN;
    }

    Look wrapped() {
        return Look.WRAPPED;
    }

    Look link() {
        return Look.LINK;
    }

    Look missing() {
        return Look.MISSING;
    }

    private static XSSFCellStyle style(XSSFWorkbook book, Look look, boolean isQuoted) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = font(book);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case TITLE -> {
                font.setBold(true);
                font.setFontHeightInPoints((short) 14);
            }
            case HEADING -> {
                font.setBold(true);
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case PLAIN -> style.setWrapText(false);
            case WRAPPED -> style.setWrapText(true);
            case LINK -> {
                font.setUnderline(XSSFFont.U_SINGLE);
                font.setColor(IndexedColors.DARK_BLUE.getIndex());
            }
            case MISSING -> {
                font.setItalic(true);
                font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            }
        }
        style.setFont(font);
        style.setQuotePrefixed(isQuoted);
        return style;
    }

    /** Named, as the one of numbers is: programs take another one for a font without a name. */
    private static XSSFFont font(XSSFWorkbook book) {
        XSSFFont font = book.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
        return font;
    }

    /** Words that begin like a formula stay words when the cell is edited. */
    void words(XSSFCell cell, String text, Look look) {
        cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        cell.setCellStyle((Csv.isActing(text) ? quoted : styles).get(look));
    }

    void number(XSSFCell cell, double value, String unit) {
        cell.setCellValue(value);
        cell.setCellStyle(SHARES.contains(unit) ? share : number);
    }
}
