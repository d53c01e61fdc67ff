/** One alliance in one quarter as figures: facts and agreement come in, a picture goes out; what cannot be computed is undefined with a reason. */
@NullMarked
package dev.plumbline.measure.picture;

import org.jspecify.annotations.NullMarked;
