package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/**
 * Two groups on one scale, a row for each theme, joined by a line that shows the gap; further groups stand beside them.
 *
 * @param title heading
 * @param subtitle measure, unit and order of rows
 * @param alt words for a screen reader
 * @param first label of the first group with its n, such as {@code Northwind, n = 14}
 * @param second label of the second group with its n
 * @param others labels of further groups with their n; mostly none
 * @param low left end of the scale
 * @param high right end of the scale
 * @param rows rows in print order
 */
public record Dumbbell(
        String title,
        String subtitle,
        String alt,
        String first,
        String second,
        List<String> others,
        double low,
        double high,
        List<Row> rows)
        implements Block.Visual {

    /** Copies the lists. */
    public Dumbbell {
        others = List.copyOf(others);
        rows = List.copyOf(rows);
    }

    /**
     * Two groups and no others.
     *
     * @param title heading
     * @param subtitle measure, unit and order of rows
     * @param alt words for a screen reader
     * @param first label of the first group
     * @param second label of the second group
     * @param low left end of the scale
     * @param high right end of the scale
     * @param rows rows in print order
     */
    public Dumbbell(
            String title,
            String subtitle,
            String alt,
            String first,
            String second,
            double low,
            double high,
            List<Row> rows) {
        this(title, subtitle, alt, first, second, List.of(), low, high, rows);
    }

    /**
     * One row.
     *
     * @param label theme
     * @param first mean of the first group; empty when not shown
     * @param second mean of the second group; empty when not shown
     * @param others means of the further groups in their order; empty where not shown
     * @param gap the gap of the first two as printed, or why there is none
     * @param mark meaning of the gap
     */
    public record Row(
            String label,
            Optional<Double> first,
            Optional<Double> second,
            List<Optional<Double>> others,
            Sentence gap,
            Mark mark) {

        /** Copies the list. */
        public Row {
            others = List.copyOf(others);
        }

        /**
         * A row of two groups.
         *
         * @param label theme
         * @param first mean of the first group; empty when not shown
         * @param second mean of the second group; empty when not shown
         * @param gap the gap as printed, or why there is none
         * @param mark meaning of the gap
         */
        public Row(String label, Optional<Double> first, Optional<Double> second, Sentence gap, Mark mark) {
            this(label, first, second, List.of(), gap, mark);
        }
    }
}
