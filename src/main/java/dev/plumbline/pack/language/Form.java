package dev.plumbline.pack.language;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Interval;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a place in a phrase prints a figure: {@code {gap.apart}}. */
enum Form {
    /** As a whole number. */
    WHOLE,
    /** As a whole number without its sign. */
    SIZE,
    /** A ratio as percent. */
    PERCENT,
    /** With one decimal. */
    POINTS,
    /** With one decimal, without its sign. */
    APART,
    /** How many observations it rests on. */
    N,
    /** A share counted out: how many of its n. */
    OF_N,
    /** The end of its interval that lies nearer to 0, with one decimal, without sign. */
    NEAR,
    /** The end of its interval that lies farther from 0, with one decimal, without sign. */
    FAR,
    /** Lower end of its interval, a ratio as percent. */
    LOW,
    /** Upper end of its interval, a ratio as percent. */
    HIGH,
    /** The quarter it belongs to, in short. */
    WHEN;

    String print(Figure figure, Custom custom) {
        return switch (this) {
            case WHOLE -> custom.whole(figure.get());
            case SIZE -> custom.whole(Math.abs(figure.get()));
            case PERCENT -> custom.percent(figure.get());
            case POINTS -> custom.points(figure.get());
            case APART -> custom.points(Math.abs(figure.get()));
            case N, OF_N -> custom.whole(number(figure));
            case NEAR -> custom.points(ends(figure)[0]);
            case FAR -> custom.points(ends(figure)[1]);
            case LOW -> custom.percent(figure.interval().orElseThrow().low());
            case HIGH -> custom.percent(figure.interval().orElseThrow().high());
            case WHEN -> custom.shortly(figure.quarter());
        };
    }

    /** The ends of its interval without sign, the smaller first. */
    private static double[] ends(Figure figure) {
        Interval range = figure.interval().orElseThrow();
        double low = Math.abs(range.low());
        double high = Math.abs(range.high());
        return new double[] {Math.min(low, high), Math.max(low, high)};
    }

    /** The number that decides on a plural. */
    long number(Figure figure) {
        return switch (this) {
            case N -> figure.n().orElseThrow();
            case OF_N -> Math.round(figure.get() * (double) figure.n().orElseThrow());
            default -> Math.round(figure.get());
        };
    }

    static Optional<Form> tryParse(String name) {
        return Arrays.stream(values())
                .filter(form ->
                        form.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
