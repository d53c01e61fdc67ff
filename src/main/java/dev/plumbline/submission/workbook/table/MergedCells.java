package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.sheet.CellName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Cells of a table that are merged into one: only the first of them holds a value, which may be meant for all. */
final class MergedCells {

    private static final int MOST_AREAS = 10_000;
    private static final Pattern AREA = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}:[A-Z]{1,3}[1-9]\\d{0,6}");

    private final BitSet rows = new BitSet();
    private final List<String> areas = new ArrayList<>();

    /** A row that says something. */
    void useRow(int number) {
        rows.set(number);
    }

    /** Cells that are merged, anywhere in the sheet. */
    void add(String area) {
        if (areas.size() < MOST_AREAS && AREA.matcher(area).matches()) {
            areas.add(area);
        }
    }

    /** Logs those that take the place of several cells that are asked for; {@code asked} are columns, from 0. */
    void log(Origin sheet, BitSet asked, FindingLog log) {
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
