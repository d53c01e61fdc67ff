/**
 * How a pack looks, as data: roles come in, colors, type sizes and distances go out; nothing is drawn here, and no color or
 * size stands anywhere else.
 */
@NullMarked
package dev.plumbline.pack.theme;

import org.jspecify.annotations.NullMarked;
