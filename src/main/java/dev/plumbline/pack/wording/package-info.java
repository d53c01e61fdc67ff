/** Words for figures: warnings and figures come in, sentences for readers go out; rounding never crosses a threshold, no cause is claimed. */
@NullMarked
package dev.plumbline.pack.wording;

import org.jspecify.annotations.NullMarked;
