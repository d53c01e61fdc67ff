package dev.plumbline.submission.workbook.mapping.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows around a row say.
 *
 * @param year the year that completes the words of a period; empty when no cell says it
 * @param title what the title above the table says; empty when there is none
 * @param above what an empty cell says, by heading: the words above it
 */
public record RowContext(String year, String title, Map<String, String> above) {

    /** Copies the map. */
    public RowContext {
        above = Map.copyOf(above);
    }

    /**
     * At the beginning of a table.
     *
     * @param year the year that completes the words of a period; empty when no cell says it
     */
    public RowContext(String year) {
        this(year, "", Map.of());
    }

    /**
     * Below a title; nothing stands above yet.
     *
     * @param words what it says
     * @return the same year under another title
     */
    public RowContext under(String words) {
        return new RowContext(year, words, Map.of());
    }

    /**
     * Behind a gap or below other headings: nothing stands above.
     *
     * @return the same year and title
     */
    public RowContext anew() {
        return above.isEmpty() ? this : new RowContext(year, title, Map.of());
    }

    /**
     * For a row with words of its own. Where one heading has words, those behind it in the list begin anew, as what is told
     * of one group does not hold for the next.
     *
     * @param headings headings whose empty cells say what stands above, the widest group first
     * @param own by heading, what the cells of the row say; empty words where they are empty
     * @return what the row and those below it say there
     */
    public RowContext with(List<String> headings, Map<String, String> own) {
        Map<String, String> said = new HashMap<>();
        boolean begun = false;
        for (String heading : headings) {
            String words = own.getOrDefault(heading, "");
            if (!words.isEmpty()) {
                said.put(heading, words);
                begun = true;
            } else if (!begun && above.containsKey(heading)) {
                said.put(heading, above.get(heading));
            }
        }
        return new RowContext(year, title, said);
    }
}
