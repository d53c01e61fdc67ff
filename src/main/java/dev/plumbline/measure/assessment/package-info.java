/** The assessment of one alliance: its facts come in, pictures of the quarters, movements, warnings and the state of its foundation go out. */
@NullMarked
package dev.plumbline.measure.assessment;

import org.jspecify.annotations.NullMarked;
