/** One side's copy of the alliance pack: what that side may see comes in, its pack goes out; what is withheld is named, and nothing else of it is said. */
@NullMarked
package dev.plumbline.pack.edition.partner;

import org.jspecify.annotations.NullMarked;
