/** Warnings marked afterwards: episodes and attainment come in, hits, false alarms and the record of each rule go out; what is too young stays unmarked. */
@NullMarked
package dev.plumbline.measure.warning.marking;

import org.jspecify.annotations.NullMarked;
