package dev.plumbline.journey.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** The actuals of one return typed off the one before, row by row. */
public final class Copied {

    private static final String SHEET = "KPI";

    private Copied() {}

    /**
     * Copies all actuals of the same indicators and months.
     *
     * @param before the return before
     * @param workbook the return
     * @return that the sheet must be asked about
     */
    public static List<Planted> plant(Workbook before, Workbook workbook) {
        Page from = Page.find(before, SHEET, new HashSet<>()).orElseThrow();
        Page into = Page.find(workbook, SHEET, new HashSet<>()).orElseThrow();
        Set<String> copied = new HashSet<>();
        for (Row row : into.rows()) {
            from.rows().stream()
                    .filter(old -> Page.shown(from.cell(old, "Month")).isBlank()
                            && Page.shown(into.cell(row, "Month")).isBlank()
                            && key(from, old).equals(key(into, row))
                            && Page.isNumber(from.cell(old, "Actual"))
                            && Page.isNumber(into.cell(row, "Actual")))
                    .forEach(old -> {
                        into.cell(row, "Actual")
                                .setCellValue(from.cell(old, "Actual").getNumericCellValue());
                        copied.add(key(into, row));
                    });
        }
        return copied.isEmpty() ? List.of() : List.of(new Planted(SHEET, "", List.of("figure-as-before")));
    }

    private static String key(Page page, Row row) {
        return Page.shown(page.cell(row, "Indicator"));
    }
}
