/**
 * Annotated copies: an archived workbook and what was found in it come in, the same workbook goes out with a list of what
 * to fix in front, a comment and a fill at each cell; what cannot be copied safely is refused with a reason.
 */
@NullMarked
package dev.plumbline.submission.workbook.answer.copy;

import org.jspecify.annotations.NullMarked;
