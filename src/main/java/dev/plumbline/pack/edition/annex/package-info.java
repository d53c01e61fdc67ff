/** Pages at the end of the portfolio pack: marked warnings come in, the record of the rules goes out as a page. */
@NullMarked
package dev.plumbline.pack.edition.annex;

import org.jspecify.annotations.NullMarked;
