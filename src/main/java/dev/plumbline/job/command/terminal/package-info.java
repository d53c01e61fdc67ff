/** What all commands have in common: home and switches come in from the command line, data and narration go out. */
@NullMarked
package dev.plumbline.job.command.terminal;

import org.jspecify.annotations.NullMarked;
