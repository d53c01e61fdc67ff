/**
 * What charts and layout draw with: words, shapes and signs in roles come in, lines that fit and vectors on a
 * {@link java.awt.Graphics2D} go out; a character that no font can draw is refused by name.
 */
@NullMarked
package dev.plumbline.pack.drawing;

import org.jspecify.annotations.NullMarked;
