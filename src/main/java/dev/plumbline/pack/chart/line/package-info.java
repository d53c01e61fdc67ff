/**
 * Lines on one common scale as vectors: ends and periods come in, lines and words on a {@link java.awt.Graphics2D} go out; a
 * guessed end or a bridged gap is refused.
 */
@NullMarked
package dev.plumbline.pack.chart.line;

import org.jspecify.annotations.NullMarked;
