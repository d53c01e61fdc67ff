/**
 * Rank: orders of priority come in, how far they agree goes out; a significance claim from five goals is refused.
 */
@NullMarked
package dev.plumbline.measure.alignment.rank;

import org.jspecify.annotations.NullMarked;
