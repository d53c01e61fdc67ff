/** Secrets: names of files and variables come in, what they hold goes out; what others could read is refused, and none is ever told. */
@NullMarked
package dev.plumbline.job.secret;

import org.jspecify.annotations.NullMarked;
