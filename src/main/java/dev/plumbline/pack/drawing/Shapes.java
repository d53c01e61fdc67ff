package dev.plumbline.pack.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes around a center. */
public final class Shapes {

    private Shapes() {}

    /**
     * A disc.
     *
     * @param x center
     * @param y center
     * @param radius in points
     * @return the shape
     */
    public static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /**
     * A square.
     *
     * @param x center
     * @param y center
     * @param half half its side
     * @return the shape
     */
    public static Shape square(double x, double y, double half) {
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
    }

    /**
     * A square on its tip.
     *
     * @param x center
     * @param y center
     * @param half half its diagonal
     * @return the shape
     */
    public static Shape diamond(double x, double y, double half) {
        return closed(x, y - half, x + half, y, x, y + half, x - half, y);
    }

    /**
     * A triangle with its tip up.
     *
     * @param x center
     * @param y center
     * @param half half its width
     * @return the shape
     */
    public static Shape up(double x, double y, double half) {
        return closed(x - half, y + half * 0.8, x, y - half * 0.9, x + half, y + half * 0.8);
    }

    /**
     * A triangle with its tip down.
     *
     * @param x center
     * @param y center
     * @param half half its width
     * @return the shape
     */
    public static Shape down(double x, double y, double half) {
        return closed(x - half, y - half * 0.8, x + half, y - half * 0.8, x, y + half * 0.9);
    }

    /**
     * Two crossing strokes, to be outlined.
     *
     * @param x center
     * @param y center
     * @param half half its width
     * @return the strokes
     */
    public static Shape cross(double x, double y, double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - half, y - half);
        path.lineTo(x + half, y + half);
        path.moveTo(x - half, y + half);
        path.lineTo(x + half, y - half);
        return path;
    }

    /**
     * A check mark, to be outlined.
     *
     * @param x center
     * @param y center
     * @param half half its width
     * @return the stroke
     */
    public static Shape check(double x, double y, double half) {
        return open(x - half, y + half * 0.05, x - half * 0.25, y + half * 0.75, x + half, y - half * 0.75);
    }

    /**
     * A wave of one up and one down, to be outlined.
     *
     * @param x center
     * @param y center
     * @param half half its width
     * @return the stroke
     */
    public static Shape wave(double x, double y, double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - half, y);
        path.curveTo(x - half * 0.7, y - half, x - half * 0.3, y - half, x, y);
        path.curveTo(x + half * 0.3, y + half, x + half * 0.7, y + half, x + half, y);
        return path;
    }

    /**
     * A level stroke, to be outlined.
     *
     * @param x center
     * @param y center
     * @param half half its width
     * @return the stroke
     */
    public static Shape dash(double x, double y, double half) {
        return open(x - half, y, x + half, y);
    }

    /**
     * A line through points.
     *
     * @param xy x and y of each point in turn, at least two points
     * @return the line
     */
    public static Shape open(double... xy) {
        return path(xy);
    }

    private static Shape closed(double... xy) {
        Path2D path = path(xy);
        path.closePath();
        return path;
    }

    private static Path2D path(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }
}
