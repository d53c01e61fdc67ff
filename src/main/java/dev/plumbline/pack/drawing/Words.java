package dev.plumbline.pack.drawing;

import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.TypeStyle;

/**
 * A line of text ready to be set.
 *
 * @param text the words
 * @param style type
 * @param ink color
 */
public record Words(String text, TypeStyle style, Ink ink) {

    /**
     * Words in the color of their style.
     *
     * @param text the words
     * @param style type
     * @return the line
     */
    public static Words of(String text, TypeStyle style) {
        return new Words(text, style, style.ink());
    }

    /**
     * How wide they run.
     *
     * @param lettering fonts
     * @return in points
     */
    public double width(Lettering lettering) {
        return lettering.width(text, style);
    }
}
