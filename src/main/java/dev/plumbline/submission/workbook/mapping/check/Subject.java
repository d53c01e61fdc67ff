package dev.plumbline.submission.workbook.mapping.check;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.function.UnaryOperator;

/**
 * A cell that is checked.
 *
 * @param name what to call it
 * @param content what it holds
 * @param origin where it stands
 * @param words gives the words for a heading or cell by name
 */
record Subject(String name, CellContent content, Origin origin, UnaryOperator<String> words) {

    String said() {
        return Headings.clean(content.asTyped());
    }
}
