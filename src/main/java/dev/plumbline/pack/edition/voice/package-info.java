/** The page of what people say: answers as pictured come in, a page for the alliance pack goes out; groups too small to show are named as such. */
@NullMarked
package dev.plumbline.pack.edition.voice;

import org.jspecify.annotations.NullMarked;
