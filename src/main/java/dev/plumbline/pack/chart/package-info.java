/**
 * Charts as vectors: a block and a rectangle come in, lines, shapes and words on a {@link java.awt.Graphics2D} go out; a color
 * that is not opaque, a guessed value or a bridged gap is refused.
 */
@NullMarked
package dev.plumbline.pack.chart;

import org.jspecify.annotations.NullMarked;
