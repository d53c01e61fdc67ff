package dev.plumbline.pack.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart that can be drawn into any rectangle of its height. */
public interface Drawing {

    /**
     * What the chart shows, for a reader who cannot see it.
     *
     * @return at most about 250 characters, never blank
     */
    String alt();

    /**
     * Height the chart wants.
     *
     * @param width width of the rectangle in points
     * @return in points
     */
    double height(double width);

    /**
     * Width of a legend at the top right that leaves room for a subtitle at its left.
     *
     * @return in points, 0 without a legend
     */
    default double legendWidth() {
        return 0;
    }

    /**
     * Draws the chart as vectors, in opaque colors.
     *
     * @param g where to draw; left as it was found, but for color, stroke and font
     * @param area the rectangle, y growing downward
     */
    void draw(Graphics2D g, Rectangle2D area);
}
