package dev.plumbline.pack.drawing;

import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;

/** Draws words, lines and shapes by role on a graphics context. */
public final class Brush {

    private final Graphics2D g;
    private final Lettering lettering;

    /**
     * A brush for one graphics context.
     *
     * @param g where to draw
     * @param lettering fonts
     */
    public Brush(Graphics2D g, Lettering lettering) {
        this.g = g;
        this.lettering = lettering;
    }

    /**
     * A role's color as AWT takes it.
     *
     * @param ink the color
     * @return the same color, opaque
     */
    public static Color color(Ink ink) {
        return new Color(ink.rgb());
    }

    /**
     * A stroke.
     *
     * @param width in points
     * @param dash lengths of dashes and gaps in turn; none for a solid line
     * @return round at its ends, or cut straight when dashed
     */
    public static BasicStroke stroke(double width, double... dash) {
        if (dash.length == 0) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] pattern = new float[dash.length];
        for (int i = 0; i < dash.length; i++) {
            pattern[i] = (float) dash[i];
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    /**
     * Sets words from x to the right.
     *
     * @param words the line; blank words draw nothing
     * @param x left end
     * @param baseline its height
     */
    public void write(Words words, double x, double baseline) {
        if (!words.text().isBlank()) {
            g.setColor(color(words.ink()));
            g.setFont(lettering.font(words.style()));
            g.drawString(words.text(), (float) x, (float) baseline);
        }
    }

    /**
     * Sets words so that they end at x.
     *
     * @param words the line
     * @param x right end
     * @param baseline its height
     */
    public void writeEnd(Words words, double x, double baseline) {
        write(words, x - words.width(lettering), baseline);
    }

    /**
     * Sets words centered on x.
     *
     * @param words the line
     * @param x middle
     * @param baseline its height
     */
    public void writeMiddle(Words words, double x, double baseline) {
        write(words, x - words.width(lettering) / 2, baseline);
    }

    /**
     * Sets lines one below the other.
     *
     * @param lines the lines
     * @param style type
     * @param x left end
     * @param middle height on which the lines are centered
     */
    public void writeLines(List<String> lines, TypeStyle style, double x, double middle) {
        double baseline = middle + style.capHeight() / 2 - (lines.size() - 1) * style.leading() / 2;
        for (String line : lines) {
            write(Words.of(line, style), x, baseline);
            baseline += style.leading();
        }
    }

    /**
     * Fills a shape.
     *
     * @param shape the shape
     * @param ink color
     */
    public void fill(Shape shape, Ink ink) {
        g.setColor(color(ink));
        g.fill(shape);
    }

    /**
     * Strokes a shape.
     *
     * @param shape the shape
     * @param ink color
     * @param width in points
     * @param dash as for {@link #stroke}
     */
    public void outline(Shape shape, Ink ink, double width, double... dash) {
        g.setColor(color(ink));
        g.setStroke(stroke(width, dash));
        g.draw(shape);
    }

    /**
     * Draws a hairline.
     *
     * @param line from where to where
     * @param ink color
     */
    public void hairline(Line2D line, Ink ink) {
        outline(line, ink, Spacing.HAIRLINE);
    }

    /**
     * Draws a sign.
     *
     * @param sign the sign
     */
    public void sign(Sign sign) {
        if (sign.outline() == 0) {
            fill(sign.shape(), sign.ink());
        } else {
            outline(sign.shape(), sign.ink(), sign.outline());
        }
    }
}
