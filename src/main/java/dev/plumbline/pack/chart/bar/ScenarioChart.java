package dev.plumbline.pack.chart.bar;

import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Hatch;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Columns by period, with the variance above: actual solid, previous year lighter, plan outlined, forecast hatched. Uses the
 * notation of ISO 24896.
 */
public final class ScenarioChart implements Drawing {

    private static final TypeStyle SMALL = TypeStyle.SMALL;
    private static final double VARIANCE = 44;
    private static final double COLUMNS = 88;
    private static final double BETWEEN = 8;
    private static final double WIDE = 0.44;
    private static final double SHIFT = 0.15;
    private static final double KEY = 7;
    private static final double APART = 12;
    private static final double BAR = 5;
    /** A lone period is no wider than it is among others. */
    private static final double WIDEST = 64;

    private final Bars.Scenarios scenarios;
    private final double share;
    private final Lettering lettering;

    /**
     * A chart of scenarios.
     *
     * @param scenarios what to draw
     * @param share share that is kept of the usual height, above 0, at most 1
     * @param lettering fonts
     */
    public ScenarioChart(Bars.Scenarios scenarios, double share, Lettering lettering) {
        this.scenarios = scenarios;
        this.share = share;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return scenarios.alt();
    }

    @Override
    public double height(double width) {
        return 2 * SMALL.leading() + 2 * BETWEEN + share * (VARIANCE + COLUMNS) + BETWEEN + SMALL.leading();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        legend(brush, area);
        double top = area.getY() + 2 * SMALL.leading() + 2 * BETWEEN;
        double bottom = area.getMaxY() - SMALL.leading();
        Rectangle2D upper = new Rectangle2D.Double(area.getX(), top, area.getWidth(), VARIANCE * share);
        Rectangle2D lower = new Rectangle2D.Double(
                area.getX(), upper.getMaxY() + BETWEEN, area.getWidth(), bottom - upper.getMaxY() - BETWEEN);
        Slots slots = new Slots(brush, lower, scale(), lettering);
        List<Bars.Period> periods = fitting(area.getWidth());
        double slot = Math.min(area.getWidth() / Math.max(periods.size(), 1), WIDEST);
        double most = periods.stream()
                .flatMap(period -> period.variance().stream())
                .mapToDouble(Math::abs)
                .reduce(0.01, Math::max);
        for (int i = 0; i < periods.size(); i++) {
            Bars.Period period = periods.get(i);
            double middle = area.getX() + (i + 0.5) * slot;
            variance(brush, period, upper, middle, most);
            slots.columns(period, middle, slot);
            Words name = Words.of(Lines.shorten(period.label(), SMALL, slot, lettering), SMALL);
            brush.writeMiddle(name, middle, area.getMaxY() - SMALL.size() * 0.25);
        }
        double right = area.getX() + Math.max(periods.size(), 1) * slot;
        base(brush, area.getX(), right, upper.getCenterY());
        base(brush, area.getX(), right, slots.zero());
    }

    /** The latest periods, as many as leave room for their numbers. */
    private List<Bars.Period> fitting(double width) {
        List<Bars.Period> periods = scenarios.periods();
        double widest = periods.stream()
                .flatMap(period -> Stream.of(period.text(), period.varianceText()))
                .mapToDouble(text -> lettering.width(text.text(), SMALL) + Spacing.NEAR)
                .reduce(1, Math::max);
        int most = Math.max((int) (width / widest), 1);
        return periods.subList(Math.max(periods.size() - most, 0), periods.size());
    }

    private static void base(Brush brush, double from, double to, double y) {
        brush.hairline(new Line2D.Double(from, y, to, y), Palette.CONNECTOR);
    }

    private void legend(Brush brush, Rectangle2D area) {
        Bars.Legend names = scenarios.legend();
        double y = area.getY() + SMALL.leading() / 2;
        brush.write(
                Words.of(names.variance(), SMALL),
                area.getX(),
                area.getY() + SMALL.leading() + BETWEEN + SMALL.ascent());
        double x = area.getX();
        Rectangle2D key = new Rectangle2D.Double(x, y - KEY / 2, KEY, KEY);
        brush.fill(key, Palette.ACTUAL);
        x = name(brush, names.actual(), x, y);
        brush.outline(new Rectangle2D.Double(x, y - KEY / 2, KEY, KEY), Palette.ACTUAL, Spacing.RULE);
        x = name(brush, names.plan(), x, y);
        brush.fill(new Rectangle2D.Double(x, y - KEY / 2, KEY, KEY), Palette.RANGE_MIDDLE);
        x = name(brush, names.previous(), x, y);
        if (known(Bars.Period::forecast)) {
            hatched(brush, new Rectangle2D.Double(x, y - KEY / 2, KEY, KEY));
            name(brush, names.forecast(), x, y);
        }
    }

    private double name(Brush brush, String name, double x, double middle) {
        double from = x + KEY + Spacing.NEAR;
        brush.write(new Words(name, SMALL, Palette.TEXT), from, middle + SMALL.capHeight() / 2);
        return from + lettering.width(name, SMALL) + APART;
    }

    private boolean known(Function<Bars.Period, Optional<Double>> value) {
        return scenarios.periods().stream()
                .anyMatch(period -> value.apply(period).isPresent());
    }

    private void variance(Brush brush, Bars.Period period, Rectangle2D area, double x, double most) {
        if (period.variance().isEmpty()) {
            return;
        }
        double room = area.getHeight() / 2 - SMALL.size();
        double length = period.variance().get() / most * room;
        double y = area.getCenterY();
        Rectangle2D bar =
                new Rectangle2D.Double(x - BAR / 2, Math.min(y, y - length), BAR, Math.max(Math.abs(length), 0.1));
        brush.fill(bar, period.mark() == Mark.BAD ? Palette.BAD : Palette.GOOD);
        double baseline = length >= 0 ? y - length - 2 : y - length + SMALL.capHeight() + 2;
        brush.writeMiddle(new Words(period.varianceText().text(), SMALL, Palette.TEXT), x, baseline);
    }

    private static void hatched(Brush brush, Rectangle2D box) {
        brush.fill(box, Palette.PAPER);
        brush.outline(Hatch.lines(box), Palette.ACTUAL, Spacing.HAIRLINE);
        brush.outline(box, Palette.ACTUAL, Spacing.HAIRLINE);
    }

    private Scale scale() {
        return Scale.holding(
                0,
                0,
                scenarios.periods().stream()
                        .flatMap(period ->
                                List.of(period.actual(), period.previous(), period.plan(), period.forecast()).stream())
                        .flatMap(Optional::stream)
                        .mapToDouble(value -> value));
    }

    /** The columns of a period: behind the previous year, then the plan, in front the actual or the forecast. */
    private static final class Slots {

        private final Brush brush;
        private final Rectangle2D area;
        private final Scale scale;
        private final Lettering lettering;

        Slots(Brush brush, Rectangle2D area, Scale scale, Lettering lettering) {
            this.brush = brush;
            this.lettering = lettering;
            this.area = area;
            this.scale = scale;
        }

        double zero() {
            return y(0);
        }

        void columns(Bars.Period period, double middle, double slot) {
            double wide = slot * WIDE;
            period.previous()
                    .ifPresent(value -> brush.fill(box(value, middle - slot * SHIFT, wide), Palette.RANGE_MIDDLE));
            period.plan().ifPresent(value -> {
                Rectangle2D plan = box(value, middle, wide);
                brush.fill(plan, Palette.PAPER);
                brush.outline(plan, Palette.ACTUAL, Spacing.RULE);
            });
            double front = middle + slot * SHIFT;
            period.forecast().ifPresent(value -> hatched(brush, box(value, front, wide)));
            period.actual().ifPresent(value -> brush.fill(box(value, front, wide), Palette.ACTUAL));
            double end = DoubleStream.concat(
                            period.actual().stream().mapToDouble(value -> value),
                            period.forecast().stream().mapToDouble(value -> value))
                    .findFirst()
                    .orElse(0);
            double play = Math.max((slot - lettering.width(period.text().text(), SMALL)) / 2, 0);
            text(period, end, Math.clamp(front, middle - play, middle + play), wide);
        }

        /** Within the column of an actual where it fits; else above all columns, or below one that hangs down. */
        private void text(Bars.Period period, double end, double x, double wide) {
            double width = lettering.width(period.text().text(), SMALL);
            boolean within =
                    period.actual().isPresent() && width <= wide - 2 && zero() - y(end) >= SMALL.size() + Spacing.NEAR;
            double highest = Math.max(
                    end, Math.max(period.plan().orElse(end), period.previous().orElse(end)));
            double above = end >= 0 ? y(Math.max(highest, 0)) - 2 : y(end) + SMALL.capHeight() + 2;
            double baseline = within ? y(end) + SMALL.capHeight() + Spacing.NEAR : above;
            Ink ink = within ? Palette.PAPER : Palette.TEXT;
            brush.writeMiddle(new Words(period.text().text(), SMALL, ink), x, baseline);
        }

        private Rectangle2D box(double value, double middle, double wide) {
            double top = Math.min(y(value), zero());
            return new Rectangle2D.Double(middle - wide / 2, top, wide, Math.abs(y(value) - zero()));
        }

        private double y(double value) {
            double room = SMALL.size() + 2;
            double bottom = area.getMaxY() - (scale.low() < 0 ? room : 1);
            return scale.at(value, bottom, area.getY() + room);
        }
    }
}
