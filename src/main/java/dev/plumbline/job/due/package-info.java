/** What is due: job files and the clock come in, jobs that ran and what became of them go out; a period that was done is never done again. */
@NullMarked
package dev.plumbline.job.due;

import org.jspecify.annotations.NullMarked;
