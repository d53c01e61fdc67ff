package dev.plumbline.pack.language;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Interval;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** How a place in a phrase prints a figure: {@code {gap.size}}. */
enum Form {
    /** As a whole number. */
    WHOLE((custom, figure) -> custom.whole(figure.get())),
    /** As a whole number without its sign. */
    SIZE((custom, figure) -> custom.whole(Math.abs(figure.get()))),
    /** A ratio as percent. */
    PERCENT((custom, figure) -> custom.percent(figure.get())),
    /** A ratio as score of 100. */
    SCORE((custom, figure) -> custom.whole(figure.get() * 100)),
    /** What a ratio lacks to 100 %. */
    LEFT((custom, figure) -> custom.percent(1 - figure.get())),
    /** With one decimal. */
    POINTS((custom, figure) -> custom.points(figure.get())),
    /** With one decimal, without its sign. */
    APART((custom, figure) -> custom.points(Math.abs(figure.get()))),
    /** How many observations it rests on. */
    N((custom, figure) -> custom.whole(figure.n().orElseThrow())),
    /** A share counted out: how many of its n. */
    OF_N((custom, figure) -> custom.whole(figure.get() * (double) figure.n().orElseThrow())),
    /** The end of its interval that lies nearer to 0, without sign. */
    NEAR((custom, figure) -> {
        Interval range = figure.interval().orElseThrow();
        return custom.points(Math.min(Math.abs(range.low()), Math.abs(range.high())));
    }),
    /** The end of its interval that lies farther from 0, without sign. */
    FAR((custom, figure) -> {
        Interval range = figure.interval().orElseThrow();
        return custom.points(Math.max(Math.abs(range.low()), Math.abs(range.high())));
    }),
    /** Lower end of its interval, a ratio as percent. */
    LOW((custom, figure) -> custom.percent(figure.interval().orElseThrow().low())),
    /** Upper end of its interval, a ratio as percent. */
    HIGH((custom, figure) -> custom.percent(figure.interval().orElseThrow().high())),
    /** The quarter it belongs to, in short. */
    WHEN((custom, figure) -> custom.shortly(figure.quarter()));

    private final BiFunction<Custom, Figure, String> print;

    Form(BiFunction<Custom, Figure, String> print) {
        this.print = print;
    }

    String print(Figure figure, Custom custom) {
        return print.apply(custom, figure);
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
