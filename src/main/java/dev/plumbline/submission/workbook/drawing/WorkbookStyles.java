package dev.plumbline.submission.workbook.drawing;

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
public final class WorkbookStyles {

    private static final String INK = "1F3A5F";
    private static final String PAPER = "FFFFFF";
    private static final String QUIET = "5B6770";
    private static final String LINE = "C9D1D9";
    private static final String REQUIRED = "1F3A5F";
    private static final String OPTIONAL = "4A6FA5";
    private static final String LABEL = "EEF2F7";
    private static final String GIVEN = "EDEFF2";

    /** Background of a cell that must be filled in and is not. */
    static final XSSFColor MISSING = color("FFF2CC");

    private final XSSFWorkbook book;
    private final String dateFormat;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    WorkbookStyles(XSSFWorkbook book, String dateFormat) {
        this.book = book;
        this.dateFormat = dateFormat;
    }

    /** Who fills a cell. */
    public enum Kind {
        /** The partner: never locked. */
        INPUT,
        /** We: gray, and locked where the sheet is. */
        GIVEN
    }

    /**
     * For the first line of a sheet.
     *
     * @return the style
     */
    public XSSFCellStyle title() {
        return made.computeIfAbsent("title", _ -> withFont(font(16, true, INK)));
    }

    /**
     * For what a sheet is about.
     *
     * @return the style
     */
    public XSSFCellStyle about() {
        return made.computeIfAbsent("about", _ -> withFont(font(11, false, QUIET)));
    }

    XSSFCellStyle help() {
        return made.computeIfAbsent("help", _ -> {
            XSSFFont font = font(9, false, QUIET);
            font.setItalic(true);
            return wrapped(withFont(font));
        });
    }

    /**
     * For the heading of a column.
     *
     * @param required whether every row must fill it
     * @return the style; dark when required
     */
    public XSSFCellStyle heading(boolean required) {
        return made.computeIfAbsent(required ? "required" : "optional", _ -> {
            XSSFCellStyle style = wrapped(withFont(font(11, true, PAPER)));
            fill(style, required ? REQUIRED : OPTIONAL);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    /**
     * For the label beside a value.
     *
     * @return the style
     */
    public XSSFCellStyle label() {
        return made.computeIfAbsent("label", _ -> {
            XSSFCellStyle style = bordered(withFont(font(11, true, INK)));
            fill(style, LABEL);
            return style;
        });
    }

    /**
     * For words.
     *
     * @param kind who fills the cell
     * @param asTyped whether to keep them as they are typed, as a key or a period
     * @return the style
     */
    public XSSFCellStyle text(Kind kind, boolean asTyped) {
        return made.computeIfAbsent(kind + (asTyped ? "@" : "text"), _ -> {
            XSSFCellStyle style = wrapped(cell(kind));
            if (asTyped) {
                style.setDataFormat(book.createDataFormat().getFormat("@"));
            }
            return style;
        });
    }

    /** For words that begin like a formula: they stay words when the cell is edited. */
    XSSFCellStyle quoted(Kind kind) {
        return made.computeIfAbsent(kind + "quoted", _ -> {
            XSSFCellStyle style = wrapped(cell(kind));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    XSSFCellStyle date(Kind kind) {
        return made.computeIfAbsent(kind + "date", _ -> formatted(kind, dateFormat));
    }

    /**
     * For a number.
     *
     * @param kind who fills the cell
     * @param decimals decimals to show; as many as there are when negative
     * @return the style
     */
    public XSSFCellStyle number(Kind kind, int decimals) {
        String format = decimals < 0 ? "General" : decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return made.computeIfAbsent(kind + format, _ -> formatted(kind, format));
    }

    private XSSFCellStyle formatted(Kind kind, String format) {
        XSSFCellStyle style = cell(kind);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle cell(Kind kind) {
        XSSFCellStyle style = bordered(withFont(font(11, false, "000000")));
        switch (kind) {
            case INPUT -> style.setLocked(false);
            case GIVEN -> fill(style, GIVEN);
        }
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

    /**
     * For a name that leads elsewhere.
     *
     * @return the style
     */
    public XSSFCellStyle link() {
        return made.computeIfAbsent("link", _ -> {
            XSSFFont font = font(11, false, OPTIONAL);
            font.setUnderline(org.apache.poi.ss.usermodel.FontUnderline.SINGLE);
            XSSFCellStyle style = bordered(withFont(font));
            fill(style, LABEL);
            return style;
        });
    }

    /**
     * For what is to be seen first.
     *
     * @return the style
     */
    public XSSFCellStyle strong() {
        return made.computeIfAbsent("strong", _ -> {
            XSSFCellStyle style = bordered(withFont(font(11, true, INK)));
            fill(style, GIVEN);
            return style;
        });
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
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(color(LINE));
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
