package dev.plumbline.pack.chart;

import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XmR chart: the actuals as a line broken at gaps, mean and process limits, dashed while they are on trial, the target
 * dotted, special causes by shape, and two icons for variation and assurance.
 *
 * @see <a href="https://www.england.nhs.uk/publication/making-data-count/">NHS England, Making Data Count</a>
 */
final class ControlChart implements Drawing {

    private static final double ICONS = 17;
    private static final double GUTTER = 54;
    private static final double PAD = 6;
    private static final double DOT = 1.7;
    private static final double SPECIAL = 3;
    private static final int CROWD = 20;

    private final ControlCharts.Panel panel;
    private final double plotHeight;
    private final Lettering lettering;

    ControlChart(ControlCharts.Panel panel, double plotHeight, Lettering lettering) {
        this.panel = panel;
        this.plotHeight = plotHeight;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return panel.alt();
    }

    @Override
    public double height(double width) {
        return ICONS + plotHeight + TypeStyle.SMALL.leading();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        icons(brush, area);
        Rectangle2D widest = PlotArea.whole(area.getX(), area.getY() + ICONS, area.getWidth() - GUTTER, plotHeight);
        Scale up = scale().padded(PAD, widest.getHeight());
        Gutter gutter = gutter(up);
        double gutterWidth = Math.max(GUTTER, gutter.width() + Spacing.NEAR);
        Rectangle2D plot =
                PlotArea.whole(widest.getX(), widest.getY(), area.getWidth() - gutterWidth, widest.getHeight());
        if (!panel.points().isEmpty()) {
            plot(plot, up).draw(g, plot);
            lastGap(brush, plot);
            zeroBreak(brush, plot, up);
        }
        gutter.draw(brush, plot, area.getMaxX());
        periods(brush, plot);
    }

    private void icons(Brush brush, Rectangle2D area) {
        Icon variation = Icon.variation(panel.variation(), panel.variationWord());
        Icon assurance = Icon.assurance(panel.assurance(), panel.assuranceWord());
        double y = area.getY() + Icon.RADIUS;
        double end = variation.draw(brush, area.getX(), y, lettering);
        double used = assurance.draw(brush, end + Spacing.CARD_PADDING, y, lettering);
        Words trial = Words.of(label(Label.TRIAL), TypeStyle.SMALL);
        boolean onTrial = panel.limits().map(ControlCharts.Limits::trial).orElse(false);
        if (onTrial && used + Spacing.CARD_PADDING + trial.width(lettering) <= area.getMaxX()) {
            brush.writeEnd(trial, area.getMaxX(), y + TypeStyle.SMALL.capHeight() / 2);
        }
    }

    private PlotArea plot(Rectangle2D box, Scale up) {
        Scale across = new Scale(0, Math.max(panel.points().size() - 1, 1)).padded(PAD, box.getWidth());
        PlotArea plot = new PlotArea(across, up, lettering);
        panel.limits().ifPresent(limits -> {
            BasicStroke line = limits.trial() ? Brush.stroke(Spacing.RULE, 4, 3) : Brush.stroke(Spacing.RULE);
            plot.band(limits.lower(), limits.upper(), limits.trial() ? Palette.CARD : Palette.RANGE_BEST);
            plot.line(level(across, limits.lower()), Palette.CONNECTOR, line);
            plot.line(level(across, limits.upper()), Palette.CONNECTOR, line);
            plot.line(level(across, limits.mean()), Palette.CONNECTOR, Brush.stroke(Spacing.HAIRLINE));
        });
        panel.target()
                .ifPresent(target ->
                        plot.line(level(across, target), Palette.FIRST, Brush.stroke(Spacing.OUTLINE, 1.2, 2.4)));
        List<Optional<Double>> values = panel.points().stream()
                .map(point -> point.map(ControlCharts.Point::value))
                .toList();
        plot.line(Series.line(values), Palette.ACTUAL, Brush.stroke(Spacing.LINE));
        plot.marks(points(Mark.NEUTRAL, Mark.WATCH, Mark.UNKNOWN), Shapes.disc(0, 0, DOT), Palette.ACTUAL);
        special(plot, Mark.GOOD, Shapes.disc(0, 0, special()));
        special(plot, Mark.BAD, Shapes.diamond(0, 0, special() * 1.25));
        return plot;
    }

    /** Special causes are smaller where points crowd. */
    private double special() {
        return panel.points().size() > CROWD ? SPECIAL * 0.7 : SPECIAL;
    }

    private void special(PlotArea plot, Mark mark, Shape shape) {
        plot.hollow(
                points(mark),
                shape,
                Palette.PAPER,
                Brush.stroke(Spacing.HAIRLINE),
                mark == Mark.BAD ? Palette.BAD : Palette.GOOD);
    }

    /** Where the latest period has no point, a ring says so. */
    private void lastGap(Brush brush, Rectangle2D plot) {
        if (panel.points().getLast().isEmpty()) {
            brush.outline(
                    Shapes.disc(plot.getMaxX() - PAD, plot.getCenterY(), SPECIAL), Palette.CONNECTOR, Spacing.HAIRLINE);
        }
    }

    /** Two strokes at the foot say that the scale does not start at zero. */
    private static void zeroBreak(Brush brush, Rectangle2D plot, Scale up) {
        if (up.low() > 0) {
            for (double lift : new double[] {1.5, 4}) {
                double y = plot.getMaxY() - lift;
                brush.outline(
                        Shapes.open(plot.getX() - 2.5, y + 1, plot.getX() + 2.5, y - 1),
                        Palette.CONNECTOR,
                        Spacing.HAIRLINE);
            }
        }
    }

    private Gutter gutter(Scale up) {
        Gutter gutter = new Gutter(up, lettering);
        panel.points().stream()
                .flatMap(Optional::stream)
                .reduce((before, after) -> after)
                .ifPresent(last -> gutter.add(lastWord(), last.value(), TypeStyle.SMALL_STRONG));
        panel.target().ifPresent(target -> gutter.add(label(Label.TARGET), target, TypeStyle.SMALL));
        panel.limits().ifPresent(limits -> {
            gutter.add(label(Label.MEAN), limits.mean(), TypeStyle.SMALL);
            gutter.add(label(Label.UPPER), limits.upper(), TypeStyle.SMALL);
            gutter.add(label(Label.LOWER), limits.lower(), TypeStyle.SMALL);
        });
        return gutter;
    }

    private String lastWord() {
        return label(panel.points().getLast().isPresent() ? Label.LATEST : Label.LAST_KNOWN);
    }

    private String label(Label label) {
        return lettering.labels().text(label);
    }

    private void periods(Brush brush, Rectangle2D plot) {
        if (panel.periods().isEmpty()) {
            return;
        }
        double baseline = plot.getMaxY() + TypeStyle.SMALL.ascent();
        brush.write(Words.of(panel.periods().getFirst(), TypeStyle.SMALL), plot.getX(), baseline);
        if (panel.periods().size() > 1) {
            brush.writeEnd(Words.of(panel.periods().getLast(), TypeStyle.SMALL), plot.getMaxX(), baseline);
        }
    }

    private double[][] points(Mark... marks) {
        List<Mark> wanted = List.of(marks);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < panel.points().size(); i++) {
            Optional<ControlCharts.Point> point = panel.points().get(i);
            if (point.isPresent() && wanted.contains(point.get().mark())) {
                points.add(new double[] {i, point.get().value()});
            }
        }
        return Series.points(points);
    }

    private static double[][] level(Scale across, double value) {
        return Series.points(List.of(new double[] {across.low(), value}, new double[] {across.high(), value}));
    }

    private Scale scale() {
        List<Double> values = Stream.of(
                        panel.points().stream().flatMap(Optional::stream).map(ControlCharts.Point::value),
                        panel.target().stream(),
                        panel.limits().stream().flatMap(limits -> Stream.of(limits.lower(), limits.upper())))
                .flatMap(stream -> stream)
                .toList();
        double first = values.isEmpty() ? 0 : values.getFirst();
        return Scale.holding(first, first, values.stream().mapToDouble(value -> value));
    }
}
