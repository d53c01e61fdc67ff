package dev.plumbline.pack.chart;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Small lettered marks in a row: filled for bad, a strong outline to watch, a hairline for good, dashed for not known. */
final class MarksChart implements Drawing {

    private static final double SIDE = 11.5;
    private static final double PITCH = 15;
    private static final double LEAST_PITCH = 12.4;

    private final Block.Cell.Marks marks;
    private final Lettering lettering;

    MarksChart(Block.Cell.Marks marks, Lettering lettering) {
        this.marks = marks;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return marks.alt();
    }

    @Override
    public double height(double width) {
        int across = across(width);
        return Math.max(1, (marks.marks().size() + across - 1) / across) * PITCH;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        int across = across(area.getWidth());
        double pitch = pitch(area.getWidth());
        List<Block.LetteredMark> all = marks.marks();
        for (int i = 0; i < all.size(); i++) {
            double x = area.getX() + 0.6 + i % across * pitch;
            int line = i / across;
            double y = area.getY() + (PITCH - SIDE) / 2 + line * PITCH;
            Shape frame = new RoundRectangle2D.Double(x, y, SIDE, SIDE, 2 * Spacing.CORNER, 2 * Spacing.CORNER);
            frame(brush, frame, all.get(i).mark());
            Words letter = new Words(
                    all.get(i).letter(), TypeStyle.SMALL_STRONG, ink(all.get(i).mark()));
            brush.writeMiddle(letter, x + SIDE / 2, y + SIDE / 2 + TypeStyle.SMALL_STRONG.capHeight() / 2);
        }
    }

    private static void frame(Brush brush, Shape frame, Mark mark) {
        switch (mark) {
            case BAD -> brush.fill(frame, Palette.BAD);
            case WATCH -> brush.outline(frame, Palette.BAD, Spacing.OUTLINE);
            case GOOD, NEUTRAL -> brush.outline(frame, Palette.HAIRLINE, Spacing.RULE);
            case UNKNOWN -> brush.outline(frame, Palette.CONNECTOR, Spacing.HAIRLINE, 2, 2);
        }
    }

    private static Ink ink(Mark mark) {
        return switch (mark) {
            case BAD -> Palette.PAPER;
            case WATCH -> Palette.BAD;
            case GOOD, NEUTRAL, UNKNOWN -> Palette.MUTED;
        };
    }

    private int across(double width) {
        return Math.max(1, (int) Math.floor((width + pitch(width) - SIDE) / pitch(width) + 1e-6));
    }

    /** Closer together where that keeps all marks in one row. */
    private double pitch(double width) {
        double fitting = (width - SIDE) / Math.max(marks.marks().size() - 1, 1);
        return fitting >= LEAST_PITCH ? Math.min(fitting, PITCH) : PITCH;
    }
}
