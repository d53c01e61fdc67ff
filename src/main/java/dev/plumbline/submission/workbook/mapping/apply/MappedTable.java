package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.Register;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.mapping.check.CellChecks;
import dev.plumbline.submission.workbook.mapping.check.ColumnChecks;
import dev.plumbline.submission.workbook.mapping.check.ListedCells;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.language.TableMapping;
import dev.plumbline.submission.workbook.mapping.language.TableMapping.Kind;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.layout.Directory;
import dev.plumbline.submission.workbook.mapping.layout.Layout;
import dev.plumbline.submission.workbook.mapping.layout.LayoutFinder;
import dev.plumbline.submission.workbook.mapping.place.Applicability;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.mapping.place.HeadSearch;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.mapping.place.TableHead;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file through one mapping. */
public final class MappedTable {

    private final SheetFile file;
    private final Desk first;
    private final Register register;
    private final Takers takers = new Takers();
    private final SheetTallies tallies;

    private MappedTable(SheetFile file, Desk first, Register register) {
        this.file = file;
        this.first = first;
        this.register = register;
        this.tallies = new SheetTallies(file.tabs());
    }

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
        Desk desk = new Desk(mapping, received, file.isTyped(), Directory.of(register));
        return new MappedTable(file, desk, register).read();
    }

    private Acceptance read() throws UnreadableException {
        ListedCells lists = ListedCells.read(file, first.mapping());
        for (TableMapping table : first.mapping().tables()) {
            List<SheetTab> tabs = Applicability.tabs(file, table);
            checkSheets(table, tabs);
            for (SheetTab tab : tabs) {
                read(first.at(table, tab.name()), tab, lists);
            }
        }
        List<SheetTab> tabs = Applicability.tabs(file, first.table());
        SheetTab main = tabs.isEmpty() ? file.tabs().getFirst() : tabs.getFirst();
        Set<CellPlace> checked = new CellChecks(first, lists).check(file, main);
        tallies.use(checked, main);
        tallies.use(lists.rows().keySet());
        tallies.judge(file);
        return answer();
    }

    private void checkSheets(TableMapping table, List<SheetTab> tabs) {
        List<String> there = file.tabs().stream().map(SheetTab::name).toList();
        table.table().sheets().stream()
                .filter(name -> tabs.stream().noneMatch(tab -> NamedCells.isNamed(tab, name)))
                .forEach(name -> first.fail(
                        MappedFinding.MAPPED_SHEET_MISSING,
                        first.origin(""),
                        name,
                        "sheets",
                        String.join(", ", there)));
    }

    private void read(Desk desk, SheetTab tab, ListedCells lists) throws UnreadableException {
        Optional<Layout> layout = layout(desk, tab);
        if (layout.isPresent()) {
            tallies.use(layout.get().named().cells().keySet(), tab);
            Optional<RowTaker> taker = takers.of(desk.table().kind());
            TableRows rows = new TableRows(desk, layout.get(), taker, new ColumnChecks(desk, lists), tallies.of(tab));
            file.read(tab, rows);
            rows.end();
        }
    }

    private Optional<Layout> layout(Desk desk, SheetTab tab) throws UnreadableException {
        TableMapping table = desk.table();
        List<List<HeadingPattern>> needed =
                new ArrayList<>(table.headings().stream().map(table::spellings).toList());
        table.patterns().forEach(pattern -> needed.add(List.of(pattern)));
        Optional<TableHead> head = HeadSearch.find(file, tab, table.table(), needed);
        if (head.isEmpty()) {
            String from = table.table().from();
            String headings = String.join(", ", table.headings());
            desk.fail(
                    from.isEmpty() ? MappedFinding.MAPPED_HEADER_MISSING : MappedFinding.MAPPED_MARKER_MISSING,
                    desk.origin(""),
                    from.isEmpty() ? headings : from);
            return Optional.empty();
        }
        NamedCells named = NamedCells.read(file, tab, table.cells());
        int before = desk.log().errors();
        Layout layout = new LayoutFinder(desk, head.get(), named).find();
        return desk.log().errors() > before ? Optional.empty() : Optional.of(layout);
    }

    private Acceptance answer() {
        boolean onlyChecks = first.mapping().tables().stream().allMatch(table -> table.kind() == Kind.CHECKS);
        if (takers.facts().isEmpty() && !first.log().isBlocked() && !onlyChecks) {
            first.fail(MappedFinding.MAPPED_NOTHING_READ, first.origin(""), "");
        }
        first.logLeftOut();
        List<Submission.SheetCount> counts = tallies.counts();
        Submission submission = new Submission(
                first.received().partner(),
                first.mapping().name(),
                Optional.empty(),
                takers.facts(),
                counts,
                first.mapping().replaces());
        new MappedRules(first, register).check(submission);
        return first.log().isBlocked()
                ? new Acceptance.Rejected(
                        first.log().list(first.received().sha256()),
                        counts,
                        submission.form(),
                        Optional.empty(),
                        submission.facts())
                : new Acceptance.Accepted(
                        submission, first.log().list(first.received().sha256()));
    }
}
