/**
 * The parts of an Excel package, changed in place: an archived workbook and what to put into it come in, the same parts go
 * out, untouched ones byte for byte; what is not written as Excel writes it is refused by an exception.
 *
 * @see "ECMA-376-1, SpreadsheetML, and ECMA-376-2, Open Packaging Conventions"
 */
@NullMarked
package dev.plumbline.submission.workbook.answer.copy.part;

import org.jspecify.annotations.NullMarked;
