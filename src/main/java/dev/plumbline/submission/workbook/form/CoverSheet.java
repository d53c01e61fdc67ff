package dev.plumbline.submission.workbook.form;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.UnreadCells.Reason;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.Sheets;
import dev.plumbline.submission.workbook.table.UnreadTally;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet of labels with the value to their right: Read me, or the stamp.
 *
 * @param origin the sheet
 * @param values value and cell by label, in the form in which headings are compared
 */
record CoverSheet(Origin origin, Map<String, Value> values) {

    private static final int OUR_COLUMNS = 3;
    private static final Set<String> LABELS = Stream.concat(ReturnSchema.LABELS.stream(), ReturnSchema.STAMPED.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** A value and its cell. */
    record Value(String words, String cell) {}

    /** Reads a sheet and counts its rows. */
    static CoverSheet read(Sheets sheets, SheetTab tab) throws UnreadableException {
        UnreadTally unread = sheets.tray().tally().unread(tab.name());
        CoverSheet cover = read(sheets, tab, row -> {
            sheets.tray().tally().read(tab.name());
            noteUnread(row, unread);
        });
        unread.logFigures(cover.origin(), sheets.tray().log());
        return cover;
    }

    /** Looks at a sheet before it is known whether it is one of ours. */
    static CoverSheet look(Sheets sheets, SheetTab tab) throws UnreadableException {
        return read(sheets, tab, _ -> {});
    }

    private static CoverSheet read(Sheets sheets, SheetTab tab, Consumer<RowCells> counting)
            throws UnreadableException {
        Map<String, Value> values = new HashMap<>();
        sheets.file().read(tab, row -> {
            counting.accept(row);
            String label = Headings.clean(row.content(0).asTyped());
            values.putIfAbsent(Headings.normal(FormWords.findLabel(label)), value(row));
            return true;
        });
        return new CoverSheet(sheets.origin(tab), values);
    }

    /** A label and its value are used; beside them stands what we say about the form, in as many columns as we write. */
    private static void noteUnread(RowCells row, UnreadTally unread) {
        boolean labeled = LABELS.contains(
                FormWords.findLabel(Headings.clean(row.content(0).asTyped())));
        for (int i = labeled ? 2 : 0; i < row.size(); i++) {
            unread.add(row, i, row.column(i) < OUR_COLUMNS ? Reason.EXPLAINS : Reason.OUTSIDE);
        }
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
