/**
 * How the packs of this house look: the folder {@code jobs/theme} and packs come in, checked PDF in the colors, fonts and logo of the
 * house goes out; colors that cannot be told apart, a logo that is not opaque, a font that cannot be embedded, a character that
 * no font has and a pack that does not conform are refused.
 */
@NullMarked
package dev.plumbline.job.theme;

import org.jspecify.annotations.NullMarked;
