/** Commands of those who keep Plumbline running: words come in, data on stdout and narration on stderr go out; what would harm a run that is at work is refused. */
@NullMarked
package dev.plumbline.job.command.operate;

import org.jspecify.annotations.NullMarked;
