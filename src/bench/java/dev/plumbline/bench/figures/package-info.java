/** Speed of the figures: invented portfolios in, time for each alliance and heap out; refuses nothing. */
@NullMarked
package dev.plumbline.bench.figures;

import org.jspecify.annotations.NullMarked;
