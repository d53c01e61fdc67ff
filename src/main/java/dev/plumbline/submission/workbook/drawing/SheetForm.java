package dev.plumbline.submission.workbook.drawing;

import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet to be drawn.
 *
 * @param schema what it looks like
 * @param rows what it holds already
 * @param blanks how many empty rows to fill in follow
 * @param listOfField names of lists to choose from, by field
 */
public record SheetForm(SheetSchema schema, List<SheetRow> rows, int blanks, Map<String, String> listOfField) {

    /** Copies the collections. */
    public SheetForm {
        rows = List.copyOf(rows);
        listOfField = Map.copyOf(listOfField);
    }

    /**
     * A sheet that holds all it is to hold.
     *
     * @param schema what it looks like
     * @param rows what it holds
     * @param listOfField names of lists to choose from, by field
     * @return the sheet
     */
    public static SheetForm filled(SheetSchema schema, List<SheetRow> rows, Map<String, String> listOfField) {
        return new SheetForm(schema, rows, 0, listOfField);
    }

    /**
     * Where a table was drawn.
     *
     * @param schema what it looks like
     * @param firstRow number of the first row below the headings, from 1
     * @param lastRow number of the last row
     */
    public record Extent(SheetSchema schema, int firstRow, int lastRow) {

        /**
         * The cells of a column.
         *
         * @param field its field
         * @return such as {@code KPI!$A$5:$A$40}
         */
        public String cells(String field) {
            String letters =
                    CellReference.convertNumToColString(schema.columns().indexOf(schema.getColumn(field)));
            return SheetNameFormatter.format(schema.name()) + "!$" + letters + "$" + firstRow + ":$" + letters + "$"
                    + lastRow;
        }
    }
}
