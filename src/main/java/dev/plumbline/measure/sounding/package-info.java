/** Soundings below the results: the facts and the picture of a quarter come in, figures on roles, voices, goals, colors, risks and copied reports go out; nothing is said from a group too small to show. */
@NullMarked
package dev.plumbline.measure.sounding;

import org.jspecify.annotations.NullMarked;
