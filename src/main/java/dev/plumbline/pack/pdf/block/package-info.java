/**
 * Blocks laid out: a block and a width come in, pieces that know their height and draw themselves go out; a piece taller than
 * a sheet is cut, never clipped.
 */
@NullMarked
package dev.plumbline.pack.pdf.block;

import org.jspecify.annotations.NullMarked;
