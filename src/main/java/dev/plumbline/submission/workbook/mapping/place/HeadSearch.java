package dev.plumbline.submission.workbook.mapping.place;

import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.TableRule;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Looks for the heading rows of a table: those named by number, or else the first with all headings, or with most. */
public final class HeadSearch implements RowVisitor {

    private static final int DEEPEST = 200;

    private final TableRule rule;
    private final Collection<List<HeadingPattern>> sought;
    private final Deque<HeadRows> open = new ArrayDeque<>();
    private int marker;
    private long most;
    private Optional<TableHead> best = Optional.empty();

    private HeadSearch(TableRule rule, Collection<List<HeadingPattern>> sought) {
        this.rule = rule;
        this.sought = sought;
    }

    /**
     * Looks for heading rows.
     *
     * @param file the open file
     * @param tab the sheet
     * @param rule where the table is
     * @param needed spellings of the headings that the fields need
     * @return the heading rows, or empty when no row holds one of the headings
     * @throws UnreadableException when the file cannot be read on
     */
    public static Optional<TableHead> find(
            SheetFile file, SheetTab tab, TableRule rule, Collection<List<HeadingPattern>> needed)
            throws UnreadableException {
        List<List<HeadingPattern>> named = rule.header().headings().stream()
                .map(heading -> List.of(new HeadingPattern(heading)))
                .toList();
        HeadSearch search = new HeadSearch(rule, named.isEmpty() ? needed : named);
        file.read(tab, search);
        while (!search.open.isEmpty()) {
            search.judge(search.open.removeFirst());
        }
        return search.best;
    }

    /**
     * Whether a cell of a row says nothing but some words.
     *
     * @param row the row
     * @param words the words
     * @return true when one does
     */
    public static boolean says(RowCells row, String words) {
        for (int i = 0; i < row.size(); i++) {
            if (Headings.normal(row.content(i).asTyped()).equals(Headings.normal(words))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean visit(RowCells row) {
        while (!open.isEmpty() && open.getFirst().last() < row.number()) {
            judge(open.removeFirst());
        }
        if (isDone()) {
            return false;
        }
        if (!rule.from().isEmpty() && marker == 0) {
            marker = says(row, rule.from()) ? row.number() : 0;
            return true;
        }
        if (rule.header().row() == 0 || rule.header().row() == row.number()) {
            open.addLast(new HeadRows(row.number(), rule.header().rows(), marker, rule.columns()));
        }
        open.forEach(rows -> rows.add(row));
        return rule.header().row() > 0
                ? row.number() < rule.header().row() + rule.header().rows() - 1
                : row.number() < DEEPEST + marker;
    }

    private boolean isDone() {
        return rule.header().row() > 0 ? best.isPresent() : best.isPresent() && most == sought.size();
    }

    private void judge(HeadRows rows) {
        TableHead head = rows.head();
        boolean named = rule.header().row() > 0;
        long found = named ? sought.size() + 1L : head.count(sought);
        if (!isDone() && (named || head.startsHere(sought)) && found > most) {
            most = found;
            best = Optional.of(head);
        }
    }
}
