/** The command line: words come in, data on stdout, narration on stderr and an exit code go out; what is not understood is answered with the nearest that is. */
@NullMarked
package dev.plumbline.job.command;

import org.jspecify.annotations.NullMarked;
