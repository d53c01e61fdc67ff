package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/** Lines on one common scale: two points in time, or many small panels. */
public sealed interface Histories extends Block.Visual {

    /**
     * A slope chart: each line from then to now, both ends labeled.
     *
     * @param title heading
     * @param subtitle measure, unit and the two points in time
     * @param alt words for a screen reader
     * @param from name of the earlier point in time
     * @param to name of the later one
     * @param low lower end of the scale
     * @param high upper end of the scale
     * @param lines the lines, in any order: they stand by value
     */
    record Slope(
            String title,
            String subtitle,
            String alt,
            String from,
            String to,
            double low,
            double high,
            List<Sloped> lines)
            implements Histories {

        /** Copies the list. */
        public Slope {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a slope chart; an end that is not known is not drawn, and no line is.
     *
     * @param label its name
     * @param before value then
     * @param beforeText the same as printed
     * @param now value now
     * @param nowText the same as printed
     * @param mark GOOD or BAD for a change beyond chance
     */
    record Sloped(
            String label,
            Optional<Double> before,
            Sentence beforeText,
            Optional<Double> now,
            Sentence nowText,
            Mark mark) {}

    /**
     * Small multiples: a panel each, all on one scale.
     *
     * @param title heading
     * @param subtitle measure, unit and order of panels
     * @param alt words for a screen reader
     * @param low lower end of the scale
     * @param high upper end of the scale
     * @param reference a level drawn in every panel, such as the target
     * @param from name of the first period
     * @param to name of the last period
     * @param panels panels in print order
     */
    record Multiples(
            String title,
            String subtitle,
            String alt,
            double low,
            double high,
            Optional<Double> reference,
            String from,
            String to,
            List<Panel> panels)
            implements Histories {

        /** Copies the list. */
        public Multiples {
            panels = List.copyOf(panels);
        }
    }

    /**
     * One panel.
     *
     * @param label what it shows
     * @param values one entry a period, oldest first; the line is broken where nothing is known
     * @param text the last value as printed, or why there is none
     * @param mark meaning of the last value
     */
    record Panel(String label, List<Optional<Double>> values, Sentence text, Mark mark) {

        /** Copies the list. */
        public Panel {
            values = List.copyOf(values);
        }
    }
}
