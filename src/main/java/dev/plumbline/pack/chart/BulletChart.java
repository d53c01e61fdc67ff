package dev.plumbline.pack.chart;

import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A bullet graph: shades for the rating bands, a bar from zero for the actual, a cross-line for the target.
 *
 * @see <a href="https://www.perceptualedge.com/articles/misc/Bullet_Graph_Design_Spec.pdf">Stephen Few, bullet graph design
 *     specification</a>
 */
final class BulletChart implements Drawing {

    private static final double HEIGHT = 16;
    private static final double GROUND = 11;
    private static final double BAR = 4.5;
    private static final double TARGET = 2;

    private final Bullet bullet;
    private final String alt;
    private final Lettering lettering;

    BulletChart(Bullet bullet, String alt, Lettering lettering) {
        this.bullet = bullet;
        this.alt = alt;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return alt;
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        Scale scale = scale();
        double middle = area.getCenterY();
        grounds(brush, scale, area);
        if (bullet.actual().isPresent()) {
            double zero = scale.at(Math.clamp(0, scale.low(), scale.high()), area.getX(), area.getMaxX());
            double end = scale.at(bullet.actual().get(), area.getX(), area.getMaxX());
            Ink ink = bullet.mark() == Mark.BAD ? Palette.BAD : Palette.ACTUAL;
            brush.fill(new Rectangle2D.Double(Math.min(zero, end), middle - BAR / 2, Math.abs(end - zero), BAR), ink);
        } else {
            TypeStyle style = TypeStyle.SMALL;
            brush.write(
                    Words.of(lettering.labels().text(Label.NOT_RECEIVED), style),
                    area.getX() + Spacing.NEAR,
                    middle + style.capHeight() / 2);
        }
        bullet.target().ifPresent(target -> {
            double at = scale.at(target, area.getX(), area.getMaxX());
            double x = Math.clamp(at, area.getX() + TARGET / 2, area.getMaxX() - TARGET / 2);
            brush.fill(
                    new Rectangle2D.Double(x - TARGET / 2, middle - GROUND / 2 + 1, TARGET, GROUND - 2), Palette.TEXT);
        });
    }

    private Scale scale() {
        DoubleStream values = Stream.of(bullet.actual(), bullet.target())
                .flatMap(Optional::stream)
                .mapToDouble(value -> value);
        return Scale.holding(bullet.low(), bullet.high(), values);
    }

    /** A bullet without an actual is hollow: an outline and no shades. */
    private void grounds(Brush brush, Scale scale, Rectangle2D area) {
        double top = area.getCenterY() - GROUND / 2;
        if (bullet.actual().isEmpty()) {
            Rectangle2D frame = new Rectangle2D.Double(area.getX() + 0.5, top, area.getWidth() - 1, GROUND);
            brush.outline(frame, Palette.CONNECTOR, Spacing.HAIRLINE, 2, 2);
            return;
        }
        List<Ink> shades = bullet.higherIsBetter()
                ? List.of(Palette.RANGE_WORST, Palette.RANGE_MIDDLE, Palette.RANGE_BEST)
                : List.of(Palette.RANGE_BEST, Palette.RANGE_MIDDLE, Palette.RANGE_WORST);
        double[] cuts = Stream.of(bullet.firstCut(), bullet.secondCut())
                .flatMap(Optional::stream)
                .mapToDouble(cut -> Math.clamp(cut, scale.low(), scale.high()))
                .sorted()
                .toArray();
        double from = scale.low();
        for (int i = 0; i <= cuts.length; i++) {
            double to = i < cuts.length ? cuts[i] : scale.high();
            double x = scale.at(from, area.getX(), area.getMaxX());
            double end = scale.at(to, area.getX(), area.getMaxX());
            Ink shade = cuts.length == 2 ? shades.get(i) : Palette.RANGE_BEST;
            brush.fill(new Rectangle2D.Double(x, top, end - x, GROUND), shade);
            from = to;
        }
    }
}
