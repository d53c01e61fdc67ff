/** One partner's period as typed facts: what a file says comes in, facts with the cell they came from go out; a file that breaks a rule is refused as a whole. */
@NullMarked
package dev.plumbline.submission;

import org.jspecify.annotations.NullMarked;
