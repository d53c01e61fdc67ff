package dev.plumbline.pack.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Diagonal lines that fill a rectangle, as vectors: a forecast. */
public final class Hatch {

    private static final double PITCH = 3.2;

    private Hatch() {}

    /**
     * The lines within a rectangle, rising to the right; none reaches beyond it.
     *
     * @param area the rectangle
     * @return the lines, to be stroked; empty for a rectangle without an inside
     */
    public static Path2D lines(Rectangle2D area) {
        Path2D lines = new Path2D.Double();
        if (area.getWidth() <= 0 || area.getHeight() <= 0) {
            return lines;
        }
        double reach = area.getWidth() + area.getHeight();
        for (double along = PITCH / 2; along < reach; along += PITCH) {
            double down = Math.max(along - area.getHeight(), 0);
            double up = Math.max(along - area.getWidth(), 0);
            lines.moveTo(area.getX() + down, area.getMinY() + along - down);
            lines.lineTo(area.getX() + along - up, area.getMinY() + up);
        }
        return lines;
    }
}
