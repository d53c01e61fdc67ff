/** What one pack adds to its issue, kept for the next one: figures, warnings and what was printed come in, and go out again when they were made from the same; what was tampered with is refused. */
@NullMarked
package dev.plumbline.job.part;

import org.jspecify.annotations.NullMarked;
