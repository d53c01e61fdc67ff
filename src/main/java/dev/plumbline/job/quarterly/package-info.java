/** The job {@code quarterly}: what was known about a quarter comes in, its published packs go out; all of them, or none. */
@NullMarked
package dev.plumbline.job.quarterly;

import org.jspecify.annotations.NullMarked;
