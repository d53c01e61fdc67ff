package dev.plumbline.submission.workbook.mapping.check;

import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.layout.MappedRow;
import java.util.List;

/**
 * The checks of the columns of one table.
 *
 * @param desk what the reading shares
 * @param lists lists of what is allowed
 */
public record ColumnChecks(Desk desk, ListedCells lists) {

    /**
     * Checks a row.
     *
     * @param row the row; nothing of it is used
     */
    public void check(MappedRow row) {
        CheckRunner runner = new CheckRunner(desk, lists);
        for (Check check : desk.table().checks()) {
            if (check.place() instanceof Check.Place.Column column) {
                for (int at : columns(row, column)) {
                    String name = column.many()
                            ? row.layout().head().headings().getOrDefault(at, column.heading())
                            : column.heading();
                    runner.run(check, new Subject(name, row.cells().inColumn(at), row.origin(at), row::part));
                }
            }
        }
    }

    private static List<Integer> columns(MappedRow row, Check.Place.Column column) {
        return column.many()
                ? row.layout().checked().getOrDefault(column.heading(), List.of())
                : List.of(row.layout().column(column.heading()));
    }
}
