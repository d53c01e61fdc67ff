/** Pages of what lies below the results: soundings and statements of a quarter come in, pages for the alliance pack go out; nothing is judged here. */
@NullMarked
package dev.plumbline.pack.edition.ground;

import org.jspecify.annotations.NullMarked;
