package dev.plumbline.submission.workbook.mapping.check;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The checks of single cells.
 *
 * @param desk what the reading shares
 * @param lists lists of what is allowed
 */
public record CellChecks(Desk desk, ListedCells lists) {

    /**
     * Checks all cells that the mapping names.
     *
     * @param file the open file
     * @param table the sheet that a place without a sheet means
     * @return the cells
     * @throws UnreadableException when the file cannot be read on
     */
    public Set<CellPlace> check(SheetFile file, SheetTab table) throws UnreadableException {
        Set<CellPlace> places = new LinkedHashSet<>();
        desk.mapping().checks().forEach(check -> places.addAll(check.cells()));
        NamedCells cells = NamedCells.read(file, table, places);
        CheckRunner runner = new CheckRunner(desk, lists);
        for (Check check : desk.mapping().checks()) {
            if (check.place() instanceof Check.Place.Cell cell) {
                CellPlace at = cell.at();
                Origin origin = desk.origin(at.sheet().isEmpty() ? table.name() : at.sheet(), at.cell());
                runner.run(
                        check,
                        new Subject(
                                at.toString(),
                                cells.get(at),
                                origin,
                                name -> CellPlace.tryParseWithSheet(name)
                                        .map(cells::words)
                                        .orElse("")));
            }
        }
        return places;
    }
}
