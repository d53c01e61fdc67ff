package dev.plumbline.submission.workbook.mapping.place;

import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The heading rows of a table.
 *
 * @param row number of the first one
 * @param rows how many there are
 * @param marker number of the row with the words from which the table starts; 0 when there are none
 * @param headings headings by column; those of several rows joined by {@code " / "}
 * @param opening what the first heading row itself holds, by column
 */
public record TableHead(int row, int rows, int marker, Map<Integer, String> headings, Map<Integer, String> opening) {

    /** Copies the maps. */
    public TableHead {
        headings = Collections.unmodifiableMap(new TreeMap<>(headings));
        opening = Collections.unmodifiableMap(new TreeMap<>(opening));
    }

    /**
     * What a row says, by column.
     *
     * @param row its cells
     * @return words without blanks around them
     */
    public static Map<Integer, String> words(RowCells row) {
        Map<Integer, String> words = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            words.put(row.column(i), Headings.clean(row.content(i).asTyped()));
        }
        return words;
    }

    /**
     * The number of the last heading row.
     *
     * @return at least {@link #row}
     */
    public int last() {
        return row + rows - 1;
    }

    /**
     * Whether all headings stand in the rows.
     *
     * @param sought the spellings of each heading
     * @return true when none is missing
     */
    public boolean holds(Collection<List<HeadingPattern>> sought) {
        return count(sought) == sought.size();
    }

    /** Whether one of the headings begins in the first row. */
    boolean startsHere(Collection<List<HeadingPattern>> sought) {
        return sought.stream()
                .flatMap(spellings -> columnsOf(spellings).stream())
                .anyMatch(opening::containsKey);
    }

    long count(Collection<List<HeadingPattern>> sought) {
        return sought.stream()
                .filter(spellings -> !columnsOf(spellings).isEmpty())
                .count();
    }

    /**
     * Whether another row holds everything that the first heading row holds.
     *
     * @param cells the row
     * @return true when the heading rows start again there
     */
    public boolean isRepeatedBy(RowCells cells) {
        if (cells.size() < opening.size()) {
            return false;
        }
        Set<String> there = new HashSet<>();
        words(cells).values().forEach(word -> there.add(Headings.normal(word)));
        return opening.values().stream().map(Headings::normal).allMatch(there::contains);
    }

    /**
     * The columns under a heading: those with its very words, or else those that fit.
     *
     * @param spellings how it may be written
     * @return columns from the left, from 0
     */
    public List<Integer> columnsOf(List<HeadingPattern> spellings) {
        List<Integer> same = columns(heading -> spellings.stream().anyMatch(spelling -> spelling.isSame(heading)));
        return same.isEmpty()
                ? columns(heading -> spellings.stream().anyMatch(spelling -> spelling.fits(heading)))
                : same;
    }

    private List<Integer> columns(Predicate<String> sought) {
        return headings.entrySet().stream()
                .filter(entry -> sought.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The cell of the first heading row in a column.
     *
     * @param column the column, from 0
     * @return such as {@code C4}
     */
    public String cell(int column) {
        return CellName.of(row, column);
    }
}
