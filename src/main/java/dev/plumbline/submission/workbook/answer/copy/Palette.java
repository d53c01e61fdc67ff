package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Severity;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles that we add to a workbook, each made once: its own ones with a fill, and those of our list. */
final class Palette {

    private static final String INK = "1F3A5F";
    private static final String PAPER = "FFFFFF";
    private static final String QUIET = "5B6770";
    private static final String LINE = "C9D1D9";
    private static final String INPUT = "FFFBE6";
    private static final String LINK = "0B57D0";

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Palette(XSSFWorkbook book) {
        this.book = book;
    }

    /** The color that marks a cell; said in words beside it. */
    static String fillOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "F8C9C4";
            case WARNING -> "FFE699";
            case NOTE -> "DDEBF7";
        };
    }

    /** The style of a cell, with a fill. */
    XSSFCellStyle filled(XSSFCellStyle style, Severity severity) {
        return made.computeIfAbsent(style.getIndex() + " " + severity, _ -> {
            XSSFCellStyle filled = book.createCellStyle();
            filled.cloneStyleFrom(style);
            fill(filled, fillOf(severity));
            return filled;
        });
    }

    /** The style of a cell without our fill: with the color it had, or with none. */
    XSSFCellStyle unfilled(XSSFCellStyle style, String former) {
        return made.computeIfAbsent(style.getIndex() + " former " + former, _ -> {
            XSSFCellStyle bare = book.createCellStyle();
            bare.cloneStyleFrom(style);
            if (former.isEmpty()) {
                bare.setFillPattern(FillPatternType.NO_FILL);
            } else {
                fill(bare, former);
            }
            return bare;
        });
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", _ -> text(font(16, true, INK), false));
    }

    XSSFCellStyle about() {
        return made.computeIfAbsent("about", _ -> text(font(11, false, QUIET), true));
    }

    XSSFCellStyle counts() {
        return made.computeIfAbsent("counts", _ -> text(font(11, false, QUIET), false));
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", _ -> {
            XSSFCellStyle style = text(font(11, true, PAPER), true);
            fill(style, INK);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    /** Words in the list; those that a program could act on are marked as words. */
    XSSFCellStyle words(boolean quoted) {
        return made.computeIfAbsent("words" + quoted, _ -> {
            XSSFCellStyle style = lined(text(font(11, false, "000000"), true));
            style.setQuotePrefixed(quoted);
            return style;
        });
    }

    XSSFCellStyle weight(Severity severity) {
        return made.computeIfAbsent("weight" + severity, _ -> {
            XSSFCellStyle style = lined(text(font(11, true, "000000"), true));
            fill(style, fillOf(severity));
            return style;
        });
    }

    XSSFCellStyle link() {
        return made.computeIfAbsent("link", _ -> {
            XSSFFont font = font(11, false, LINK);
            font.setUnderline(XSSFFont.U_SINGLE);
            return lined(text(font, true));
        });
    }

    XSSFCellStyle technical(boolean quoted) {
        return made.computeIfAbsent("technical" + quoted, _ -> {
            XSSFCellStyle style = lined(text(font(9, false, QUIET), true));
            style.setQuotePrefixed(quoted);
            style.setAlignment(HorizontalAlignment.LEFT);
            return style;
        });
    }

    /** Where the partner writes. */
    XSSFCellStyle input(boolean quoted) {
        return made.computeIfAbsent("input" + quoted, _ -> {
            XSSFCellStyle style = lined(text(font(11, false, "000000"), true));
            fill(style, INPUT);
            style.setLocked(false);
            style.setQuotePrefixed(quoted);
            return style;
        });
    }

    private XSSFFont font(int points, boolean bold, String color) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(color));
        return font;
    }

    private XSSFCellStyle text(XSSFFont font, boolean wrapped) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(LINE));
        return style;
    }

    private static void fill(XSSFCellStyle style, String color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
