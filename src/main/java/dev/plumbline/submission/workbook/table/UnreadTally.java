package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.UnreadCells.Reason;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.RowCells;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Cells of one sheet that hold something and are not used, by reason; what it keeps does not grow with the rows. */
public final class UnreadTally {

    private final Map<Reason, CellArea> areas = new EnumMap<>(Reason.class);
    private final CellArea figures = new CellArea();

    /** Nothing left unread yet. */
    public UnreadTally() {}

    /**
     * A whole row is not used.
     *
     * @param row the row
     * @param reason why
     */
    public void addAll(RowCells row, Reason reason) {
        for (int i = 0; i < row.size(); i++) {
            add(row, i, reason);
        }
    }

    /**
     * A cell is not used.
     *
     * @param row its row
     * @param index which cell of the row, from 0
     * @param reason why
     */
    public void add(RowCells row, int index, Reason reason) {
        areas.computeIfAbsent(reason, _ -> new CellArea()).add(row.number(), row.column(index));
        if (reason == Reason.OUTSIDE && row.content(index) instanceof CellContent.Amount) {
            figures.add(row.number(), row.column(index));
        }
    }

    /**
     * Asks about figures outside the table, where nobody should put one.
     *
     * @param sheet the sheet, as origin without a cell
     * @param log takes the finding
     */
    public void logFigures(Origin sheet, FindingLog log) {
        if (figures.count() > 0) {
            Map<String, String> parts = Map.of("count", Integer.toString(figures.count()), "where", figures.where());
            log.add(CellFinding.FIGURES_OUTSIDE, sheet.withCell(figures.first()), "", parts);
        }
    }

    /**
     * What was not used.
     *
     * @return one entry a reason; empty when every cell was used
     */
    public List<UnreadCells> list() {
        return areas.entrySet().stream()
                .map(area -> new UnreadCells(
                        area.getKey(), area.getValue().count(), area.getValue().where()))
                .toList();
    }
}
