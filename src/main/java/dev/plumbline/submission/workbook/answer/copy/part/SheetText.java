package dev.plumbline.submission.workbook.answer.copy.part;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** A new sheet, row by row. */
public final class SheetText {

    private final StringBuilder rows = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int row = -1;
    private int column;

    /** No rows yet. */
    public SheetText() {}

    /**
     * Starts the next row.
     *
     * @param heightPoints its height; 0 for what the program finds right
     * @return this
     */
    public SheetText row(double heightPoints) {
        row++;
        column = 0;
        rows.append(row == 0 ? "" : "</row>")
                .append("<row r=\"")
                .append(row + 1)
                .append('"');
        if (heightPoints > 0) {
            rows.append(" ht=\"").append(heightPoints).append("\" customHeight=\"1\"");
        }
        rows.append('>');
        return this;
    }

    /**
     * Puts words into the next cell: whatever they begin with, no program computes them.
     *
     * @param words the words; none leave the cell empty
     * @param style number of its style
     * @return this
     */
    public SheetText words(String words, int style) {
        cell(style);
        rows.append(words.isEmpty() ? "/>" : " t=\"inlineStr\"><is>" + Xml.text("", words) + "</is></c>");
        return this;
    }

    /**
     * Puts a whole number into the next cell.
     *
     * @param number the number
     * @param style number of its style
     * @return this
     */
    public SheetText number(int number, int style) {
        cell(style);
        rows.append("><v>").append(number).append("</v></c>");
        return this;
    }

    /**
     * Puts words into the next cell that lead to another one.
     *
     * @param words the words
     * @param target where they lead, as a formula names it
     * @param style number of its style
     * @return this
     */
    public SheetText link(String words, String target, int style) {
        words(words, style);
        links.add("<hyperlink ref=\"" + CellReference.convertNumToColString(column - 1) + (row + 1) + "\" location=\""
                + Xml.escaped(target) + "\" display=\"" + Xml.escaped(words) + "\"/>");
        return this;
    }

    private void cell(int style) {
        rows.append("<c r=\"")
                .append(CellReference.convertNumToColString(column++))
                .append(row + 1)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    /**
     * The sheet.
     *
     * @param before what stands before its rows: views and columns
     * @param filter the cells that can be filtered; empty for none
     * @param merged cells that are one; empty for none
     * @param behind what stands behind all: how it is printed
     * @return the part
     */
    public String part(String before, String filter, String merged, String behind) {
        StringBuilder text = new StringBuilder(Xml.HEAD);
        text.append("<worksheet xmlns=\"").append(Xml.MAIN).append("\">").append(before);
        text.append("<sheetData>").append(rows).append(row < 0 ? "" : "</row>").append("</sheetData>");
        if (!filter.isEmpty()) {
            text.append("<autoFilter ref=\"").append(filter).append("\"/>");
        }
        if (!merged.isEmpty()) {
            text.append("<mergeCells count=\"1\"><mergeCell ref=\"")
                    .append(merged)
                    .append("\"/></mergeCells>");
        }
        if (!links.isEmpty()) {
            text.append("<hyperlinks>").append(String.join("", links)).append("</hyperlinks>");
        }
        return text.append(behind).append("</worksheet>").toString();
    }
}
