/** The page of what moved the results: quarters as pictured come in, a page for the alliance pack goes out; no cause is claimed. */
@NullMarked
package dev.plumbline.pack.edition.result;

import org.jspecify.annotations.NullMarked;
