/** Rows of cells, whatever file they lie in: one row in memory at a time comes in, each cell as it was typed goes out; nothing is interpreted. */
@NullMarked
package dev.plumbline.submission.workbook.sheet;

import org.jspecify.annotations.NullMarked;
