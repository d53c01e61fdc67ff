package dev.plumbline.pack;

import java.util.List;
import java.util.Optional;

/**
 * A word-sized line: equally spaced periods, oldest first, a gap where nothing was reported.
 *
 * @param values one entry a period; empty where nothing is known
 * @param band the usual range (process limits), if there is one
 * @param from label of the first period
 * @param to label of the last period
 * @param mark meaning of the last point
 */
public record Spark(List<Optional<Double>> values, Optional<Band> band, String from, String to, Mark mark) {

    /** A spark with nothing in it. */
    public static final Spark NONE = new Spark(List.of(), Optional.empty(), "", "", Mark.UNKNOWN);

    /** Copies the list. */
    public Spark {
        values = List.copyOf(values);
    }

    /**
     * A range of values.
     *
     * @param low lower end
     * @param high upper end, at least {@code low}
     */
    public record Band(double low, double high) {}
}
