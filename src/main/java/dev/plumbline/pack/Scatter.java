package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/**
 * Alliances by attainment (across) and alignment (up), with the way each came from last quarter.
 *
 * @param title heading
 * @param subtitle measures and units
 * @param alt words for a screen reader
 * @param acrossLabel words for the horizontal axis
 * @param upLabel words for the vertical axis
 * @param acrossLow left end of the scale
 * @param acrossHigh right end of the scale
 * @param upLow lower end of the scale
 * @param upHigh upper end of the scale
 * @param points the alliances
 */
public record Scatter(
        String title,
        String subtitle,
        String alt,
        String acrossLabel,
        String upLabel,
        double acrossLow,
        double acrossHigh,
        double upLow,
        double upHigh,
        List<Point> points)
        implements Block.Visual {

    /** Copies the list. */
    public Scatter {
        points = List.copyOf(points);
    }

    /**
     * One alliance.
     *
     * @param label its name
     * @param across attainment in percent
     * @param up degree of alignment
     * @param from where it stood last quarter, if known
     * @param mark meaning of its state
     */
    public record Point(String label, double across, double up, Optional<From> from, Mark mark) {}

    /**
     * Where an alliance stood.
     *
     * @param across attainment in percent
     * @param up degree of alignment
     */
    public record From(double across, double up) {}
}
