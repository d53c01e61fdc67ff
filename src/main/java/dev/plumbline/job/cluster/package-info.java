/**
 * Many machines at one run: parts of a run come in, parts that were done go out; a worker of another build, or one that does
 * not see the home, gets nothing.
 */
@NullMarked
package dev.plumbline.job.cluster;

import org.jspecify.annotations.NullMarked;
