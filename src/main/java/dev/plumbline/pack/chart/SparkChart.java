package dev.plumbline.pack.chart;

import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A word-sized line: the usual range behind it, the latest point as a dot, hollow where it was not received. */
final class SparkChart implements Drawing {

    private static final double LINE_HEIGHT = 16;
    private static final double TALL_HEIGHT = 46;
    private static final double DOT = 2.3;
    private static final double LONE_DOT = 1;
    private static final double PAD = 3.5;

    private final Spark spark;
    private final String alt;
    private final boolean withEnds;
    private final Lettering lettering;

    SparkChart(Spark spark, String alt, boolean withEnds, Lettering lettering) {
        this.spark = spark;
        this.alt = alt;
        this.withEnds = withEnds;
        this.lettering = lettering;
    }

    @Override
    public String alt() {
        return alt;
    }

    @Override
    public double height(double width) {
        return withEnds ? TALL_HEIGHT : LINE_HEIGHT;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        double ends = withEnds ? TypeStyle.SMALL.leading() : 0;
        Rectangle2D box = PlotArea.whole(area.getX(), area.getY(), area.getWidth(), area.getHeight() - ends);
        if (withEnds) {
            double baseline = area.getMaxY() - TypeStyle.SMALL.size() * 0.2;
            if (!spark.from().equals(spark.to())) {
                brush.write(Words.of(spark.from(), TypeStyle.SMALL), area.getX(), baseline);
            }
            brush.writeEnd(Words.of(spark.to(), TypeStyle.SMALL), box.getMaxX(), baseline);
        }
        if (spark.values().isEmpty()) {
            return;
        }
        plot(box).draw(g, box);
        if (spark.values().getLast().isEmpty()) {
            brush.outline(Shapes.disc(box.getMaxX() - PAD, box.getCenterY(), DOT), Palette.CONNECTOR, Spacing.HAIRLINE);
        }
    }

    private PlotArea plot(Rectangle2D box) {
        List<Double> known = new ArrayList<>();
        spark.values().forEach(value -> value.ifPresent(known::add));
        spark.band().ifPresent(band -> known.addAll(List.of(band.low(), band.high())));
        double first = known.isEmpty() ? 0 : known.getFirst();
        Scale up =
                Scale.holding(first, first, known.stream().mapToDouble(v -> v)).padded(PAD, box.getHeight());
        Scale across = Scale.holding(0, Math.max(spark.values().size() - 1, 1), java.util.stream.DoubleStream.empty());
        PlotArea plot = new PlotArea(across.padded(PAD, box.getWidth()), up, lettering);
        spark.band().ifPresent(band -> plot.band(band.low(), band.high(), Palette.BAND));
        double[][] line = Series.line(spark.values());
        plot.line(line, Palette.TEXT, Brush.stroke(Spacing.LINE));
        plot.marks(line, Shapes.disc(0, 0, LONE_DOT / 2), Palette.TEXT);
        plot.marks(Series.alone(spark.values()), Shapes.disc(0, 0, LONE_DOT), Palette.TEXT);
        Optional<Double> last = spark.values().getLast();
        if (last.isPresent()) {
            double[][] end = {{spark.values().size() - 1}, {last.get()}};
            plot.marks(end, Shapes.disc(0, 0, DOT), spark.mark() == Mark.BAD ? Palette.BAD : Palette.TEXT);
        }
        return plot;
    }
}
