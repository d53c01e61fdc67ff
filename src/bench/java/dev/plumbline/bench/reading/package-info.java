/** Workbooks in, the time of reading every cell out; refuses a reader that found other values than the others. */
@NullMarked
package dev.plumbline.bench.reading;

import org.jspecify.annotations.NullMarked;
