package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.sheet.CellContent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A cell with its place, and the column it answers.
 *
 * @param content what it holds
 * @param origin where it stands
 * @param column what is asked there
 * @param typed whether the file tells numbers from text
 */
public record PlacedCell(CellContent content, Origin origin, ColumnSchema column, boolean typed) {

    /**
     * The content as typed, without blanks around it.
     *
     * @return words; empty for an empty cell
     */
    public String words() {
        return Headings.clean(content.asTyped());
    }

    /**
     * Whether nothing stands there, or blanks only.
     *
     * @return true for an empty cell
     */
    public boolean isEmpty() {
        return switch (content) {
            case CellContent.Empty _ -> true;
            case CellContent.Words text -> Headings.clean(text.text()).isEmpty();
            case CellContent.Amount _,
                    CellContent.Moment _,
                    CellContent.Truth _,
                    CellContent.Fault _,
                    CellContent.NotCalculated _ -> false;
        };
    }

    /**
     * Parts that texts about a cell use.
     *
     * @param more names and parts in turn
     * @return heading, example and the others
     */
    Map<String, String> parts(String... more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("column", column.heading());
        parts.put("example", column.example());
        for (int i = 0; i + 1 < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        return parts;
    }
}
