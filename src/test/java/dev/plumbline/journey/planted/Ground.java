package dev.plumbline.journey.planted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;

/** A return in which mistakes are made, one a row at most, so that none hides another. */
public final class Ground {

    private final Workbook workbook;
    private final Map<String, Set<Integer>> taken = new HashMap<>();

    /**
     * A return as it came.
     *
     * @param workbook the return
     */
    public Ground(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Makes no mistake in the rows of an indicator.
     *
     * @param indicator its key
     */
    public void leave(String indicator) {
        find("KPI")
                .ifPresent(page -> page.rows().stream()
                        .filter(row -> Page.shown(page.cell(row, "Indicator")).equals(indicator))
                        .forEach(page::take));
    }

    Optional<Page> find(String sheet) {
        return Page.find(workbook, sheet, taken.computeIfAbsent(sheet, _ -> new HashSet<>()));
    }
}
