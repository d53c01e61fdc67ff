package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Spacing;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.openpdf.text.pdf.PdfContentByte;

/** Shapes as path operators, y turned upward. */
final class Outlines {

    private Outlines() {}

    static void fill(PdfContentByte content, Shape shape, Ink ink) {
        content.saveState();
        content.setColorFill(Brush.color(ink));
        path(content, shape);
        content.fill();
        content.restoreState();
    }

    static void stroke(PdfContentByte content, Shape shape, Ink ink, BasicStroke stroke) {
        content.saveState();
        content.setColorStroke(Brush.color(ink));
        content.setLineWidth(stroke.getLineWidth());
        content.setLineJoin(stroke.getLineJoin());
        float[] dash = stroke.getDashArray();
        if (dash != null) {
            content.setLineDash(dash, 0);
        }
        path(content, shape);
        content.stroke();
        content.restoreState();
    }

    private static void path(PdfContentByte content, Shape shape) {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], up(c[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], up(c[1]));
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], up(c[1]), c[2], up(c[3]), c[4], up(c[5]));
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            toward(x, c[0]),
                            up(toward(y, c[1])),
                            toward(c[2], c[0]),
                            up(toward(c[3], c[1])),
                            c[2],
                            up(c[3]));
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalStateException("no such segment of a path");
            }
            int end = last(path.currentSegment(c));
            x = end < 0 ? x : c[end];
            y = end < 0 ? y : c[end + 1];
        }
    }

    private static float up(float y) {
        return (float) Spacing.SHEET_HEIGHT - y;
    }

    /** Where the end of a segment stands among its coordinates; -1 for none. */
    private static int last(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    /** A control point of the cubic curve that is the same as a quadratic one. */
    private static float toward(float end, float control) {
        return end + (control - end) * 2 / 3;
    }
}
