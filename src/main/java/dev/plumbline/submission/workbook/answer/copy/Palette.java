package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Severity;
import dev.plumbline.submission.workbook.answer.copy.part.StylePart;

/** The styles that we add to a workbook, each made once: its own ones with a fill, and those of our list. */
final class Palette {

    private static final String INK = "1F3A5F";
    private static final String PAPER = "FFFFFF";
    private static final String BLACK = "000000";
    private static final String QUIET = "5B6770";
    private static final String LINE = "C9D1D9";
    private static final String INPUT = "FFFBE6";
    private static final String LINK = "0B57D0";
    private static final String TOP = "<alignment vertical=\"top\"/>";
    private static final String WRAPPED = "<alignment vertical=\"top\" wrapText=\"1\"/>";

    private final StylePart styles;

    Palette(StylePart styles) {
        this.styles = styles;
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
    int filled(int style, Severity severity) {
        return styles.fill(style, fillOf(severity));
    }

    int title() {
        return style(font(16, true, INK), TOP);
    }

    int about() {
        return style(font(11, false, QUIET), WRAPPED);
    }

    int counts() {
        return style(font(11, false, QUIET), TOP);
    }

    int heading() {
        return styles.fill(style(font(11, true, PAPER), "<alignment vertical=\"center\" wrapText=\"1\"/>"), INK);
    }

    /** Words in the list; those that a program could act on are marked as words. */
    int words(String text) {
        return lined(font(11, false, BLACK), text, WRAPPED);
    }

    int weight(Severity severity) {
        return styles.fill(lined(font(11, true, BLACK), "", WRAPPED), fillOf(severity));
    }

    int link() {
        return lined(styles.addFont(fontText(11, "<u/>", LINK)), "", WRAPPED);
    }

    int technical(String text) {
        return lined(font(9, false, QUIET), text, "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/>");
    }

    /** Where the partner writes. */
    int input(String text) {
        return styles.fill(lined(font(11, false, BLACK), text, WRAPPED + "<protection locked=\"0\"/>"), INPUT);
    }

    private int font(int points, boolean bold, String color) {
        return styles.addFont(fontText(points, bold ? "<b/>" : "", color));
    }

    private static String fontText(int points, String form, String color) {
        return "<font>" + form + "<sz val=\"" + points + "\"/><color rgb=\"FF" + color
                + "\"/><name val=\"Calibri\"/></font>";
    }

    private int style(int font, String form) {
        return styles.addStyle(xf(font, 0, "", form));
    }

    private int lined(int font, String text, String form) {
        int line = styles.addBorder("<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF" + LINE
                + "\"/></bottom><diagonal/></border>");
        return styles.addStyle(xf(font, line, SafeText.couldAct(text) ? " quotePrefix=\"1\"" : "", form));
    }

    private static String xf(int font, int border, String quoted, String form) {
        String lock = form.contains("<protection") ? " applyProtection=\"1\"" : "";
        return "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"" + border + "\" xfId=\"0\"" + quoted
                + " applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"" + lock + ">" + form + "</xf>";
    }
}
