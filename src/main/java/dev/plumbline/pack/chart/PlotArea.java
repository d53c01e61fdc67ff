package dev.plumbline.pack.chart;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** A JFreeChart plot stripped to its data: no frame, no axes, no words; layers are drawn in the order they were added. */
final class PlotArea {

    private final XYPlot plot;
    private int layers;

    PlotArea(Scale across, Scale up, Lettering lettering) {
        plot = new XYPlot(null, axis(across, lettering), axis(up, lettering), null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    /** The same scale with its upper end at the bottom: for rows counted downward. */
    PlotArea downward() {
        plot.getRangeAxis().setInverted(true);
        return this;
    }

    static NumberAxis axis(Scale scale, Lettering lettering) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.low(), scale.high());
        axis.setAutoTickUnitSelection(false);
        axis.setTickUnit(new NumberTickUnit(scale.span()));
        axis.setTickLabelFont(lettering.font(TypeStyle.SMALL));
        axis.setLabelFont(lettering.font(TypeStyle.SMALL));
        axis.setVisible(false);
        return axis;
    }

    /** Adds a line; it is broken where a value is not a number. */
    PlotArea line(double[][] data, Ink ink, BasicStroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, Brush.color(ink));
        renderer.setSeriesStroke(0, stroke);
        return layer(data, renderer);
    }

    /** Adds filled shapes, each centered on a point. */
    PlotArea marks(double[][] data, Shape shape, Ink ink) {
        return layer(data, shapes(shape, ink));
    }

    /** Adds hollow shapes, each centered on a point. */
    PlotArea hollow(double[][] data, Shape shape, Ink outline, BasicStroke stroke, Ink ground) {
        XYLineAndShapeRenderer renderer = shapes(shape, ground);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, Brush.color(outline));
        renderer.setSeriesOutlineStroke(0, stroke);
        return layer(data, renderer);
    }

    /** Adds a band behind everything. */
    PlotArea band(double low, double high, Ink ink) {
        IntervalMarker marker = new IntervalMarker(low, high, Brush.color(ink));
        marker.setAlpha(1);
        marker.setOutlinePaint(null);
        plot.addRangeMarker(marker, Layer.BACKGROUND);
        return this;
    }

    /** Draws the plot; its sides are cut to whole points, as JFreeChart does. */
    void draw(Graphics2D g, Rectangle2D area) {
        if (layers == 0) {
            layer(new double[2][0], new XYLineAndShapeRenderer());
        }
        g.translate(area.getX(), area.getY());
        plot.draw(g, new Rectangle2D.Double(0, 0, area.getWidth(), area.getHeight()), null, null, null);
        g.translate(-area.getX(), -area.getY());
    }

    /** A rectangle whose sides are whole points. */
    static Rectangle2D whole(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, Math.max(Math.floor(width), 2), Math.max(Math.floor(height), 2));
    }

    private static XYLineAndShapeRenderer shapes(Shape shape, Ink ink) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, shape);
        renderer.setSeriesPaint(0, Brush.color(ink));
        renderer.setUseFillPaint(false);
        renderer.setDrawOutlines(false);
        return renderer;
    }

    private PlotArea layer(double[][] data, XYLineAndShapeRenderer renderer) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries(layers, data);
        plot.setDataset(layers, dataset);
        plot.setRenderer(layers, renderer);
        layers++;
        return this;
    }
}
