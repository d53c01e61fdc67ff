/** What changed since the last pack: an assessment and restated figures come in, two short lists for page 2 go out; an empty one says that there is none. */
@NullMarked
package dev.plumbline.pack.edition.change;

import org.jspecify.annotations.NullMarked;
