/** Commands about mappings: a file comes in, a draft goes to stdout; what is no table is refused. */
@NullMarked
package dev.plumbline.job.command.map;

import org.jspecify.annotations.NullMarked;
