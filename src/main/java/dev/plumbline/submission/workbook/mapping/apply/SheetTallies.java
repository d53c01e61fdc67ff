package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.submission.Submission.SheetCount;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.Choice;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the sheets of one file were used. */
final class SheetTallies {

    private final Map<SheetTab, SheetTally> tallies = new LinkedHashMap<>();

    SheetTallies(List<SheetTab> tabs) {
        tabs.forEach(tab -> tallies.put(tab, new SheetTally(tab)));
    }

    SheetTally of(SheetTab tab) {
        return tallies.computeIfAbsent(tab, SheetTally::new);
    }

    /** Cells that the mapping names; a place without a sheet means that of the table. */
    void use(Set<CellPlace> places, SheetTab table) {
        tallies.forEach((tab, tally) -> places.stream()
                .filter(place -> place.sheet().isEmpty() ? tab.equals(table) : NamedCells.isNamed(tab, place.sheet()))
                .forEach(place ->
                        tally.useAlone(CellName.rowOf(place.cell()), columns(CellName.columnOf(place.cell())))));
    }

    /** Lists of what is allowed, which stand in the file itself. */
    void use(Collection<Choice.Cells> lists) {
        tallies.forEach((tab, tally) -> lists.stream()
                .filter(list -> NamedCells.isNamed(tab, list.sheet()))
                .forEach(list -> use(tally, list)));
    }

    private static void use(SheetTally tally, Choice.Cells list) {
        BitSet columns = new BitSet();
        columns.set(CellName.columnOf(list.first()), CellName.columnOf(list.last()) + 1);
        list.where().keySet().forEach(letters -> columns.set(CellName.columnOf(letters.toUpperCase(Locale.ROOT))));
        for (int row = CellName.rowOf(list.first()); row <= CellName.rowOf(list.last()); row++) {
            tally.useAlone(row, columns);
        }
    }

    static BitSet columns(int column) {
        BitSet columns = new BitSet();
        columns.set(column);
        return columns;
    }

    /** Looks at every cell once more, now that it is known what was used. */
    void judge(SheetFile file) throws UnreadableException {
        for (Map.Entry<SheetTab, SheetTally> entry : tallies.entrySet()) {
            file.read(entry.getKey(), row -> {
                entry.getValue().judge(row);
                return true;
            });
        }
    }

    List<SheetCount> counts() {
        return tallies.values().stream().map(SheetTally::count).toList();
    }
}
