package dev.plumbline.pack.chart;

import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.drawing.AxisNumber;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Paragraph;
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

/**
 * Alliances by attainment and alignment, shape by state, with an arrow from where each stood. Names that find no room beside
 * their point stand below the plot.
 */
final class ScatterChart implements Drawing {

    private static final TypeStyle SMALL = TypeStyle.SMALL;
    private static final double RATIO = 0.55;
    private static final double LEAST_HEIGHT = 170;
    private static final double MOST_HEIGHT = 250;
    private static final double LEFT = 24;
    private static final double DOT = 3.6;
    private static final double HEAD = 2.6;
    private static final double SHORT = 6;
    private static final int TICKS = 5;

    private final Scatter scatter;
    private final double share;
    private final Lettering lettering;

    /** A chart that keeps a share of its usual height. */
    ScatterChart(Scatter scatter, double share, Lettering lettering) {
        this.scatter = scatter;
        this.share = share;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return scatter.alt();
    }

    @Override
    public double height(double width) {
        double plain = plainHeight(width);
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, plain);
        double note = note(labels(area), width).height();
        return plain + (note == 0 ? 0 : note + Spacing.NEAR);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        double width = area.getWidth();
        Rectangle2D plain = new Rectangle2D.Double(area.getX(), area.getY(), width, plainHeight(width));
        ScatterFrame frame = frame(plain);
        axes(brush, frame);
        Rectangle2D box = frame.box();
        brush.write(Words.of(scatter.upLabel(), SMALL), area.getX(), area.getY() + SMALL.ascent());
        double acrossAt = box.getMaxY() + SMALL.leading() + SMALL.ascent() + Spacing.NEAR / 2;
        brush.writeEnd(Words.of(scatter.acrossLabel(), SMALL), area.getMaxX(), acrossAt);
        plot(frame).draw(g, box);
        ScatterLabels labels = labels(plain);
        labels.draw(brush);
        double baseline = plain.getMaxY() + Spacing.NEAR + SMALL.ascent();
        for (String line : note(labels, width).lines()) {
            brush.write(Words.of(line, SMALL), area.getX(), baseline);
            baseline += SMALL.leading();
        }
    }

    private double plainHeight(double width) {
        return share * Math.clamp(width * RATIO, LEAST_HEIGHT, MOST_HEIGHT);
    }

    private ScatterFrame frame(Rectangle2D plain) {
        double line = SMALL.leading();
        Rectangle2D box = PlotArea.whole(
                plain.getX() + LEFT,
                plain.getY() + line + Spacing.NEAR,
                plain.getWidth() - LEFT,
                plain.getHeight() - 3 * line - 2 * Spacing.NEAR);
        return ScatterFrame.of(scatter, box);
    }

    private ScatterLabels labels(Rectangle2D plain) {
        return new ScatterLabels(scatter, frame(plain), lettering);
    }

    private Paragraph note(ScatterLabels labels, double width) {
        String names = String.join(", ", labels.left());
        return Paragraph.of(
                names.isEmpty() ? "" : lettering.labels().text(Label.NOT_LABELED, names), SMALL, width, lettering);
    }

    private void axes(Brush brush, ScatterFrame frame) {
        Rectangle2D box = frame.box();
        double baseline = box.getMaxY() + SMALL.ascent() + Spacing.NEAR / 2;
        for (double tick : frame.acrossValues().ticks(TICKS)) {
            double x = frame.x(tick);
            brush.hairline(new Line2D.Double(x, box.getY(), x, box.getMaxY()), Palette.GUIDE);
            brush.writeMiddle(Words.of(AxisNumber.of(tick, frame.across(), lettering.labels()), SMALL), x, baseline);
        }
        for (double tick : frame.upValues().ticks(TICKS)) {
            double y = frame.y(tick);
            brush.hairline(new Line2D.Double(box.getX(), y, box.getMaxX(), y), Palette.GUIDE);
            Words number = Words.of(AxisNumber.of(tick, frame.up(), lettering.labels()), SMALL);
            brush.writeEnd(number, box.getX() - Spacing.NEAR, y + SMALL.capHeight() / 2);
        }
        brush.hairline(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getMaxY()), Palette.CONNECTOR);
        brush.hairline(new Line2D.Double(box.getX(), box.getY(), box.getX(), box.getMaxY()), Palette.CONNECTOR);
    }

    private PlotArea plot(ScatterFrame frame) {
        PlotArea plot = new PlotArea(frame.across(), frame.up(), lettering);
        for (Scatter.Point point : scatter.points()) {
            point.from().ifPresent(from -> arrow(plot, frame, from, point));
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
    private static void arrow(PlotArea plot, ScatterFrame frame, Scatter.From from, Scatter.Point to) {
        double dx = frame.x(to.across()) - frame.x(from.across());
        double dy = frame.y(to.up()) - frame.y(from.up());
        double length = Math.hypot(dx, dy);
        if (length <= 2 * SHORT) {
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

    private double[][] points(Mark mark) {
        return Series.points(scatter.points().stream()
                .filter(point -> point.mark() == mark)
                .map(point -> new double[] {point.across(), point.up()})
                .toList());
    }
}
