package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.Register;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.place.Applicability;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.mapping.place.TableHead;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file through one mapping. */
public final class MappedTable {

    private MappedTable() {}

    /**
     * Reads a file; nothing of it counts when one row holds an error.
     *
     * @param file the open file
     * @param received where it came from
     * @param mapping how to read it
     * @param register what was agreed
     * @return its facts, or why it is refused
     * @throws UnreadableException when the file cannot be read on
     */
    public static Acceptance read(SheetFile file, DroppedFile received, Mapping mapping, Register register)
            throws UnreadableException {
        Optional<SheetTab> tab = Applicability.tab(file, mapping);
        String sheet = tab.map(SheetTab::name).orElse("");
        Desk desk = new Desk(mapping, received, sheet, file.isTyped(), Directory.of(register));
        if (tab.isEmpty()) {
            String sheets =
                    String.join(", ", file.tabs().stream().map(SheetTab::name).toList());
            desk.fail(
                    MappedFinding.MAPPED_SHEET_MISSING,
                    desk.origin(""),
                    mapping.table().sheet(),
                    "sheets",
                    sheets);
            return refused(desk, List.of());
        }
        Optional<Layout> layout = layout(file, tab.get(), desk);
        if (layout.isEmpty()) {
            return refused(desk, List.of());
        }
        TableRows rows = new TableRows(desk, layout.get());
        file.read(tab.get(), rows);
        List<Submission.SheetCount> counts = new ArrayList<>(List.of(rows.count()));
        for (SheetTab other : file.tabs()) {
            if (!other.equals(tab.get())) {
                counts.add(ignored(file, other));
            }
        }
        return answer(desk, rows, counts);
    }

    private static Optional<Layout> layout(SheetFile file, SheetTab tab, Desk desk) throws UnreadableException {
        Mapping mapping = desk.mapping();
        Optional<TableHead> head = TableHead.find(file, tab, mapping.table(), mapping.headings());
        if (head.isEmpty()) {
            String headings = String.join(", ", mapping.headings());
            desk.fail(MappedFinding.MAPPED_HEADER_MISSING, desk.origin(""), headings);
            return Optional.empty();
        }
        NamedCells named = NamedCells.read(file, tab, mapping.cells());
        Layout layout = new LayoutFinder(desk, head.get(), named).find();
        return desk.log().isBlocked() ? Optional.empty() : Optional.of(layout);
    }

    private static Acceptance answer(Desk desk, TableRows rows, List<Submission.SheetCount> counts) {
        if (rows.facts().isEmpty() && !desk.log().isBlocked()) {
            String row = Integer.toString(rows.layout().head().row());
            desk.fail(MappedFinding.MAPPED_NOTHING_READ, desk.origin(""), "", "row", row);
        }
        desk.logLeftOut();
        if (desk.log().isBlocked()) {
            return refused(desk, counts);
        }
        Submission submission = new Submission(
                desk.received().partner(), desk.mapping().name(), Optional.empty(), rows.facts(), counts);
        return new Acceptance.Accepted(
                submission, desk.log().list(desk.received().sha256()));
    }

    private static Acceptance refused(Desk desk, List<Submission.SheetCount> counts) {
        return new Acceptance.Rejected(desk.log().list(desk.received().sha256()), counts);
    }

    private static Submission.SheetCount ignored(SheetFile file, SheetTab tab) throws UnreadableException {
        int[] rows = new int[1];
        file.read(tab, _ -> {
            rows[0]++;
            return true;
        });
        return new Submission.SheetCount(tab.name(), rows[0], 0, rows[0], 0);
    }
}
