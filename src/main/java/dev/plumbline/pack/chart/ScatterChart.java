package dev.plumbline.pack.chart;

import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.drawing.AxisNumber;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Alliances by attainment and alignment, shape by state, with an arrow from where each stood. */
final class ScatterChart implements Drawing {

    private static final double RATIO = 0.55;
    private static final double LEAST_HEIGHT = 170;
    private static final double MOST_HEIGHT = 250;
    private static final double LEFT = 24;
    private static final double PAD = 7;
    private static final double DOT = 3.6;
    private static final double HEAD = 2.6;
    private static final double SHORT = 6;
    private static final int TICKS = 5;

    private final Scatter scatter;
    private final Lettering lettering;

    ScatterChart(Scatter scatter, Lettering lettering) {
        this.scatter = scatter;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return scatter.alt();
    }

    @Override
    public double height(double width) {
        return Math.clamp(width * RATIO, LEAST_HEIGHT, MOST_HEIGHT);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        double line = TypeStyle.SMALL.leading();
        Rectangle2D plot = PlotArea.whole(
                area.getX() + LEFT,
                area.getY() + line + Spacing.NEAR,
                area.getWidth() - LEFT,
                area.getHeight() - 3 * line - Spacing.NEAR - Spacing.NEAR);
        Scale across = across().padded(PAD, plot.getWidth());
        Scale up = up().padded(PAD, plot.getHeight());
        axes(brush, plot, across, up);
        brush.write(Words.of(scatter.upLabel(), TypeStyle.SMALL), area.getX(), area.getY() + TypeStyle.SMALL.ascent());
        brush.writeEnd(
                Words.of(scatter.acrossLabel(), TypeStyle.SMALL),
                area.getMaxX(),
                plot.getMaxY() + line + TypeStyle.SMALL.ascent() + Spacing.NEAR / 2);
        plot(plot, across, up).draw(g, plot);
        labels(brush, plot, across, up);
    }

    private void axes(Brush brush, Rectangle2D plot, Scale across, Scale up) {
        double baseline = plot.getMaxY() + TypeStyle.SMALL.ascent() + Spacing.NEAR / 2;
        for (double tick : across().ticks(TICKS)) {
            double x = across.at(tick, plot.getX(), plot.getMaxX());
            brush.hairline(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()), Palette.GUIDE);
            brush.writeMiddle(Words.of(AxisNumber.of(tick), TypeStyle.SMALL), x, baseline);
        }
        for (double tick : up().ticks(TICKS)) {
            double y = up.at(tick, plot.getMaxY(), plot.getY());
            brush.hairline(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y), Palette.GUIDE);
            brush.writeEnd(
                    Words.of(AxisNumber.of(tick), TypeStyle.SMALL),
                    plot.getX() - Spacing.NEAR,
                    y + TypeStyle.SMALL.capHeight() / 2);
        }
        brush.hairline(
                new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY()), Palette.CONNECTOR);
        brush.hairline(new Line2D.Double(plot.getX(), plot.getY(), plot.getX(), plot.getMaxY()), Palette.CONNECTOR);
    }

    private PlotArea plot(Rectangle2D box, Scale across, Scale up) {
        PlotArea plot = new PlotArea(across, up, lettering);
        for (Scatter.Point point : scatter.points()) {
            point.from().ifPresent(from -> arrow(plot, box, from, point));
        }
        plot.marks(points(Mark.NEUTRAL), Shapes.disc(0, 0, DOT), Palette.ACTUAL);
        plot.marks(points(Mark.GOOD), Shapes.disc(0, 0, DOT), Palette.GOOD);
        plot.hollow(
                points(Mark.WATCH),
                Shapes.up(0, 0, DOT * 1.1),
                Palette.BAD,
                Brush.stroke(Spacing.OUTLINE),
                Palette.PAPER);
        plot.marks(points(Mark.BAD), Shapes.diamond(0, 0, DOT * 1.35), Palette.BAD);
        return plot.hollow(
                points(Mark.UNKNOWN),
                Shapes.disc(0, 0, DOT * 0.9),
                Palette.CONNECTOR,
                Brush.stroke(Spacing.RULE),
                Palette.PAPER);
    }

    /** An arrow that ends a little before its point; none where the point hardly moved. */
    private void arrow(PlotArea plot, Rectangle2D box, Scatter.From from, Scatter.Point to) {
        double dx = (to.across() - from.across())
                / across().padded(PAD, box.getWidth()).span()
                * box.getWidth();
        double dy = (from.up() - to.up()) / up().padded(PAD, box.getHeight()).span() * box.getHeight();
        double length = Math.hypot(dx, dy);
        if (length <= SHORT) {
            return;
        }
        double share = (length - SHORT) / length;
        double[] start = {from.across(), from.up()};
        double[] tip = {from.across() + (to.across() - from.across()) * share, from.up() + (to.up() - from.up()) * share
        };
        AffineTransform turn = AffineTransform.getRotateInstance(Math.atan2(dy, dx) + Math.PI / 2);
        plot.line(Series.points(List.of(start, tip)), Palette.CONNECTOR, Brush.stroke(Spacing.RULE));
        plot.marks(Series.points(List.of(tip)), turn.createTransformedShape(Shapes.up(0, 0, HEAD)), Palette.CONNECTOR);
    }

    private void labels(Brush brush, Rectangle2D plot, Scale across, Scale up) {
        LabelPlaces places = new LabelPlaces(plot);
        List<double[]> centers = scatter.points().stream()
                .map(point -> new double[] {
                    across.at(point.across(), plot.getX(), plot.getMaxX()),
                    up.at(point.up(), plot.getMaxY(), plot.getY())
                })
                .toList();
        centers.forEach(center -> places.block(center[0], center[1], DOT * 1.4));
        for (int i = 0; i < centers.size(); i++) {
            TypeStyle style = TypeStyle.SMALL;
            String label = Lines.shorten(scatter.points().get(i).label(), style, plot.getWidth() * 0.3, lettering);
            double[] center = centers.get(i);
            places.find(center[0], center[1], lettering.width(label, style), style)
                    .ifPresent(place -> brush.write(
                            new Words(label, style, Palette.TEXT), place.getX(), place.getY() + style.ascent()));
        }
    }

    private double[][] points(Mark mark) {
        return Series.points(scatter.points().stream()
                .filter(point -> point.mark() == mark)
                .map(point -> new double[] {point.across(), point.up()})
                .toList());
    }

    private Scale across() {
        return scale(scatter.acrossLow(), scatter.acrossHigh(), Scatter.Point::across, Scatter.From::across);
    }

    private Scale up() {
        return scale(scatter.upLow(), scatter.upHigh(), Scatter.Point::up, Scatter.From::up);
    }

    private Scale scale(
            double low, double high, ToDoubleFunction<Scatter.Point> point, ToDoubleFunction<Scatter.From> from) {
        DoubleStream now = scatter.points().stream().mapToDouble(point);
        DoubleStream before =
                scatter.points().stream().flatMap(p -> p.from().stream()).mapToDouble(from);
        return Scale.holding(low, high, DoubleStream.concat(now, before));
    }
}
