package dev.plumbline.pack.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values as JFreeChart takes them: not a number where nothing is known, so that a line is broken there. */
final class Series {

    private Series() {}

    /** Values by their position, gaps kept. */
    static double[][] line(List<Optional<Double>> values) {
        double[][] data = new double[2][values.size()];
        for (int i = 0; i < values.size(); i++) {
            data[0][i] = i;
            data[1][i] = values.get(i).orElse(Double.NaN);
        }
        return data;
    }

    /** The values that have a gap on both sides: no line would show them. */
    static double[][] alone(List<Optional<Double>> values) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            boolean before = i > 0 && values.get(i - 1).isPresent();
            boolean after = i + 1 < values.size() && values.get(i + 1).isPresent();
            if (values.get(i).isPresent() && !before && !after) {
                points.add(new double[] {i, values.get(i).get()});
            }
        }
        return points(points);
    }

    /** Points, each as x and y. */
    static double[][] points(List<double[]> points) {
        double[][] data = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            data[0][i] = points.get(i)[0];
            data[1][i] = points.get(i)[1];
        }
        return data;
    }

    /** Level strokes, each as left end, right end and height; one broken line. */
    static double[][] strokes(List<double[]> strokes) {
        List<double[]> points = new ArrayList<>();
        for (double[] stroke : strokes) {
            points.add(new double[] {stroke[0], stroke[2]});
            points.add(new double[] {stroke[1], stroke[2]});
            points.add(new double[] {stroke[1], Double.NaN});
        }
        return points(points);
    }
}
