package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.sheet.CellName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Cells of a table that are merged into one: only the first of them holds a value, which may be meant for all. */
public final class MergedCells {

    private static final int MOST_AREAS = 10_000;
    private static final Pattern AREA = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}:[A-Z]{1,3}[1-9]\\d{0,6}");

    private final BitSet rows = new BitSet();
    private final List<String> areas = new ArrayList<>();

    /** Of a table of which nothing was read yet. */
    public MergedCells() {
        // both collections start empty
    }

    /**
     * A row that says something.
     *
     * @param number its number, from 1
     */
    public void useRow(int number) {
        rows.set(number);
    }

    /**
     * Cells that are merged, anywhere in the sheet.
     *
     * @param area such as {@code E5:E6}; anything else is passed over
     */
    public void add(String area) {
        if (areas.size() < MOST_AREAS && AREA.matcher(area).matches()) {
            areas.add(area);
        }
    }

    /**
     * Logs those that take the place of several cells that are asked for.
     *
     * @param sheet where they stand
     * @param asked columns, from 0
     * @param log where to
     */
    public void log(Origin sheet, BitSet asked, FindingLog log) {
        for (String area : areas) {
            String first = area.substring(0, area.indexOf(':'));
            String last = area.substring(area.indexOf(':') + 1);
            int columns = asked.get(CellName.columnOf(first), CellName.columnOf(last) + 1)
                    .cardinality();
            int told = rows.get(CellName.rowOf(first), CellName.rowOf(last) + 1).cardinality();
            if (columns * told > 1) {
                log.add(CellFinding.CELLS_MERGED, sheet.withCell(first), area);
            }
        }
    }
}
