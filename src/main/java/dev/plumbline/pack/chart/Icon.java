package dev.plumbline.pack.chart;

import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Sign;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;

/**
 * An icon with its word: round for variation, square for assurance; what it means is said by the shape within it.
 *
 * @param round true for variation
 * @param mark meaning
 * @param word its word
 */
record Icon(boolean round, Mark mark, String word) {

    static final double RADIUS = 5.5;

    private static final double INNER = 2.7;
    private static final String UNSURE = "?";

    static Icon variation(Mark mark, String word) {
        return new Icon(true, mark, word);
    }

    static Icon assurance(Mark mark, String word) {
        return new Icon(false, mark, word);
    }

    /** Draws icon and word from x to the right; returns where the word ends. */
    double draw(Brush brush, double left, double middle, Lettering lettering) {
        double x = left + RADIUS;
        Shape frame = frame(x, middle);
        Ink ground = ground();
        if (ground.equals(Palette.PAPER)) {
            brush.outline(frame, Palette.CONNECTOR, Spacing.RULE);
        } else {
            brush.fill(frame, ground);
        }
        Ink ink = ground.equals(Palette.PAPER) ? Palette.ACTUAL : Palette.PAPER;
        if (!round && mark == Mark.WATCH) {
            Words letter = new Words(UNSURE, TypeStyle.SMALL_STRONG, ink);
            brush.writeMiddle(letter, x, middle + TypeStyle.SMALL_STRONG.capHeight() / 2);
        } else {
            brush.outline(inner(x, middle), ink, Spacing.OUTLINE);
        }
        Words words = new Words(word, TypeStyle.SMALL, Sign.ink(mark));
        double from = x + RADIUS + Spacing.NEAR;
        brush.write(words, from, middle + TypeStyle.SMALL.capHeight() / 2);
        return from + words.width(lettering);
    }

    private Shape frame(double x, double y) {
        return round
                ? Shapes.disc(x, y, RADIUS)
                : new RoundRectangle2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 4, 4);
    }

    private Ink ground() {
        return switch (mark) {
            case GOOD -> Palette.GOOD_TEXT;
            case BAD -> Palette.BAD;
            case NEUTRAL, WATCH, UNKNOWN -> Palette.PAPER;
        };
    }

    private Shape inner(double x, double y) {
        return switch (mark) {
            case GOOD ->
                round ? Shapes.open(x - INNER, y + 1.4, x, y - 1.8, x + INNER, y + 1.4) : Shapes.check(x, y, INNER);
            case BAD -> round ? Shapes.open(x - INNER, y - 1.4, x, y + 1.8, x + INNER, y - 1.4) : Shapes.cross(x, y, 2);
            case NEUTRAL, WATCH -> Shapes.wave(x, y, INNER);
            case UNKNOWN -> Shapes.dash(x, y, 2);
        };
    }
}
