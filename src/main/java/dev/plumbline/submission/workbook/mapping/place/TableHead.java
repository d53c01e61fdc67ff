package dev.plumbline.submission.workbook.mapping.place;

import dev.plumbline.submission.workbook.mapping.language.TableRule;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The heading row of a table.
 *
 * @param row its number
 * @param headings headings by column
 */
public record TableHead(int row, Map<Integer, String> headings) {

    private static final int DEEPEST = 200;

    /** Copies the map. */
    public TableHead {
        headings = Collections.unmodifiableMap(new TreeMap<>(headings));
    }

    /**
     * The row named by its number, or else the first one with all headings needed, or else that with most of them.
     *
     * @param file the open file
     * @param tab the sheet
     * @param rule where the table is
     * @param needed headings that the fields need
     * @return the heading row, or empty when no row holds one of the headings
     * @throws UnreadableException when the file cannot be read on
     */
    public static Optional<TableHead> find(SheetFile file, SheetTab tab, TableRule rule, Collection<String> needed)
            throws UnreadableException {
        Collection<String> sought = rule.headings().isEmpty() ? needed : rule.headings();
        List<TableHead> best = new ArrayList<>();
        file.read(tab, row -> {
            if (rule.headerRow() > 0) {
                if (row.number() == rule.headerRow()) {
                    best.add(of(row));
                }
                return row.number() < rule.headerRow();
            }
            TableHead head = of(row);
            long found = head.count(sought);
            if (found > 0 && (best.isEmpty() || found > best.getFirst().count(sought))) {
                best.addFirst(head);
            }
            return found < sought.size() && row.number() < DEEPEST;
        });
        return best.stream().findFirst();
    }

    /**
     * A row taken for a heading row.
     *
     * @param row its cells
     * @return the headings
     */
    public static TableHead of(RowCells row) {
        Map<Integer, String> headings = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            headings.put(row.column(i), Headings.clean(row.content(i).asTyped()));
        }
        return new TableHead(row.number(), headings);
    }

    /**
     * Whether all headings stand in the row.
     *
     * @param sought the headings
     * @return true when none is missing
     */
    public boolean holds(Collection<String> sought) {
        return count(sought) == sought.size();
    }

    private long count(Collection<String> sought) {
        return sought.stream().filter(heading -> !columnsOf(heading).isEmpty()).count();
    }

    /**
     * The columns under a heading.
     *
     * @param heading the heading; case and blanks do not count
     * @return columns from the left, from 0
     */
    public List<Integer> columnsOf(String heading) {
        String normal = Headings.normal(heading);
        return headings.entrySet().stream()
                .filter(entry -> Headings.normal(entry.getValue()).equals(normal))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The cell of the heading row in a column.
     *
     * @param column the column, from 0
     * @return such as {@code C4}
     */
    public String cell(int column) {
        return CellName.of(row, column);
    }
}
