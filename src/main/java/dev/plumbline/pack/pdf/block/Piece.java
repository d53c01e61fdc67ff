package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.pdf.document.Canvas;

/** Something that stands on one sheet in one piece. */
public interface Piece {

    /**
     * Its height, distance to the next piece of its block included.
     *
     * @return in points
     */
    double height();

    /**
     * Draws it.
     *
     * @param canvas the current sheet
     * @param x its left end
     * @param y its top
     */
    void draw(Canvas canvas, double x, double y);
}
