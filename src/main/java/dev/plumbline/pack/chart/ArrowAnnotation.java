package dev.plumbline.pack.chart;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** An arrow between two points of a plot, ending a little before the second one. */
final class ArrowAnnotation extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    private static final double HEAD = 2.6;
    private static final double SHORT = 6;

    private final double fromAcross;
    private final double fromUp;
    private final double across;
    private final double up;

    ArrowAnnotation(double fromAcross, double fromUp, double across, double up) {
        this.fromAcross = fromAcross;
        this.fromUp = fromUp;
        this.across = across;
        this.up = up;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis acrossAxis,
            ValueAxis upAxis,
            int index,
            PlotRenderingInfo info) {
        double x1 = acrossAxis.valueToJava2D(fromAcross, area, plot.getDomainAxisEdge());
        double y1 = upAxis.valueToJava2D(fromUp, area, plot.getRangeAxisEdge());
        double x2 = acrossAxis.valueToJava2D(across, area, plot.getDomainAxisEdge());
        double y2 = upAxis.valueToJava2D(up, area, plot.getRangeAxisEdge());
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length <= SHORT) {
            return;
        }
        double share = (length - SHORT) / length;
        double tipX = x1 + (x2 - x1) * share;
        double tipY = y1 + (y2 - y1) * share;
        g.setPaint(Brush.color(Palette.CONNECTOR));
        g.setStroke(Brush.stroke(Spacing.RULE));
        g.draw(new Line2D.Double(x1, y1, tipX, tipY));
        AffineTransform turn = AffineTransform.getTranslateInstance(tipX, tipY);
        turn.rotate(Math.atan2(y2 - y1, x2 - x1) + Math.PI / 2);
        g.fill(turn.createTransformedShape(Shapes.up(0, 0, HEAD)));
    }
}
