package dev.plumbline.submission.workbook.form;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.FormWords;
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
 */
record CoverSheet(Origin origin, Map<String, Value> values) {

    /** A value and its cell. */
    record Value(String words, String cell) {}

    /** Reads a sheet and counts its rows. */
    static CoverSheet read(Sheets sheets, SheetTab tab) throws UnreadableException {
        return read(sheets, tab, () -> sheets.tray().tally().read(tab.name()));
    }

    /** Looks at a sheet before it is known whether it is one of ours. */
    static CoverSheet look(Sheets sheets, SheetTab tab) throws UnreadableException {
        return read(sheets, tab, () -> {});
    }

    private static CoverSheet read(Sheets sheets, SheetTab tab, Runnable counting) throws UnreadableException {
        Map<String, Value> values = new HashMap<>();
        sheets.file().read(tab, row -> {
            counting.run();
            String label = Headings.clean(row.content(0).asTyped());
            values.putIfAbsent(Headings.normal(FormWords.findLabel(label)), value(row));
            return true;
        });
        return new CoverSheet(sheets.origin(tab), values);
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
