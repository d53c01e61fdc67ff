/**
 * The report as data: figures come in, pages of blocks with messages go out; a sentence without a verb, a number without
 * its figure or a page over its budget is refused.
 */
@NullMarked
package dev.plumbline.pack;

import org.jspecify.annotations.NullMarked;
