package dev.plumbline.pack.drawing;

import dev.plumbline.pack.Mark;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import java.awt.Shape;

/**
 * A small sign beside words: it says by shape what the color says too.
 *
 * @param shape outline of the sign
 * @param ink its color
 * @param outline width of its stroke in points; 0 fills it
 */
public record Sign(Shape shape, Ink ink, double outline) {

    private static final double RADIUS = 2.9;

    /**
     * Sign of a movement: a triangle up for better, down for worse, hollow to watch, a dot for none, a ring for not known.
     *
     * @param mark meaning
     * @param x center
     * @param y center
     * @return the sign
     */
    public static Sign movement(Mark mark, double x, double y) {
        return switch (mark) {
            case NEUTRAL -> new Sign(Shapes.disc(x, y, RADIUS * 0.75), Palette.MUTED, 0);
            case GOOD -> new Sign(Shapes.up(x, y, RADIUS), Palette.GOOD_TEXT, 0);
            case WATCH -> new Sign(Shapes.down(x, y, RADIUS * 0.9), Palette.BAD, Spacing.OUTLINE);
            case BAD -> new Sign(Shapes.down(x, y, RADIUS), Palette.BAD, 0);
            case UNKNOWN -> new Sign(Shapes.disc(x, y, RADIUS * 0.8), Palette.MUTED, Spacing.HAIRLINE);
        };
    }

    /**
     * Sign of a state: a ring for sound, a triangle to watch, a cross for broken, a dash for not known.
     *
     * @param mark meaning
     * @param x center
     * @param y center
     * @return the sign
     */
    public static Sign state(Mark mark, double x, double y) {
        return switch (mark) {
            case NEUTRAL -> new Sign(Shapes.disc(x, y, RADIUS * 0.5), Palette.MUTED, 0);
            case GOOD -> new Sign(Shapes.disc(x, y, RADIUS * 0.85), Palette.GOOD_TEXT, Spacing.OUTLINE);
            case WATCH -> new Sign(Shapes.up(x, y, RADIUS), Palette.BAD, Spacing.OUTLINE);
            case BAD -> new Sign(Shapes.cross(x, y, RADIUS * 0.8), Palette.BAD, Spacing.OUTLINE);
            case UNKNOWN -> new Sign(Shapes.dash(x, y, RADIUS * 0.8), Palette.MUTED, Spacing.OUTLINE);
        };
    }

    /**
     * The same sign in another color.
     *
     * @param color the color
     * @return the sign
     */
    public Sign in(Ink color) {
        return new Sign(shape, color, outline);
    }

    /**
     * Color of words with a meaning.
     *
     * @param mark the meaning
     * @return the color, readable on paper and on a card
     */
    public static Ink ink(Mark mark) {
        return switch (mark) {
            case NEUTRAL -> Palette.TEXT;
            case GOOD -> Palette.GOOD_TEXT;
            case WATCH, BAD -> Palette.BAD;
            case UNKNOWN -> Palette.MUTED;
        };
    }
}
