package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Origin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;

/**
 * A cell to be marked: the first one of what a finding names.
 *
 * @param sheet its sheet
 * @param row its row, from 0
 * @param column its column, from 0
 */
record CellRef(String sheet, int row, int column) {

    private static final Pattern FIRST = Pattern.compile("([A-Z]{0,3})(\\d{1,7})(:.*)?");

    /** The cell of an origin; empty for a whole sheet or file, and for what no workbook has. */
    static Optional<CellRef> of(Origin origin) {
        Matcher first = FIRST.matcher(origin.cell());
        if (origin.sheet().isEmpty() || !first.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(first.group(2)) - 1;
        int column = first.group(1).isEmpty() ? 0 : CellReference.convertColStringToIndex(first.group(1));
        SpreadsheetVersion most = SpreadsheetVersion.EXCEL2007;
        return row >= 0 && row < most.getMaxRows() && column < most.getMaxColumns()
                ? Optional.of(new CellRef(origin.sheet(), row, column))
                : Optional.empty();
    }

    String a1() {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
