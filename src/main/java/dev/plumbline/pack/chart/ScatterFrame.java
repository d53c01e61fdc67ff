package dev.plumbline.pack.chart;

import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.drawing.Scale;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Where the values of a scatter lie on paper; its scales hold every point, even one beyond the scale asked for.
 *
 * @param box the plot
 * @param acrossValues values across
 * @param upValues values up
 */
record ScatterFrame(Rectangle2D box, Scale acrossValues, Scale upValues) {

    private static final double PAD = 7;

    static ScatterFrame of(Scatter scatter, Rectangle2D box) {
        return new ScatterFrame(
                box,
                Scale.holding(
                        scatter.acrossLow(),
                        scatter.acrossHigh(),
                        values(scatter, Scatter.Point::across, Scatter.From::across)),
                Scale.holding(scatter.upLow(), scatter.upHigh(), values(scatter, Scatter.Point::up, Scatter.From::up)));
    }

    Scale across() {
        return acrossValues.padded(PAD, box.getWidth());
    }

    Scale up() {
        return upValues.padded(PAD, box.getHeight());
    }

    double x(double value) {
        return across().at(value, box.getX(), box.getMaxX());
    }

    double y(double value) {
        return up().at(value, box.getMaxY(), box.getY());
    }

    private static DoubleStream values(
            Scatter scatter, ToDoubleFunction<Scatter.Point> now, ToDoubleFunction<Scatter.From> before) {
        return DoubleStream.concat(
                scatter.points().stream().mapToDouble(now),
                scatter.points().stream()
                        .flatMap(point -> point.from().stream())
                        .mapToDouble(before));
    }
}
