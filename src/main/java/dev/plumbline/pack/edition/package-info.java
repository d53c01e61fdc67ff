/** Editions of the report: assessments come in, packs in words go out; a number that is no figure does not get in. */
@NullMarked
package dev.plumbline.pack.edition;

import org.jspecify.annotations.NullMarked;
