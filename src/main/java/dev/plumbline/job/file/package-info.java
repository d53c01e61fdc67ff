/** Jobs as their files say: YAML in {@code jobs/} comes in, schedules and settings go out; a key or value that is not understood is refused with its file, its line and what is allowed. */
@NullMarked
package dev.plumbline.job.file;

import org.jspecify.annotations.NullMarked;
