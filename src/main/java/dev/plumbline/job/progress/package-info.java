/** How far a run has come: what its steps count comes in, a line on the terminal or in the log goes out; nothing of it reaches a pack. */
@NullMarked
package dev.plumbline.job.progress;

import org.jspecify.annotations.NullMarked;
