package dev.plumbline.pack.pdf;

import dev.plumbline.pack.theme.Ink;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What is drawn on a sheet beside its text: each path that is filled or stroked, as the reader of the finished file sees it. */
final class Strokes extends PDFGraphicsStreamEngine {

    /** A path: its box in points from the top left, its color, whether it is filled, else stroked, and of how many pieces it is. */
    record Mark(Rectangle2D box, int rgb, boolean filled, int pieces) {

        boolean isFilled(Ink ink) {
            return filled && rgb == ink.rgb();
        }

        boolean isStroked(Ink ink) {
            return !filled && rgb == ink.rgb();
        }

        double left() {
            return box.getMinX();
        }

        double right() {
            return box.getMaxX();
        }

        double width() {
            return box.getWidth();
        }

        double height() {
            return box.getHeight();
        }

        /** Whether it lies on the height of another. */
        boolean isBeside(Mark other) {
            return box.getCenterY() > other.box.getMinY() && box.getCenterY() < other.box.getMaxY();
        }
    }

    private final List<Mark> marks = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final double height;

    private Strokes(PDPage page) {
        super(page);
        this.height = page.getMediaBox().getHeight();
    }

    /** The marks of a sheet in the order in which they are drawn; sheets count from 1. */
    static List<Mark> on(byte[] pdf, int sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(sheet - 1);
            Strokes drawn = new Strokes(page);
            drawn.processPage(page);
            return drawn.marks;
        }
    }

    private void mark(boolean filled) throws IOException {
        Rectangle2D box = path.getBounds2D();
        PDColor color = filled
                ? getGraphicsState().getNonStrokingColor()
                : getGraphicsState().getStrokingColor();
        marks.add(new Mark(
                new Rectangle2D.Double(box.getX(), height - box.getMaxY(), box.getWidth(), box.getHeight()),
                color.toRGB(),
                filled,
                pieces()));
    }

    private int pieces() {
        int pieces = 0;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            pieces += at.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return pieces;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        mark(false);
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        mark(true);
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        mark(true);
        mark(false);
        path.reset();
    }

    @Override
    public void shadingFill(COSName shadingName) {}
}
