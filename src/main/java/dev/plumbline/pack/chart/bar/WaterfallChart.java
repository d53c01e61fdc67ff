package dev.plumbline.pack.chart.bar;

import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Where a figure stood, what moved it, where it stands: a row each, levels from zero, steps from where the last one ended. */
public final class WaterfallChart implements Drawing {

    private static final double ROW = 22;
    private static final double LABEL_SHARE = 0.36;
    private static final double TEXT = 40;
    private static final double FILL = 0.62;

    private final Bars.Waterfall waterfall;
    private final double share;
    private final Lettering lettering;
    private final List<Bar> bars;

    /**
     * A chart of steps.
     *
     * @param waterfall what to draw
     * @param share share that is kept of the usual height of a row, above 0, at most 1
     * @param lettering fonts
     */
    public WaterfallChart(Bars.Waterfall waterfall, double share, Lettering lettering) {
        this.waterfall = waterfall;
        this.share = share;
        this.lettering = lettering;
        this.bars = bars();
    }

    /** A row: its bar from one value to another. */
    private record Bar(String label, double from, double to, String text, Ink ink, TypeStyle style) {}

    private List<Bar> bars() {
        List<Bar> all = new ArrayList<>();
        all.add(level(waterfall.from(), Palette.RANGE_WORST, TypeStyle.LABEL));
        double at = waterfall.from().value();
        for (Bars.Step step : waterfall.steps()) {
            double next = at + step.change();
            all.add(new Bar(step.label(), at, next, step.text().text(), ink(step.mark()), TypeStyle.LABEL));
            at = next;
        }
        all.add(level(waterfall.to(), Palette.ACTUAL, TypeStyle.LABEL_STRONG));
        return all;
    }

    private static Bar level(Bars.Level level, Ink ink, TypeStyle style) {
        return new Bar(level.label(), 0, level.value(), level.text().text(), ink, style);
    }

    private static Ink ink(Mark mark) {
        return switch (mark) {
            case GOOD -> Palette.GOOD;
            case BAD, WATCH -> Palette.BAD;
            case NEUTRAL, UNKNOWN -> Palette.CONNECTOR;
        };
    }

    @Override
    public String alt() {
        return waterfall.alt();
    }

    @Override
    public double height(double width) {
        return bars.stream().mapToDouble(bar -> rowHeight(bar, width)).sum();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        double left = area.getX() + area.getWidth() * LABEL_SHARE + Spacing.CELL_GAP;
        Scale scale = Scale.holding(0, 0, ends());
        double text = bars.stream()
                .mapToDouble(bar -> lettering.width(bar.text(), bar.style()) + Spacing.NEAR)
                .reduce(TEXT, Math::max);
        double from = left + (scale.low() < 0 ? text : 0);
        double to = area.getMaxX() - text;
        DoubleUnaryOperator at = value -> scale.at(value, from, to);
        double y = area.getY();
        double last = y;
        for (Bar bar : bars) {
            double height = rowHeight(bar, area.getWidth());
            double middle = y + height / 2;
            brush.writeLines(labelLines(bar, area.getWidth()), bar.style(), area.getX(), middle);
            if (y > area.getY()) {
                double link = at.applyAsDouble(bar.from() == 0 ? bar.to() : bar.from());
                brush.hairline(new Line2D.Double(link, last, link, middle - thick() / 2), Palette.CONNECTOR);
            }
            bar(brush, bar, at, middle);
            last = middle + thick() / 2;
            y += height;
        }
        double zero = at.applyAsDouble(0);
        brush.hairline(new Line2D.Double(zero, area.getY(), zero, y), Palette.CONNECTOR);
    }

    private double thick() {
        return ROW * share * FILL;
    }

    private void bar(Brush brush, Bar bar, DoubleUnaryOperator at, double middle) {
        double x = at.applyAsDouble(bar.from());
        double end = at.applyAsDouble(bar.to());
        double length = Math.max(Math.abs(end - x), Spacing.HAIRLINE);
        brush.fill(new Rectangle2D.Double(Math.min(x, end), middle - thick() / 2, length, thick()), bar.ink());
        text(brush, bar, x, end, middle);
    }

    /** Beside the end that is farther from zero. */
    private void text(Brush brush, Bar bar, double x, double end, double middle) {
        Words words = new Words(bar.text(), bar.style(), Palette.TEXT);
        double baseline = middle + bar.style().capHeight() / 2;
        if (Math.max(bar.from(), bar.to()) <= 0 && Math.min(bar.from(), bar.to()) < 0) {
            brush.writeEnd(words, Math.min(x, end) - Spacing.NEAR, baseline);
        } else {
            brush.write(words, Math.max(x, end) + Spacing.NEAR, baseline);
        }
    }

    private DoubleStream ends() {
        return bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.from(), bar.to()));
    }

    private double rowHeight(Bar bar, double width) {
        int lines = labelLines(bar, width).size();
        return Math.max(ROW * share, lines * bar.style().leading() + Spacing.NEAR);
    }

    private List<String> labelLines(Bar bar, double width) {
        return Lines.wrap(bar.label(), bar.style(), width * LABEL_SHARE, lettering);
    }
}
