/** Directions of writing: names come in, names that no longer pull the words and numbers around them into their direction go out; refuses nothing. */
@NullMarked
package dev.plumbline.writing;

import org.jspecify.annotations.NullMarked;
