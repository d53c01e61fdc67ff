package dev.plumbline.example.story;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a quantity moves over the quarters: straight lines between knots, level before the first and after the last.
 *
 * @param knots at least one, in the order of time
 */
public record Path(List<Knot> knots) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Copies the knots. */
    public Path {
        knots = List.copyOf(knots);
        if (knots.isEmpty()) {
            throw new IllegalArgumentException("A path needs a knot");
        }
    }

    /**
     * Reads {@code 4.1@-11 3.0@0}, or a single number for a level path.
     *
     * @param text knots as value at quarter, quarter 0 being the last one told and -1 the one before
     * @return the path
     * @throws IllegalArgumentException when a knot is not a number
     */
    public static Path parse(String text) {
        return new Path(SPACE.splitAsStream(text.strip()).map(Knot::parse).toList());
    }

    /**
     * The quantity in a quarter.
     *
     * @param quarter 0 for the last one told, -1 for the one before
     * @return the quantity
     */
    public double at(int quarter) {
        Knot before = knots.getFirst();
        for (Knot knot : knots) {
            if (knot.quarter() > quarter) {
                return before.towards(knot, quarter);
            }
            before = knot;
        }
        return before.value();
    }

    /**
     * A point of the path.
     *
     * @param value the quantity
     * @param quarter the quarter
     */
    public record Knot(double value, int quarter) {

        private static Knot parse(String text) {
            int sign = text.indexOf('@');
            return sign < 0
                    ? new Knot(Double.parseDouble(text), 0)
                    : new Knot(Double.parseDouble(text.substring(0, sign)), Integer.parseInt(text.substring(sign + 1)));
        }

        private double towards(Knot next, int at) {
            if (at <= quarter) {
                return value;
            }
            return value + (next.value - value) * (at - quarter) / (next.quarter - quarter);
        }
    }
}
