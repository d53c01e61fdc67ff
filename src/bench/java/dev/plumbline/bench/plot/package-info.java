/** Results in, a picture out: bars, curves over growing sizes, dots; refuses nothing. */
@NullMarked
package dev.plumbline.bench.plot;

import org.jspecify.annotations.NullMarked;
