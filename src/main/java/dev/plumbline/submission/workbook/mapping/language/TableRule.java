package dev.plumbline.submission.workbook.mapping.language;

import java.util.List;

/**
 * Where the table is.
 *
 * @param sheet name of its sheet; empty for the first one
 * @param headerRow number of the heading row, from 1; 0 when its headings tell
 * @param headings headings that the heading row holds; empty for those that the fields need
 * @param until words that open the first row behind the table; {@code empty-row} for a gap; empty for the end of the sheet
 */
public record TableRule(String sheet, int headerRow, List<String> headings, String until) {

    /** The word for a gap that ends the table. */
    public static final String EMPTY_ROW = "empty-row";

    /** Copies the list. */
    public TableRule {
        headings = List.copyOf(headings);
    }
}
