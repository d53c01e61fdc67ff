/** The command for machines that help: a command line comes in, an exit code goes out; another build is refused. */
@NullMarked
package dev.plumbline.job.command.cluster;

import org.jspecify.annotations.NullMarked;
