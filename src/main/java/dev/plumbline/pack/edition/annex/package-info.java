/** Pages at the end of packs: marked warnings, returns and files come in, the record of the rules and the sources go out as pages; nothing is judged here. */
@NullMarked
package dev.plumbline.pack.edition.annex;

import org.jspecify.annotations.NullMarked;
