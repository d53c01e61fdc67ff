/** Contestants in, medians of processor time out; refuses contestants that did not do the same work. */
@NullMarked
package dev.plumbline.bench.race;

import org.jspecify.annotations.NullMarked;
