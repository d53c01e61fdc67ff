package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.check.ColumnChecks;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.RowRules;
import dev.plumbline.submission.workbook.mapping.language.TableRule;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.layout.Layout;
import dev.plumbline.submission.workbook.mapping.layout.LayoutFinder;
import dev.plumbline.submission.workbook.mapping.layout.MappedRow;
import dev.plumbline.submission.workbook.mapping.layout.RowContext;
import dev.plumbline.submission.workbook.mapping.layout.Slot;
import dev.plumbline.submission.workbook.mapping.place.HeadRows;
import dev.plumbline.submission.workbook.mapping.place.HeadSearch;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.MergedCells;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a table, one by one: each is used, ignored or in error. */
final class TableRows implements RowVisitor {

    private final Desk desk;
    private final TableRule rule;
    private final Optional<RowTaker> taker;
    private final ColumnChecks checks;
    private final SheetTally tally;
    private final HeadingPattern title;
    private final MergedCells merged = new MergedCells();
    private Layout layout;
    private BitSet asked;
    private RowContext context;
    private Optional<HeadRows> again = Optional.empty();
    private int last;
    private int filled;
    private boolean ended;
    private boolean hiddenSeen;

    TableRows(Desk desk, Layout layout, Optional<RowTaker> taker, ColumnChecks checks, SheetTally tally) {
        this.desk = desk;
        this.rule = desk.table().table();
        this.layout = layout;
        this.asked = layout.asked();
        this.taker = taker;
        this.checks = checks;
        this.tally = tally;
        this.title = new HeadingPattern(rule.title());
        this.context = new RowContext(new LayoutFinder(desk, layout.head(), layout.named()).year());
        this.last = layout.head().last();
    }

    @Override
    public boolean visit(RowCells row) {
        tally.read(row.number());
        again.filter(head -> row.number() > head.last()).ifPresent(this::move);
        if (again.isPresent()) {
            again.get().add(row);
            tally.useWhole(row.number());
        } else if (row.number() <= layout.head().last()) {
            visitAbove(row);
        } else {
            checkMarker(row);
            if (!isBehind(row)) {
                visitBelow(row);
            }
        }
        return true;
    }

    @Override
    public void merged(String area) {
        merged.add(area);
    }

    /** Ends the sheet: cells that are merged say something once that may be meant for all, unless they are filled down. */
    void end() {
        BitSet alone = (BitSet) asked.clone();
        desk.table().rows().fillDown().forEach(heading -> alone.clear(layout.column(heading)));
        merged.log(desk.origin(""), alone, desk.log());
    }

    private void visitAbove(RowCells row) {
        if (row.number() >= layout.head().row() || row.number() == layout.head().marker()) {
            tally.useWhole(row.number());
            noticeHiddenColumns(row);
        } else {
            takeTitle(row);
        }
    }

    private void noticeHiddenColumns(RowCells row) {
        for (int column = asked.nextSetBit(0);
                column >= 0 && row.number() == layout.head().row();
                column = asked.nextSetBit(column + 1)) {
            if (row.isColumnHidden(column)) {
                String heading = layout.head().headings().getOrDefault(column, CellName.letters(column));
                desk.fail(CellFinding.COLUMN_HIDDEN, desk.origin(layout.head().cell(column)), heading);
            }
        }
    }

    private void noticeHidden(RowCells row) {
        if (row.isHidden() && !hiddenSeen) {
            hiddenSeen = true;
            desk.fail(CellFinding.ROWS_HIDDEN, desk.origin("A" + row.number()), "");
        }
    }

    private void visitBelow(RowCells row) {
        if (rule.header().repeats() && layout.head().isRepeatedBy(row)) {
            HeadRows head = new HeadRows(
                    row.number(), rule.header().rows(), layout.head().marker(), rule.columns());
            head.add(row);
            again = Optional.of(head);
            tally.useWhole(row.number());
        } else if (!takeTitle(row)) {
            take(row);
        }
    }

    /** From here on the heading rows that stand again count. */
    private void move(HeadRows head) {
        int before = desk.log().errors();
        Layout next = new LayoutFinder(desk, head.head(), layout.named()).find();
        layout = desk.log().errors() == before ? next : layout;
        asked = layout.asked();
        context = context.anew();
        again = Optional.empty();
    }

    /** Whether the row is a title, which then goes with the rows below. */
    private boolean takeTitle(RowCells row) {
        for (int i = 0; i < row.size() && !rule.title().isEmpty(); i++) {
            List<Map<String, String>> readings = title.readings(row.content(i).asTyped());
            if (!readings.isEmpty()) {
                tally.useAlone(row.number(), SheetTallies.columns(row.column(i)));
                context = context.under(readings.getFirst().getOrDefault("title", ""));
                return true;
            }
        }
        return false;
    }

    private void take(RowCells cells) {
        fillDown(cells);
        MappedRow row = new MappedRow(desk, layout, context, Slot.ROW, cells);
        if (isLeftOut(row)) {
            tally.leaveOut(cells.number());
            return;
        }
        merged.useRow(cells.number());
        int before = desk.log().errors();
        checkHeader(cells);
        boolean same = desk.log().errors() == before;
        if (same) {
            checks.check(row);
        }
        boolean taken = same && taker.map(found -> found.take(row)).orElse(true);
        if (desk.log().errors() > before) {
            tally.fail(cells.number(), asked);
        } else if (taken) {
            tally.use(cells.number(), asked);
            noticeHidden(cells);
        } else {
            tally.leaveOut(cells.number());
        }
    }

    /** What the empty cells of a row say; behind a gap nothing stands above. */
    private void fillDown(RowCells cells) {
        List<String> headings = desk.table().rows().fillDown();
        if (!headings.isEmpty()) {
            context = cells.number() == filled + 1 ? context : context.anew();
            filled = cells.number();
            context = context.with(
                    headings,
                    headings.stream()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    heading -> Headings.clean(cells.inColumn(layout.column(heading))
                                            .asTyped()))));
        }
    }

    /** Where headings tell the table, a second row of them is a second table. */
    private void checkHeader(RowCells cells) {
        Map<Integer, String> opening = layout.head().opening();
        boolean told = rule.header().row() == 0 && opening.size() > 1 && startsLike(cells, opening);
        if (told && layout.head().isRepeatedBy(cells)) {
            String first = Integer.toString(layout.head().row());
            desk.fail(MappedFinding.MAPPED_HEADER_TWICE, start(cells), "", "first", first);
        }
    }

    private static boolean startsLike(RowCells cells, Map<Integer, String> opening) {
        Map.Entry<Integer, String> first = opening.entrySet().iterator().next();
        return Headings.normal(cells.inColumn(first.getKey()).asTyped()).equals(Headings.normal(first.getValue()));
    }

    private void checkMarker(RowCells cells) {
        if (!rule.from().isEmpty() && HeadSearch.says(cells, rule.from())) {
            String first = Integer.toString(layout.head().marker());
            desk.fail(MappedFinding.MAPPED_MARKER_TWICE, start(cells), rule.from(), "first", first);
        }
    }

    private Origin start(RowCells cells) {
        return desk.origin(CellName.of(cells.number(), cells.column(0)));
    }

    private boolean isBehind(RowCells row) {
        String until = rule.until();
        if (!ended && !until.isEmpty()) {
            ended = until.equals(TableRule.EMPTY_ROW)
                    ? row.number() > last + 1
                    : HeadSearch.says(row, until)
                            || Headings.normal(row.content(0).asTyped()).startsWith(Headings.normal(until));
        }
        last = row.number();
        if (ended && desk.mapping().tables().size() == 1) {
            desk.leaveOut("they stand behind the table");
        }
        return ended;
    }

    private boolean isLeftOut(MappedRow row) {
        RowRules rules = desk.table().rows();
        for (Map.Entry<String, List<String>> skip : rules.skip().entrySet()) {
            if (holds(row, skip)) {
                desk.leaveOut(skip.getKey() + " is " + shown(row.words(skip.getKey())));
                return true;
            }
        }
        for (Map.Entry<String, List<String>> only : rules.only().entrySet()) {
            if (!holds(row, only)) {
                desk.leaveOut(only.getKey() + " is not " + shown(String.join(" or ", only.getValue())));
                return true;
            }
        }
        return false;
    }

    private static String shown(String words) {
        return words.isEmpty() ? "empty" : words;
    }

    private static boolean holds(MappedRow row, Map.Entry<String, List<String>> words) {
        String there = row.words(words.getKey());
        return words.getValue().stream()
                .anyMatch(word -> there.equalsIgnoreCase(word) || new HeadingPattern(word).fits(there));
    }
}
