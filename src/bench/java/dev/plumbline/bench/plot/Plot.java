package dev.plumbline.bench.plot;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is to be seen of results. */
public sealed interface Plot {

    /**
     * One measure of several.
     *
     * @param title what was measured
     * @param unit its unit
     * @param bars ours first
     */
    record Bars(String title, String unit, List<Bar> bars) implements Plot {

        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One of them.
     *
     * @param name its name
     * @param value 0 or more
     */
    record Bar(String name, double value) {}

    /**
     * Measures over sizes that grow tenfold, from 0 upward: what stays the same is level.
     *
     * @param title what was measured
     * @param sizes what grows
     * @param unit unit of all measures
     * @param curves the measures
     */
    record Growth(String title, String sizes, String unit, List<Curve> curves) implements Plot {

        /** Copies the list. */
        public Growth {
            curves = List.copyOf(curves);
        }
    }

    /**
     * Two measures of several.
     *
     * @param title what was measured
     * @param across the measure to the right
     * @param up the measure upward
     * @param curves groups of dots, ours first
     */
    record Dots(String title, String across, String up, List<Curve> curves) implements Plot {

        /** Copies the list. */
        public Dots {
            curves = List.copyOf(curves);
        }
    }

    /**
     * Points that belong together.
     *
     * @param name what they are
     * @param points the points
     */
    record Curve(String name, List<Point> points) {

        /** Copies the list. */
        public Curve {
            points = List.copyOf(points);
        }

        /**
         * A point of each row of a table.
         *
         * @param <T> a row
         * @param name what the points are
         * @param rows the rows
         * @param x to the right
         * @param y upward
         * @return the curve
         */
        public static <T> Curve of(String name, List<T> rows, ToDoubleFunction<T> x, ToDoubleFunction<T> y) {
            return new Curve(
                    name,
                    rows.stream()
                            .map(row -> new Point(x.applyAsDouble(row), y.applyAsDouble(row)))
                            .toList());
        }
    }

    /**
     * A point.
     *
     * @param x to the right; for {@link Growth} above 0
     * @param y upward
     */
    record Point(double x, double y) {}
}
