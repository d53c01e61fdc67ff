package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.submission.workbook.mapping.language.Field;
import java.util.List;
import java.util.stream.Collectors;

/** The part of a draft about a table with a column for the share of each answer. */
record SharesDraft(Draft draft, Table table) {

    /** Headings that are the answers of a well-known scale, from the lowest to the highest. */
    static List<String> shares(Table table) {
        return Words.scaleOf(table.columns().stream()
                .filter(Column::isNumeric)
                .map(Column::heading)
                .filter(table::isUnique)
                .toList());
    }

    void write() {
        draft.line("read: survey-shares", "the headings are answers");
        draft.line("fields:");
        Pick partner = Pick.of(table, Column::isWords, column -> Words.calls(Field.PARTNER, column.heading()));
        partner.best()
                .ifPresentOrElse(
                        column -> draft.line(
                                "  partner: { column: " + Draft.quoted(column.heading()) + ", slug: true }",
                                partner.sureness() + ": " + column.shape()),
                        () -> draft.remark("  partner: that of the folder"));
        item();
        Pick base = Pick.of(table, Column::isNumeric, column -> Words.calls(Field.RESPONDENTS, column.heading()));
        base.best()
                .ifPresent(column -> draft.line(
                        "  respondents: " + Draft.quoted(column.heading()), base.sureness() + ": " + column.shape()));
        new PeriodDraft(draft, table).write();
        String headings = shares(table).stream().map(Draft::quoted).collect(Collectors.joining(", "));
        draft.line("shares: [" + headings + "]", "from the lowest to the highest");
        new MarksDraft(
                        draft,
                        table,
                        table.columns().stream().filter(Column::isNumeric).toList())
                .write();
        partner.others(draft);
    }

    private void item() {
        Pick item = Pick.of(table, Column::isWords, column -> Words.calls(Field.ITEM, column.heading()));
        draft.line(
                "  item: "
                        + item.best()
                                .map(column -> Draft.quoted(column.heading()))
                                .orElse(Draft.OPEN),
                item.best().isPresent()
                        ? item.sureness() + "; its words must be keys in the register"
                        : "no single column names the question");
    }
}
