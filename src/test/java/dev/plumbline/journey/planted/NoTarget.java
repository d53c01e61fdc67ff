package dev.plumbline.journey.planted;

import java.util.HashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** An indicator for which no target was agreed: its rows are taken out of the register. */
public final class NoTarget {

    /** The indicator. */
    public static final String INDICATOR = "AU-32";

    private NoTarget() {}

    /**
     * Takes the targets out.
     *
     * @param register the register
     */
    public static void plant(Workbook register) {
        Page targets = Page.find(register, "Targets", new HashSet<>()).orElseThrow();
        targets.rows().stream()
                .filter(row -> Page.shown(targets.cell(row, "Indicator")).equals(INDICATOR))
                .forEach(row -> row.forEach(Cell::setBlank));
    }

    /**
     * What must be asked about a return.
     *
     * @param workbook the return
     * @return one for each row with an actual of the indicator
     */
    public static List<Planted> expect(Workbook workbook) {
        return Page.find(workbook, "KPI", new HashSet<>()).stream()
                .flatMap(page -> page.rows().stream()
                        .filter(row -> isMeant(page, row))
                        .map(row -> page.planted(page.cell(row, "Actual"), "actual-without-target")))
                .toList();
    }

    private static boolean isMeant(Page page, Row row) {
        return Page.shown(page.cell(row, "Indicator")).equals(INDICATOR) && Page.isNumber(page.cell(row, "Actual"));
    }
}
