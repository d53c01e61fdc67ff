/**
 * What must be the same wherever a part is done, so that the same comes out: a home, files and settings come in, what differs
 * goes out in words.
 */
@NullMarked
package dev.plumbline.job.cluster.place;

import org.jspecify.annotations.NullMarked;
