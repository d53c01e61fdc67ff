package dev.plumbline.pack.drawing;

import dev.plumbline.pack.Labels;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Font;

/** The fonts at hand, and the labels set in them; measured without asking the platform: same text, same width everywhere. */
public interface Lettering {

    /**
     * Width of a line of text.
     *
     * @param text words; white space counts as one space
     * @param style type
     * @return in points, 0 for the empty text
     * @throws UndrawableTextException if no font has one of its characters
     */
    double width(String text, TypeStyle style);

    /**
     * The font to set on a graphics context.
     *
     * @param style type
     * @return the main font at the style's size; characters it lacks are drawn by another one
     */
    Font font(TypeStyle style);

    /**
     * The words that drawings bring along.
     *
     * @return labels in the language of the pack
     */
    Labels labels();
}
