/**
 * Bars as vectors: shares of answers, steps and scenarios come in, shapes and words on a {@link java.awt.Graphics2D} go out; a
 * base other than zero is refused.
 */
@NullMarked
package dev.plumbline.pack.chart.bar;

import org.jspecify.annotations.NullMarked;
