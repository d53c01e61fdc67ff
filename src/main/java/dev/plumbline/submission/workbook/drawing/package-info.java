/** Workbooks as we draw them: rows to write come in, sheets with one named table each, locked but for what is to be filled in, go out; the same rows give the same bytes. */
@NullMarked
package dev.plumbline.submission.workbook.drawing;

import org.jspecify.annotations.NullMarked;
