package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/**
 * Small multiples of XmR charts.
 *
 * @param title heading
 * @param subtitle measure, unit and order of panels
 * @param alt words for a screen reader
 * @param panels panels in print order, three to a row
 */
public record ControlCharts(String title, String subtitle, String alt, List<Panel> panels) implements Block.Visual {

    /** Copies the list. */
    public ControlCharts {
        panels = List.copyOf(panels);
    }

    /**
     * One XmR chart.
     *
     * @param message what it shows: a sentence
     * @param measure indicator and unit
     * @param alt words for a screen reader
     * @param periods labels of the periods, oldest first
     * @param points one entry a period; empty where nothing was reported: the line is broken, never bridged
     * @param limits mean and process limits; empty below six points
     * @param target target line, if there is one
     * @param variation meaning of the latest point: GOOD improving, BAD concerning, NEUTRAL common cause, UNKNOWN too few
     * @param variationWord its word
     * @param assurance GOOD hits, BAD misses, WATCH hit or miss, UNKNOWN no target or too few
     * @param assuranceWord its word
     * @param figures ids of the figures whose numbers stand beside the lines: latest, target, mean, limits
     */
    public record Panel(
            Sentence message,
            String measure,
            String alt,
            List<String> periods,
            List<Optional<Point>> points,
            Optional<Limits> limits,
            Optional<Double> target,
            Mark variation,
            String variationWord,
            Mark assurance,
            String assuranceWord,
            List<String> figures) {

        /** Copies the lists. */
        public Panel {
            periods = List.copyOf(periods);
            points = List.copyOf(points);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A point.
     *
     * @param value its value
     * @param mark NEUTRAL common cause, GOOD or BAD special cause
     */
    public record Point(double value, Mark mark) {}

    /**
     * Center and process limits.
     *
     * @param mean center line
     * @param lower lower limit, clipped to the indicator's range
     * @param upper upper limit, clipped to the indicator's range
     * @param trial true below twelve points: drawn dashed
     */
    public record Limits(double mean, double lower, double upper, boolean trial) {}
}
