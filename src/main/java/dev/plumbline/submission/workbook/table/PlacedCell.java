package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import java.util.LinkedHashMap;
import java.util.Map;

/** A cell with its place, and the column it answers. Few cells are asked where they stand, so that is put together then. */
public final class PlacedCell {

    private static final int NOWHERE = -1;

    private final CellContent content;
    private final Origin sheet;
    private final int row;
    private final int index;
    private final ColumnSchema column;

    /**
     * A cell of a table.
     *
     * @param content what it holds
     * @param sheet the sheet on which it stands, as origin without a cell
     * @param row its row, from 1
     * @param index where the column stands in the sheet, from 0; below 0 when the sheet has no such column
     * @param column what is asked there
     */
    PlacedCell(CellContent content, Origin sheet, int row, int index, ColumnSchema column) {
        this.content = content;
        this.sheet = sheet;
        this.row = row;
        this.index = index;
        this.column = column;
    }

    /**
     * What it holds.
     *
     * @return the content, empty when nothing is there
     */
    public CellContent content() {
        return content;
    }

    /**
     * Where it stands.
     *
     * @return its cell; the whole row when the sheet has no such column
     */
    public Origin origin() {
        return sheet.withCell(isThere() ? CellName.of(row, index) : row + ":" + row);
    }

    /**
     * What is asked there.
     *
     * @return the column as the file heads it
     */
    public ColumnSchema column() {
        return column;
    }

    /** Whether the sheet has the column at all. */
    boolean isThere() {
        return index > NOWHERE;
    }

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
