/** The quarterly session: what a quarter's facts say comes in, what became of the promises of the last one goes out; nothing is said of promises nobody listed. */
@NullMarked
package dev.plumbline.measure.session;

import org.jspecify.annotations.NullMarked;
