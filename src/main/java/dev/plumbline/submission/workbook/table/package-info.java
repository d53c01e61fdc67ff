/** Tables inside sheets: rows of cells and a schema come in, typed entries go out with a finding for every cell that is not what its column asks for; nothing is guessed. */
@NullMarked
package dev.plumbline.submission.workbook.table;

import org.jspecify.annotations.NullMarked;
