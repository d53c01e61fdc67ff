package dev.plumbline.submission.workbook.form;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.Sheets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet of labels with the value to their right: Read me, or the stamp.
 *
 * @param origin the sheet
 * @param values value and cell by label, in the form in which headings are compared
 * @param titled whether a cell holds the title of a return
 */
record CoverSheet(Origin origin, Map<String, Value> values, boolean titled) {

    /** A value and its cell. */
    record Value(String words, String cell) {}

    static CoverSheet read(Sheets sheets, SheetTab tab) throws UnreadableException {
        Map<String, Value> values = new HashMap<>();
        boolean[] titled = new boolean[1];
        sheets.file().read(tab, row -> {
            sheets.tray().tally().read(tab.name());
            String label = Headings.clean(row.content(0).asTyped());
            titled[0] |= label.startsWith(ReturnSchema.TITLE);
            values.putIfAbsent(Headings.normal(label), value(row));
            return true;
        });
        return new CoverSheet(sheets.origin(tab), values, titled[0]);
    }

    private static Value value(RowCells row) {
        return row.size() < 2
                ? new Value("", CellName.of(row.number(), row.column(0) + 1))
                : new Value(Headings.clean(row.content(1).asTyped()), CellName.of(row.number(), row.column(1)));
    }

    Optional<Value> find(String label) {
        return Optional.ofNullable(values.get(Headings.normal(label)))
                .filter(value -> !value.words().isEmpty());
    }

    Origin originOf(String label) {
        Value value = values.get(Headings.normal(label));
        return value == null ? origin : origin.withCell(value.cell());
    }
}
