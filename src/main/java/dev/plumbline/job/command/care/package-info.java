/** Commands that look after what a home holds: what is to be forgotten comes in as words, what goes and stays goes out in lines. */
@NullMarked
package dev.plumbline.job.command.care;

import org.jspecify.annotations.NullMarked;
