package dev.plumbline.submission.workbook.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of our workbooks, made once a workbook. */
final class WorkbookStyles {

    private static final String INK = "1F3A5F";
    private static final String PAPER = "FFFFFF";
    private static final String QUIET = "5B6770";
    private static final String LINE = "C9D1D9";
    private static final String REQUIRED = "1F3A5F";
    private static final String OPTIONAL = "4A6FA5";
    private static final String LABEL = "EEF2F7";

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    WorkbookStyles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", _ -> withFont(font(16, true, INK)));
    }

    XSSFCellStyle about() {
        return made.computeIfAbsent("about", _ -> wrapped(withFont(font(10, false, QUIET))));
    }

    XSSFCellStyle help() {
        return made.computeIfAbsent("help", _ -> {
            XSSFFont font = font(9, false, QUIET);
            font.setItalic(true);
            return wrapped(withFont(font));
        });
    }

    XSSFCellStyle heading(boolean required) {
        return made.computeIfAbsent(required ? "required" : "optional", _ -> {
            XSSFCellStyle style = wrapped(withFont(font(11, true, PAPER)));
            fill(style, required ? REQUIRED : OPTIONAL);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle label() {
        return made.computeIfAbsent("label", _ -> {
            XSSFCellStyle style = bordered(withFont(font(11, true, INK)));
            fill(style, LABEL);
            return style;
        });
    }

    XSSFCellStyle text() {
        return made.computeIfAbsent("text", _ -> wrapped(bordered(withFont(font(11, false, "000000")))));
    }

    /** For words that begin like a formula: they stay words when the cell is edited. */
    XSSFCellStyle quoted() {
        return made.computeIfAbsent("quoted", _ -> {
            XSSFCellStyle style = wrapped(bordered(withFont(font(11, false, "000000"))));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    XSSFCellStyle date() {
        return made.computeIfAbsent("date", _ -> formatted("yyyy-mm-dd"));
    }

    /** A number shown with so many decimals; as it is when negative. */
    XSSFCellStyle number(int decimals) {
        String format = decimals < 0 ? "General" : decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return made.computeIfAbsent(format, this::formatted);
    }

    private XSSFCellStyle formatted(String format) {
        XSSFCellStyle style = bordered(withFont(font(11, false, "000000")));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFFont font(int points, boolean bold, String color) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(color));
        return font;
    }

    private XSSFCellStyle withFont(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(LINE));
        return style;
    }

    private static void fill(XSSFCellStyle style, String color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(hex), null);
    }
}
