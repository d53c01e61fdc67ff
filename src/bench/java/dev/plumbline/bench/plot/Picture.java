package dev.plumbline.bench.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardXYItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Plots below each other as one picture. */
public final class Picture {

    private static final int WIDTH = 900;
    private static final int BAR_HEIGHT = 34;
    private static final int BARS_AROUND = 110;
    private static final int CURVES_HEIGHT = 360;
    private static final int DOT = 8;
    private static final RectangleInsets AROUND = new RectangleInsets(12, 8, 12, 8);
    private static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
    private static final List<Color> COLORS = List.of(
            new Color(0x1F, 0x4E, 0x79),
            new Color(0xC5, 0x5A, 0x11),
            new Color(0x54, 0x82, 0x35),
            new Color(0x7B, 0x7B, 0x7B),
            new Color(0x7D, 0x3C, 0x98));
    private static final NumberFormat NUMBER =
            new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private Picture() {}

    /**
     * Draws plots.
     *
     * @param plots the plots, from top to bottom, at least one
     * @param file where, a PNG
     * @throws IOException if it cannot be written
     */
    public static void save(List<Plot> plots, Path file) throws IOException {
        int height = plots.stream().mapToInt(Picture::height).sum();
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        int top = 0;
        for (Plot plot : plots) {
            JFreeChart chart = chart(plot);
            chart.setBackgroundPaint(Color.WHITE);
            chart.setPadding(AROUND);
            chart.draw(graphics, new Rectangle2D.Double(0, top, WIDTH, height(plot)));
            top += height(plot);
        }
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static int height(Plot plot) {
        return switch (plot) {
            case Plot.Bars bars -> BARS_AROUND + BAR_HEIGHT * bars.bars().size();
            case Plot.Growth _, Plot.Dots _ -> CURVES_HEIGHT;
        };
    }

    private static JFreeChart chart(Plot plot) {
        return switch (plot) {
            case Plot.Bars(String title, String unit, List<Plot.Bar> bars) ->
                new JFreeChart(title, TITLE, bars(unit, bars), false);
            case Plot.Growth(String title, String sizes, String unit, List<Plot.Curve> curves) ->
                new JFreeChart(
                        title,
                        TITLE,
                        curves(new Tenfold(sizes), new NumberAxis(unit), curves, true),
                        curves.size() > 1);
            case Plot.Dots(String title, String across, String up, List<Plot.Curve> curves) ->
                new JFreeChart(title, TITLE, curves(new NumberAxis(across), new NumberAxis(up), curves, false), true);
        };
    }

    private static CategoryPlot bars(String unit, List<Plot.Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value(), unit, bar.name()));
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.25);
        renderer.setSeriesPaint(0, COLORS.getFirst());
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", NUMBER));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(WORDS);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        NumberAxis axis = new NumberAxis(unit);
        axis.setUpperMargin(0.12);
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(WORDS);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        names.setMaximumCategoryLabelLines(2);
        CategoryPlot plot = new CategoryPlot(data, names, plain(axis), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        return plot;
    }

    private static XYPlot curves(ValueAxis across, ValueAxis up, List<Plot.Curve> curves, boolean joined) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(joined, true);
        for (int i = 0; i < curves.size(); i++) {
            XYSeries series = new XYSeries(curves.get(i).name());
            curves.get(i).points().forEach(point -> series.add(point.x(), point.y()));
            data.addSeries(series);
            renderer.setSeriesPaint(i, COLORS.get(i % COLORS.size()));
            renderer.setSeriesStroke(i, new BasicStroke(2));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-DOT / 2.0, -DOT / 2.0, DOT, DOT));
        }
        renderer.setDefaultItemLabelGenerator(new StandardXYItemLabelGenerator("{2}", NUMBER, NUMBER));
        renderer.setDefaultItemLabelFont(WORDS);
        renderer.setDefaultItemLabelsVisible(joined);
        up.setUpperMargin(0.15);
        XYPlot plot = new XYPlot(data, plain(across), plain(up), renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        return plot;
    }

    private static ValueAxis plain(ValueAxis axis) {
        axis.setTickLabelFont(WORDS);
        axis.setLabelFont(WORDS);
        if (axis instanceof NumberAxis numbers) {
            numbers.setNumberFormatOverride(NUMBER);
        }
        return axis;
    }

    /** An axis of powers of ten. */
    private static final class Tenfold extends LogAxis {

        private static final long serialVersionUID = 1;

        private Tenfold(String label) {
            super(label);
            setTickUnit(new NumberTickUnit(1, NUMBER), false, true);
            setNumberFormatOverride(NUMBER);
            setLowerMargin(0.08);
            setUpperMargin(0.08);
        }
    }
}
