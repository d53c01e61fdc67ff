/** One invented pack in, the time of drawing it with either program out; refuses a PDF with another number of pages. */
@NullMarked
package dev.plumbline.bench.pack;

import org.jspecify.annotations.NullMarked;
