package dev.plumbline.pack.chart.line;

import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.AxisNumber;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Small panels side by side, all on one scale: a line each, broken at gaps, its last value as dot and number. */
public final class MultiplesChart implements Drawing {

    /** Panels side by side. */
    public static final int ACROSS = 4;

    private static final TypeStyle SMALL = TypeStyle.SMALL;
    private static final TypeStyle LABEL = TypeStyle.LABEL;
    private static final double PLOT = 62;
    private static final double LONE_PLOT = 96;
    private static final double AXIS = 26;
    private static final double NUMBER = 30;
    private static final double GAP = 18;
    private static final double PAD = 4;
    private static final double DOT = 2.3;

    private final Histories.Multiples multiples;
    private final double share;
    private final Lettering lettering;

    /**
     * A chart of panels.
     *
     * @param multiples what to draw
     * @param share share that is kept of the usual height, above 0, at most 1
     * @param lettering fonts
     */
    public MultiplesChart(Histories.Multiples multiples, double share, Lettering lettering) {
        this.multiples = multiples;
        this.share = share;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return multiples.alt();
    }

    @Override
    public double height(double width) {
        double height = 0;
        for (int from = 0; from < multiples.panels().size(); from += ACROSS) {
            height += rowHeight(from, width) + (from == 0 ? 0 : Spacing.NEAR);
        }
        return height;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        Scale scale = scale();
        double axis = axisWidth();
        double each = each(area.getWidth());
        double y = area.getY();
        for (int from = 0; from < multiples.panels().size(); from += ACROSS) {
            double words = words(from, area.getWidth());
            Rectangle2D first = new Rectangle2D.Double(area.getX() + axis, y + words, each - NUMBER, plot());
            axis(brush, scale, first);
            List<Histories.Panel> row = row(from);
            for (int i = 0; i < row.size(); i++) {
                double x = area.getX() + axis + i * (each + GAP);
                panel(
                        brush,
                        row.get(i),
                        new Rectangle2D.Double(x, first.getY(), first.getWidth(), first.getHeight()),
                        scale);
                names(brush, row.get(i), x, y, each);
            }
            y += rowHeight(from, area.getWidth()) + Spacing.NEAR;
        }
    }

    private List<Histories.Panel> row(int from) {
        return multiples
                .panels()
                .subList(from, Math.min(from + ACROSS, multiples.panels().size()));
    }

    private void names(Brush brush, Histories.Panel panel, double x, double top, double each) {
        double baseline = top + LABEL.ascent();
        for (String line : Lines.wrap(panel.label(), LABEL, each, lettering)) {
            brush.write(Words.of(line, LABEL), x, baseline);
            baseline += LABEL.leading();
        }
    }

    private void axis(Brush brush, Scale scale, Rectangle2D plot) {
        for (double end : new double[] {scale.low(), scale.high()}) {
            double y = y(end, plot, scale) + SMALL.capHeight() / 2;
            brush.writeEnd(
                    Words.of(AxisNumber.of(end, scale, lettering.labels()), SMALL), plot.getX() - Spacing.NEAR, y);
        }
    }

    private static double y(double value, Rectangle2D plot, Scale scale) {
        return scale.at(value, plot.getMaxY() - PAD, plot.getY() + PAD);
    }

    private void panel(Brush brush, Histories.Panel panel, Rectangle2D plot, Scale scale) {
        for (double end : new double[] {scale.low(), scale.high()}) {
            double y = y(end, plot, scale);
            brush.hairline(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y), Palette.GUIDE);
        }
        multiples.reference().ifPresent(level -> {
            double y = y(level, plot, scale);
            brush.outline(
                    new Line2D.Double(plot.getX(), y, plot.getMaxX(), y), Palette.CONNECTOR, Spacing.HAIRLINE, 2, 2);
        });
        double baseline = plot.getMaxY() + SMALL.ascent();
        if (!multiples.from().equals(multiples.to())) {
            brush.write(Words.of(multiples.from(), SMALL), plot.getX(), baseline);
        }
        brush.writeEnd(Words.of(multiples.to(), SMALL), plot.getMaxX(), baseline);
        line(brush, panel, plot, scale);
    }

    private void line(Brush brush, Histories.Panel panel, Rectangle2D plot, Scale scale) {
        int last = panel.values().size() - 1;
        Path2D path = new Path2D.Double();
        boolean open = false;
        for (int i = 0; i <= last; i++) {
            Optional<Double> value = panel.values().get(i);
            if (value.isPresent()) {
                double x = x(i, last, plot);
                double y = y(value.get(), plot, scale);
                if (open) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                    brush.fill(Shapes.disc(x, y, Spacing.LINE / 2), Palette.TEXT);
                }
            }
            open = value.isPresent();
        }
        brush.outline(path, Palette.TEXT, Spacing.LINE);
        end(brush, panel, plot, scale);
    }

    /** The last value as dot and number; a ring where nothing is known. */
    private void end(Brush brush, Histories.Panel panel, Rectangle2D plot, Scale scale) {
        Optional<Double> end =
                panel.values().isEmpty() ? Optional.empty() : panel.values().getLast();
        Ink ink = panel.mark() == Mark.BAD ? Palette.BAD : Palette.TEXT;
        double y = end.map(value -> y(value, plot, scale)).orElse(plot.getCenterY());
        if (end.isPresent()) {
            brush.fill(Shapes.disc(plot.getMaxX(), y, DOT), ink);
        } else {
            brush.outline(Shapes.disc(plot.getMaxX(), y, DOT), Palette.CONNECTOR, Spacing.HAIRLINE);
        }
        String text = Lines.shorten(panel.text().text(), TypeStyle.SMALL_STRONG, NUMBER - DOT, lettering);
        Words words = new Words(text, TypeStyle.SMALL_STRONG, ink);
        brush.write(words, plot.getMaxX() + DOT + 2, y + SMALL.capHeight() / 2);
    }

    private static double x(int index, int last, Rectangle2D plot) {
        return last == 0 ? plot.getMaxX() : plot.getX() + plot.getWidth() * index / last;
    }

    /** Taller where there is one row only. */
    private double plot() {
        return (multiples.panels().size() > ACROSS ? PLOT : LONE_PLOT) * share;
    }

    private Scale scale() {
        return Scale.holding(
                multiples.low(),
                multiples.high(),
                multiples.panels().stream()
                        .flatMap(panel -> panel.values().stream())
                        .flatMap(Optional::stream)
                        .mapToDouble(value -> value));
    }

    private double axisWidth() {
        Scale scale = scale();
        return DoubleStream.of(scale.low(), scale.high())
                .map(end -> lettering.width(AxisNumber.of(end, scale, lettering.labels()), SMALL) + 2 * Spacing.NEAR)
                .reduce(AXIS, Math::max);
    }

    private double each(double width) {
        return (width - axisWidth() - (ACROSS - 1) * GAP) / ACROSS;
    }

    private double words(int from, double width) {
        return row(from).stream()
                        .mapToInt(panel -> Lines.wrap(panel.label(), LABEL, each(width), lettering)
                                .size())
                        .max()
                        .orElse(0)
                * LABEL.leading();
    }

    private double rowHeight(int from, double width) {
        return words(from, width) + plot() + SMALL.leading();
    }
}
