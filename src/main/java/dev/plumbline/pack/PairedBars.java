package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/**
 * Two bars a row on one zero-based scale, one for each group.
 *
 * @param title heading
 * @param subtitle measure, unit and order of rows
 * @param alt words for a screen reader
 * @param first label of the first group
 * @param second label of the second group
 * @param high right end of the scale, above 0
 * @param rows rows in print order
 */
public record PairedBars(
        String title, String subtitle, String alt, String first, String second, double high, List<Row> rows)
        implements Block.Visual {

    /** Copies the list. */
    public PairedBars {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param label what is weighed
     * @param first bar of the first group; empty when nothing was given
     * @param firstText its label as printed
     * @param second bar of the second group; empty when nothing was given
     * @param secondText its label as printed
     * @param mark WATCH or BAD sets the row's label bold: the two differ
     */
    public record Row(
            String label,
            Optional<Double> first,
            Sentence firstText,
            Optional<Double> second,
            Sentence secondText,
            Mark mark) {}
}
