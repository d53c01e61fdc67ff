package dev.plumbline.submission.workbook.mapping.place;

import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cells of a file that a mapping names.
 *
 * @param cells what each holds
 */
public record NamedCells(Map<CellPlace, CellContent> cells) {

    /** Copies the map. */
    public NamedCells {
        cells = Map.copyOf(cells);
    }

    /**
     * Reads cells.
     *
     * @param file the open file
     * @param table the sheet of the table, which a place without a sheet means
     * @param places the cells
     * @return what they hold
     * @throws UnreadableException when the file cannot be read on
     */
    public static NamedCells read(SheetFile file, SheetTab table, Set<CellPlace> places) throws UnreadableException {
        Map<CellPlace, CellContent> cells = new HashMap<>();
        for (SheetTab tab : file.tabs()) {
            List<CellPlace> here = places.stream()
                    .filter(place -> place.sheet().isEmpty() ? tab.equals(table) : isNamed(tab, place.sheet()))
                    .toList();
            if (!here.isEmpty()) {
                read(file, tab, here, cells);
            }
        }
        return new NamedCells(cells);
    }

    private static void read(SheetFile file, SheetTab tab, List<CellPlace> here, Map<CellPlace, CellContent> cells)
            throws UnreadableException {
        int last = here.stream()
                .mapToInt(place -> CellName.rowOf(place.cell()))
                .max()
                .orElse(0);
        file.read(tab, row -> {
            for (CellPlace place : here) {
                if (CellName.rowOf(place.cell()) == row.number()) {
                    cells.put(place, row.inColumn(CellName.columnOf(place.cell())));
                }
            }
            return row.number() < last;
        });
    }

    /**
     * Whether a sheet has a name.
     *
     * @param tab the sheet
     * @param name the name; case and blanks do not count
     * @return true when it has
     */
    public static boolean isNamed(SheetTab tab, String name) {
        return Headings.normal(tab.name()).equals(Headings.normal(name));
    }

    /**
     * What a cell holds.
     *
     * @param place the cell
     * @return its content; empty when nothing is there
     */
    public CellContent get(CellPlace place) {
        return cells.getOrDefault(place, CellContent.Empty.CELL);
    }

    /**
     * What a cell says.
     *
     * @param place the cell
     * @return its words, without blanks around them; empty when nothing is there
     */
    public String words(CellPlace place) {
        return Headings.clean(get(place).asTyped());
    }
}
