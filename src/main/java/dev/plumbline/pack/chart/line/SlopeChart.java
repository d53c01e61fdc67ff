package dev.plumbline.pack.chart.line;

import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Spread;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import dev.plumbline.writing.Isolate;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines from then to now on one scale, both ends labeled; an end that is not known is not drawn, and its line is not either. */
public final class SlopeChart implements Drawing {

    private static final TypeStyle SMALL = TypeStyle.SMALL;
    private static final double LEAST_HEIGHT = 96;
    private static final double DOT = 2;
    private static final double NUMBER = 0.12;
    private static final double NAME = 0.44;
    private static final double NAME_MOST = 0.62;

    private final Histories.Slope slope;
    private final double share;
    private final Lettering lettering;

    /**
     * A chart of then and now.
     *
     * @param slope what to draw
     * @param share share that is kept of the usual height, above 0, at most 1
     * @param lettering fonts
     */
    public SlopeChart(Histories.Slope slope, double share, Lettering lettering) {
        this.slope = slope;
        this.share = share;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return slope.alt();
    }

    @Override
    public double height(double width) {
        double labels = (slope.lines().size() + 1) * pitch();
        return 2 * SMALL.leading() + Math.max(LEAST_HEIGHT * share, labels) + noteHeight();
    }

    /** A line of its own for those without a value now. */
    private double noteHeight() {
        return slope.lines().stream().allMatch(line -> line.now().isPresent()) ? 0 : SMALL.leading();
    }

    private static double pitch() {
        return SMALL.leading();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        double left = area.getX() + Math.max(area.getWidth() * NUMBER, widest());
        double right = area.getMaxX() - nameWidth(area.getWidth());
        double top = area.getY() + 1.5 * SMALL.leading();
        Rectangle2D plot =
                new Rectangle2D.Double(left, top, right - left, area.getMaxY() - top - pitch() / 2 - noteHeight());
        double baseline = area.getY() + SMALL.ascent();
        brush.writeMiddle(Words.of(slope.from(), SMALL), left, baseline);
        brush.writeMiddle(Words.of(slope.to(), SMALL), right, baseline);
        brush.hairline(new Line2D.Double(left, plot.getY() - 2, left, plot.getMaxY()), Palette.HAIRLINE);
        brush.hairline(new Line2D.Double(right, plot.getY() - 2, right, plot.getMaxY()), Palette.HAIRLINE);
        Scale scale = Scale.holding(
                slope.low(),
                slope.high(),
                slope.lines().stream()
                        .flatMap(line -> List.of(line.before(), line.now()).stream())
                        .flatMap(Optional::stream)
                        .mapToDouble(value -> value));
        slope.lines().forEach(line -> line(brush, line, plot, scale));
        labels(
                plot,
                scale,
                Histories.Sloped::before,
                (line, y) -> brush.writeEnd(Words.of(line.beforeText().text(), SMALL), left - Spacing.NEAR, y));
        labels(plot, scale, Histories.Sloped::now, (line, y) -> name(brush, line, area, y));
        unknown(brush, area);
    }

    /** Room for the numbers at the left end. */
    private double widest() {
        return slope.lines().stream()
                .mapToDouble(line -> lettering.width(line.beforeText().text(), SMALL) + 2 * Spacing.NEAR)
                .reduce(lettering.width(slope.from(), SMALL) / 2, Math::max);
    }

    /** Room for numbers and names at the right end: in a narrow chart lines give way to names. */
    private double nameWidth(double width) {
        double widest = slope.lines().stream()
                .mapToDouble(line -> lettering.width(line.nowText().text() + line.label(), TypeStyle.SMALL_STRONG))
                .max()
                .orElse(0);
        return Math.clamp(widest + 4 * Spacing.NEAR, width * NAME, width * NAME_MOST);
    }

    private void line(Brush brush, Histories.Sloped line, Rectangle2D plot, Scale scale) {
        Ink ink = ink(line.mark());
        double width = line.mark() == Mark.NEUTRAL || line.mark() == Mark.UNKNOWN ? Spacing.RULE : Spacing.CONNECTOR;
        if (line.before().isPresent() && line.now().isPresent()) {
            double from = scale.at(line.before().get(), plot.getMaxY(), plot.getY());
            double to = scale.at(line.now().get(), plot.getMaxY(), plot.getY());
            brush.outline(new Line2D.Double(plot.getX(), from, plot.getMaxX(), to), ink, width);
        }
        line.before()
                .ifPresent(value ->
                        brush.fill(Shapes.disc(plot.getX(), scale.at(value, plot.getMaxY(), plot.getY()), DOT), ink));
        line.now()
                .ifPresent(value -> brush.fill(
                        Shapes.disc(plot.getMaxX(), scale.at(value, plot.getMaxY(), plot.getY()), DOT), ink));
    }

    private static Ink ink(Mark mark) {
        return switch (mark) {
            case GOOD -> Palette.GOOD_TEXT;
            case BAD, WATCH -> Palette.BAD;
            case NEUTRAL, UNKNOWN -> Palette.CONNECTOR;
        };
    }

    /** Writes one label of a line, centered on a height. */
    private interface Label {
        void write(Histories.Sloped line, double baseline);
    }

    private void labels(Rectangle2D plot, Scale scale, Function<Histories.Sloped, Optional<Double>> end, Label label) {
        List<Histories.Sloped> known = slope.lines().stream()
                .filter(line -> end.apply(line).isPresent())
                .sorted(Comparator.comparingDouble(line -> -end.apply(line).orElseThrow()))
                .toList();
        double[] middles = known.stream()
                .mapToDouble(line -> scale.at(end.apply(line).orElseThrow(), plot.getMaxY(), plot.getY()))
                .toArray();
        Spread.apart(middles, pitch(), plot.getY(), plot.getMaxY());
        for (int i = 0; i < middles.length; i++) {
            label.write(known.get(i), middles[i] + SMALL.capHeight() / 2);
        }
    }

    private void name(Brush brush, Histories.Sloped line, Rectangle2D area, double baseline) {
        TypeStyle style = line.mark() == Mark.NEUTRAL || line.mark() == Mark.UNKNOWN ? SMALL : TypeStyle.SMALL_STRONG;
        double x = area.getMaxX() - nameWidth(area.getWidth()) + Spacing.NEAR;
        String number = line.nowText().text();
        brush.write(new Words(number, style, ink(line.mark())), x, baseline);
        double after = lettering.width(number, style) + 2 * Spacing.NEAR;
        String name = Lines.shorten(line.label(), style, area.getMaxX() - x - after, lettering);
        brush.write(new Words(name, style, Palette.TEXT), x + after, baseline);
    }

    /** Lines without a value now are named below the others, so that none is dropped in silence. */
    private void unknown(Brush brush, Rectangle2D area) {
        List<Histories.Sloped> unknown =
                slope.lines().stream().filter(line -> line.now().isEmpty()).toList();
        String names = unknown.stream()
                .map(line -> Isolate.around(line.label()) + " " + line.nowText().text())
                .collect(Collectors.joining(", "));
        if (unknown.size() > 1 && unknown.size() == slope.lines().size()) {
            names = unknown.stream()
                    .map(line -> line.nowText().text())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        double baseline = area.getMaxY() - SMALL.size() * 0.25;
        brush.write(Words.of(Lines.shorten(names, SMALL, area.getWidth(), lettering), SMALL), area.getX(), baseline);
    }
}
