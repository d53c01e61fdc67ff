/** A home full of returns in, the time of the whole intake out; refuses a run in which a file was not accepted. */
@NullMarked
package dev.plumbline.bench.intake;

import org.jspecify.annotations.NullMarked;
