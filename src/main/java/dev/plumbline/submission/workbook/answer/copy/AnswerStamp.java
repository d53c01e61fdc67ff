package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import java.util.List;

/**
 * The very hidden sheet by which an annotated copy is recognized when it comes back, and by which it can be turned into
 * the workbook it was made from.
 *
 * @param sha256 digest of the workbook it answers
 * @param list name of the sheet with the list
 * @param lines the findings in the order of the list
 * @param marks the cells we filled, and the color each had
 */
record AnswerStamp(String sha256, String list, List<Finding> lines, List<Mark> marks) {

    /** Name of the sheet. */
    static final String SHEET = "Plumbline answer";

    /** First words of the sheet. */
    static final String TITLE = "Made by Plumbline; do not change";

    /** First cell of a row that names a finding of the list. */
    static final String LINE = "line";

    /** First cell of a row that names a cell that was marked. */
    static final String MARK = "mark";

    AnswerStamp {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /**
     * A cell that was marked.
     *
     * @param sheet its sheet
     * @param cell its name
     * @param former the color it had, in hex; empty for none
     */
    record Mark(String sheet, String cell, String former) {}

    /** The rows of the sheet, as texts. */
    List<List<String>> rows() {
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(List.of(TITLE, sha256, list));
        for (int i = 0; i < lines.size(); i++) {
            Finding finding = lines.get(i);
            rows.add(List.of(
                    LINE,
                    Integer.toString(i + 1),
                    finding.kind().code(),
                    finding.origin().sheet(),
                    finding.origin().cell()));
        }
        marks.forEach(mark -> rows.add(List.of(MARK, mark.sheet(), mark.cell(), mark.former())));
        return rows;
    }
}
