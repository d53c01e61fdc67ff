package dev.plumbline.pack.chart;

import dev.plumbline.pack.Mark;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Two bars a row from zero, filled for the first group and hollow for the second; where nothing was given, words say so. */
final class PairedBarsChart implements Drawing {

    private static final double ROW = 26;
    private static final double LABEL_SHARE = 0.36;
    private static final double TEXT_SHARE = 0.14;
    private static final double BLANK = 0.34;
    private static final double AFTER_LEGEND = 4;
    private static final double BAR_OFFSET = 0.165;

    private final PairedBars bars;
    private final double share;
    private final Lettering lettering;
    private final Legend legend;

    /** A chart whose rows keep a share of their usual height. */
    PairedBarsChart(PairedBars bars, double share, Lettering lettering) {
        this.share = share;
        this.bars = bars;
        this.lettering = lettering;
        this.legend = new Legend(List.of(bars.first(), bars.second()), lettering);
    }

    @Override
    public String alt() {
        return bars.alt();
    }

    @Override
    public double legendWidth() {
        return legend.width();
    }

    @Override
    public double height(double width) {
        return legend.height() + AFTER_LEGEND + rowHeight(width) * bars.rows().size();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        legend.draw(brush, area);
        int count = bars.rows().size();
        if (count == 0) {
            return;
        }
        double row = rowHeight(area.getWidth());
        double left = area.getX() + area.getWidth() * LABEL_SHARE + Spacing.CELL_GAP;
        double width = area.getMaxX() - left - area.getWidth() * TEXT_SHARE;
        Rectangle2D plot = PlotArea.whole(left, area.getY() + legend.height() + AFTER_LEGEND, width, row * count);
        g.translate(plot.getX(), plot.getY());
        plot().draw(g, new Rectangle2D.Double(0, 0, plot.getWidth(), plot.getHeight()), null, null, null);
        g.translate(-plot.getX(), -plot.getY());
        brush.hairline(new Line2D.Double(plot.getX(), plot.getY(), plot.getX(), plot.getMaxY()), Palette.CONNECTOR);
        for (int i = 0; i < count; i++) {
            words(brush, area, plot, i);
        }
    }

    private void words(Brush brush, Rectangle2D area, Rectangle2D plot, int index) {
        PairedBars.Row row = bars.rows().get(index);
        double height = plot.getHeight() / bars.rows().size();
        double middle = plot.getY() + (index + 0.5) * height;
        TypeStyle style = labelStyle(row);
        List<String> lines = Lines.wrap(row.label(), style, area.getWidth() * LABEL_SHARE, lettering);
        brush.writeLines(lines, style, area.getX(), middle);
        double offset = height * BAR_OFFSET;
        value(brush, row.first(), Words.of(row.firstText().text(), TypeStyle.SMALL), plot, middle - offset);
        value(brush, row.second(), Words.of(row.secondText().text(), TypeStyle.SMALL), plot, middle + offset);
    }

    private void value(Brush brush, Optional<Double> value, Words words, Rectangle2D plot, double middle) {
        double end = value.map(v -> scale().at(v, plot.getX(), plot.getMaxX())).orElse(plot.getX());
        brush.write(words, end + Spacing.NEAR, middle + words.style().capHeight() / 2);
    }

    private CategoryPlot plot() {
        int count = bars.rows().size();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < count; i++) {
            data.addValue(bars.rows().get(i).first().orElse(null), "first", Integer.valueOf(i));
            data.addValue(bars.rows().get(i).second().orElse(null), "second", Integer.valueOf(i));
        }
        CategoryAxis rows = new CategoryAxis();
        rows.setLowerMargin(BLANK / (2 * count));
        rows.setUpperMargin(BLANK / (2 * count));
        rows.setCategoryMargin(BLANK * (count - 1) / count);
        rows.setVisible(false);
        CategoryPlot plot = new CategoryPlot(data, rows, PlotArea.axis(scale(), lettering), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static BarRenderer renderer() {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.12);
        renderer.setDrawBarOutline(true);
        renderer.setSeriesPaint(0, Brush.color(Palette.FIRST));
        renderer.setSeriesOutlinePaint(0, Brush.color(Palette.FIRST));
        renderer.setSeriesPaint(1, Brush.color(Palette.PAPER));
        renderer.setSeriesOutlinePaint(1, Brush.color(Palette.SECOND));
        renderer.setSeriesOutlineStroke(0, Brush.stroke(Spacing.HAIRLINE));
        renderer.setSeriesOutlineStroke(1, Brush.stroke(Spacing.OUTLINE));
        return renderer;
    }

    private Scale scale() {
        return Scale.holding(
                0,
                bars.high(),
                bars.rows().stream()
                        .flatMap(row -> Stream.concat(row.first().stream(), row.second().stream()))
                        .mapToDouble(value -> value));
    }

    private double rowHeight(double width) {
        int lines = bars.rows().stream()
                .mapToInt(row -> Lines.wrap(row.label(), labelStyle(row), width * LABEL_SHARE, lettering)
                        .size())
                .max()
                .orElse(1);
        return Math.ceil(Math.max(ROW * share, lines * TypeStyle.LABEL.leading() + Spacing.NEAR));
    }

    private static TypeStyle labelStyle(PairedBars.Row row) {
        return row.mark() == Mark.WATCH || row.mark() == Mark.BAD ? TypeStyle.LABEL_STRONG : TypeStyle.LABEL;
    }
}
