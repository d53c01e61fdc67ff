package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.UnreadCells;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheets of a file by name.
 *
 * @param file the open file
 * @param tray takes findings and counts
 */
public record Sheets(SheetFile file, Tray tray) {

    /**
     * A sheet.
     *
     * @param name its name; case and blanks do not count
     * @return the sheet, or empty
     */
    public Optional<SheetTab> find(String name) {
        String normal = Headings.normal(name);
        return file.tabs().stream()
                .filter(tab -> Headings.normal(tab.name()).equals(normal))
                .findFirst();
    }

    /**
     * The origin of a sheet as a whole.
     *
     * @param tab the sheet
     * @return the origin without a cell
     */
    public Origin origin(SheetTab tab) {
        return new Origin(tray.sha256(), tab.name(), "", "");
    }

    /**
     * Reads the table of a sheet.
     *
     * @param tab the sheet
     * @param schema what the table looks like
     * @param unknownHeading what a heading that is none of ours means
     * @param rows takes the rows
     * @throws UnreadableException when the file cannot be read on
     */
    public void read(SheetTab tab, SheetSchema schema, FindingKind unknownHeading, Consumer<TableRow> rows)
            throws UnreadableException {
        TableReader reader = new TableReader(schema, origin(tab), tray, unknownHeading, rows);
        file.read(tab, reader);
        reader.end();
        if (tab.hidden() && tray.tally().count(tab.name()) > 0) {
            tray.log().add(CellFinding.SHEET_HIDDEN, origin(tab), tab.name());
        }
    }

    /**
     * Counts the rows of all sheets that were not read as ignored, and says so where a person would see them.
     *
     * @param read the schemas of the sheets that were read; when none was, nothing is said
     * @param ours names of further sheets that we write ourselves
     * @throws UnreadableException when the file cannot be read on
     */
    public void ignoreOthers(List<SheetSchema> read, List<String> ours) throws UnreadableException {
        List<String> names = read.stream().map(SheetSchema::name).toList();
        Set<String> known = Stream.concat(names.stream(), ours.stream())
                .map(Headings::normal)
                .collect(Collectors.toSet());
        for (SheetTab tab : file.tabs()) {
            if (known.contains(Headings.normal(tab.name()))) {
                continue;
            }
            UnreadCells.Reason reason = tab.hidden() ? UnreadCells.Reason.HIDDEN_SHEET : UnreadCells.Reason.SHEET;
            file.read(tab, row -> {
                tray.tally().read(tab.name());
                tray.tally().ignored(tab.name());
                tray.tally().unread(tab.name()).addAll(row, reason);
                return true;
            });
            if (!names.isEmpty() && tray.tally().count(tab.name()) > 0 && !tab.hidden()) {
                String nearest = Headings.nearest(tab.name(), names).orElse("");
                tray.log().add(CellFinding.SHEET_IGNORED, origin(tab), tab.name(), Map.of("nearest", nearest));
            }
        }
    }
}
