/** Goals and their indicators: where they stand, and whether they move beyond chance. */
@NullMarked
package dev.plumbline.pack.edition.goal;

import org.jspecify.annotations.NullMarked;
