/** What a whole quarter costs: homes of growing size come in, processor time and heap of each step go out, and what the next run costs after one resubmission. */
@NullMarked
package dev.plumbline.bench.quarter;

import org.jspecify.annotations.NullMarked;
