package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.mapping.language.RowRules;
import dev.plumbline.submission.workbook.mapping.language.TableRule;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.mapping.place.TableHead;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.List;
import java.util.Map;

/** The rows of a table, one by one: each is used, ignored or in error. */
final class TableRows implements RowVisitor {

    private final Desk desk;
    private final Layout layout;
    private final String year;
    private final RowTaker taker;
    private final List<String> headings;
    private int read;
    private int used;
    private int inError;
    private int last;
    private boolean ended;

    TableRows(Desk desk, Layout layout) {
        this.desk = desk;
        this.layout = layout;
        this.year = new LayoutFinder(desk, layout.head(), layout.named()).year();
        this.headings = List.copyOf(desk.mapping().headings());
        this.last = layout.head().row();
        this.taker = switch (desk.mapping().kind()) {
            case KPI -> new KpiRows();
            case SURVEY -> new SurveyRows();
            case SURVEY_SHARES -> new TallyRows();
        };
    }

    Layout layout() {
        return layout;
    }

    List<Fact> facts() {
        return taker.facts();
    }

    Submission.SheetCount count() {
        return new Submission.SheetCount(desk.sheet(), read, used, read - used - inError, inError);
    }

    @Override
    public boolean visit(RowCells row) {
        read++;
        int head = layout.head().row();
        if (row.number() == head
                || (row.number() < head && layout.named().rows().contains(row.number()))) {
            used++;
        } else if (row.number() > head && !isBehind(row)) {
            take(row);
        }
        return true;
    }

    private void take(RowCells cells) {
        MappedRow row = new MappedRow(desk, layout, year, cells);
        if (isLeftOut(row)) {
            return;
        }
        int before = desk.log().errors();
        checkHeader(cells);
        boolean taken = desk.log().errors() == before && taker.take(row);
        if (desk.log().errors() > before) {
            inError++;
        } else if (taken) {
            used++;
        }
    }

    /** Where headings tell the table, a second row of them is a second table. */
    private void checkHeader(RowCells cells) {
        if (desk.mapping().table().headerRow() == 0
                && headings.size() > 1
                && Headings.normal(cells.inColumn(layout.column(headings.getFirst()))
                                .asTyped())
                        .equals(Headings.normal(headings.getFirst()))
                && TableHead.of(cells).holds(headings)) {
            String first = Integer.toString(layout.head().row());
            desk.fail(
                    MappedFinding.MAPPED_HEADER_TWICE,
                    desk.origin(CellName.of(cells.number(), cells.column(0))),
                    "",
                    "first",
                    first);
        }
    }

    private boolean isBehind(RowCells row) {
        String until = desk.mapping().table().until();
        if (!ended && !until.isEmpty()) {
            ended = until.equals(TableRule.EMPTY_ROW)
                    ? row.number() > last + 1
                    : Headings.normal(row.content(0).asTyped()).startsWith(Headings.normal(until));
        }
        last = row.number();
        if (ended) {
            desk.leaveOut("they stand behind the table");
        }
        return ended;
    }

    private boolean isLeftOut(MappedRow row) {
        RowRules rules = desk.mapping().rows();
        for (Map.Entry<String, List<String>> rule : rules.skip().entrySet()) {
            if (holds(row, rule)) {
                desk.leaveOut(rule.getKey() + " is " + row.words(rule.getKey()));
                return true;
            }
        }
        for (Map.Entry<String, List<String>> rule : rules.only().entrySet()) {
            if (!holds(row, rule)) {
                desk.leaveOut(rule.getKey() + " is not " + String.join(" or ", rule.getValue()));
                return true;
            }
        }
        return false;
    }

    private static boolean holds(MappedRow row, Map.Entry<String, List<String>> rule) {
        return rule.getValue().stream().anyMatch(row.words(rule.getKey())::equalsIgnoreCase);
    }
}
