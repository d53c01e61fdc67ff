/**
 * Consensus: the answers of one group come in, how far its members agree goes out; perfect agreement claimed from a
 * single answer is refused.
 */
@NullMarked
package dev.plumbline.measure.alignment.consensus;

import org.jspecify.annotations.NullMarked;
