/** Who may see what: a picture of all sides comes in, what one side may see of it goes out; what is another side's own is replaced, told or not. */
@NullMarked
package dev.plumbline.measure.audience;

import org.jspecify.annotations.NullMarked;
