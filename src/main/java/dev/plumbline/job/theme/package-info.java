/**
 * How the packs of this house look: the folder {@code jobs/theme} comes in, colors, fonts and a logo go out; colors that cannot
 * be told apart, a logo that is not opaque and a font that cannot be embedded are refused with their line.
 */
@NullMarked
package dev.plumbline.job.theme;

import org.jspecify.annotations.NullMarked;
