package dev.plumbline.pack.chart;

import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.AxisNumber;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Sign;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Two means a row, joined by a line that shows the gap; an end that is not shown stays away, and no line is drawn. Means of
 * further groups lie upon them, small.
 */
final class DumbbellChart implements Drawing {

    private static final double ROW = 18.5;
    private static final double LABEL_SHARE = 0.33;
    private static final double GAP_SHARE = 0.2;
    private static final double DISC = 4.1;
    private static final double SQUARE = 3.75;
    private static final double PAD = 8;
    private static final double AFTER_LEGEND = 5;

    private final Dumbbell dumbbell;
    private final double share;
    private final Lettering lettering;
    private final Legend legend;

    /** A chart whose rows keep a share of their usual height. */
    DumbbellChart(Dumbbell dumbbell, double share, Lettering lettering) {
        this.share = share;
        this.dumbbell = dumbbell;
        this.lettering = lettering;
        this.legend = new Legend(names(dumbbell), lettering);
    }

    private static List<String> names(Dumbbell dumbbell) {
        List<String> names = new ArrayList<>(List.of(dumbbell.first(), dumbbell.second()));
        if (!dumbbell.others().isEmpty()) {
            names.add(String.join("; ", dumbbell.others()));
        }
        return names;
    }

    @Override
    public String alt() {
        return dumbbell.alt();
    }

    @Override
    public double legendWidth() {
        return legend.width();
    }

    @Override
    public double height(double width) {
        double rows = dumbbell.rows().stream()
                .mapToDouble(row -> rowHeight(row, width))
                .sum();
        return legend.height() + AFTER_LEGEND + rows + TypeStyle.SMALL.leading();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        legend.draw(brush, area);
        double top = area.getY() + legend.height() + AFTER_LEGEND;
        double width = area.getWidth();
        double left = area.getX() + width * LABEL_SHARE + Spacing.CELL_GAP;
        double plotWidth = width * (1 - LABEL_SHARE) - gapWidth(width) - 2 * Spacing.CELL_GAP;
        Rectangle2D plot =
                PlotArea.whole(left - PAD, top, plotWidth + 2 * PAD, area.getMaxY() - TypeStyle.SMALL.leading() - top);
        List<Double> middles = new ArrayList<>();
        double y = top;
        for (Dumbbell.Row row : dumbbell.rows()) {
            double height = rowHeight(row, width);
            middles.add(y + height / 2 - top);
            words(brush, row, area, y + height / 2);
            y += height;
        }
        if (!middles.isEmpty()) {
            plot(plot, middles).draw(g, plot);
        }
        scaleEnds(brush, plot, area);
    }

    private void words(Brush brush, Dumbbell.Row row, Rectangle2D area, double middle) {
        brush.writeLines(labelLines(row, area.getWidth()), TypeStyle.LABEL, area.getX(), middle);
        boolean marked = row.mark() == Mark.WATCH || row.mark() == Mark.BAD;
        TypeStyle style = marked ? TypeStyle.LABEL_STRONG : TypeStyle.LABEL;
        List<String> lines = gapLines(row, area.getWidth());
        double baseline = middle + style.capHeight() / 2 - (lines.size() - 1) * style.leading() / 2;
        for (String line : lines) {
            brush.writeEnd(new Words(line, style, marked ? Palette.BAD : Palette.MUTED), area.getMaxX(), baseline);
            baseline += style.leading();
        }
        if (marked && lines.size() == 1) {
            double x = area.getMaxX() - lettering.width(lines.getFirst(), style) - Spacing.NEAR - DISC / 2;
            double half = 2.6;
            brush.sign(
                    new Sign(Shapes.up(x, middle, half), Palette.BAD, row.mark() == Mark.BAD ? 0 : Spacing.HAIRLINE));
        }
    }

    private PlotArea plot(Rectangle2D plot, List<Double> middles) {
        Scale scale = scale();
        List<double[]> guides = middles.stream()
                .map(y -> new double[] {scale.low(), scale.high(), y})
                .toList();
        Scale rows = new Scale(0, plot.getHeight());
        return new PlotArea(scale.padded(PAD, plot.getWidth()), rows, lettering)
                .downward()
                .line(Series.strokes(guides), Palette.GUIDE, Brush.stroke(Spacing.RULE))
                .line(Series.strokes(gaps(middles)), Palette.CONNECTOR, Brush.stroke(Spacing.CONNECTOR))
                .marks(points(middles, row -> row.first().stream()), Shapes.disc(0, 0, DISC), Palette.FIRST)
                .hollow(
                        points(middles, row -> row.second().stream()),
                        Shapes.square(0, 0, SQUARE),
                        Palette.SECOND,
                        Brush.stroke(Spacing.CONNECTOR),
                        Palette.PAPER)
                .hollow(
                        points(middles, row -> row.others().stream().flatMap(Optional::stream)),
                        Shapes.diamond(0, 0, Legend.DIAMOND),
                        Palette.PAPER,
                        Brush.stroke(Spacing.RULE),
                        Palette.CONNECTOR);
    }

    private List<double[]> gaps(List<Double> middles) {
        List<double[]> gaps = new ArrayList<>();
        for (int i = 0; i < middles.size(); i++) {
            Dumbbell.Row row = dumbbell.rows().get(i);
            if (row.first().isPresent() && row.second().isPresent()) {
                gaps.add(new double[] {row.first().get(), row.second().get(), middles.get(i)});
            }
        }
        return gaps;
    }

    private double[][] points(List<Double> middles, Function<Dumbbell.Row, Stream<Double>> ends) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < middles.size(); i++) {
            double y = middles.get(i);
            ends.apply(dumbbell.rows().get(i)).forEach(value -> points.add(new double[] {value, y}));
        }
        return Series.points(points);
    }

    private void scaleEnds(Brush brush, Rectangle2D plot, Rectangle2D area) {
        TypeStyle style = TypeStyle.SMALL;
        double baseline = area.getMaxY() - style.size() * 0.25;
        Scale scale = scale();
        brush.writeMiddle(
                Words.of(AxisNumber.of(scale.low(), scale, lettering.labels()), style), plot.getX() + PAD, baseline);
        brush.writeMiddle(
                Words.of(AxisNumber.of(scale.high(), scale, lettering.labels()), style),
                plot.getMaxX() - PAD,
                baseline);
        brush.writeEnd(Words.of(lettering.labels().text(Label.GAP), style), area.getMaxX(), baseline);
    }

    private Scale scale() {
        DoubleStream values = dumbbell.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.first(), row.second()), row.others().stream()))
                .flatMap(Optional::stream)
                .mapToDouble(value -> value);
        return Scale.holding(dumbbell.low(), dumbbell.high(), values);
    }

    private double rowHeight(Dumbbell.Row row, double width) {
        int lines = Math.max(labelLines(row, width).size(), gapLines(row, width).size());
        return Math.max(ROW * share, lines * TypeStyle.LABEL.leading() + Spacing.NEAR);
    }

    private List<String> labelLines(Dumbbell.Row row, double width) {
        return Lines.wrap(row.label(), TypeStyle.LABEL, width * LABEL_SHARE, lettering);
    }

    private List<String> gapLines(Dumbbell.Row row, double width) {
        return Lines.wrap(row.gap().text(), TypeStyle.LABEL_STRONG, gapWidth(width), lettering);
    }

    /** As wide as the widest gap, at most a share of the chart. */
    private double gapWidth(double width) {
        double widest = dumbbell.rows().stream()
                .mapToDouble(row -> lettering.width(row.gap().text(), TypeStyle.LABEL_STRONG) + 12)
                .max()
                .orElse(0);
        return Math.min(Math.max(widest, 30), width * GAP_SHARE);
    }
}
