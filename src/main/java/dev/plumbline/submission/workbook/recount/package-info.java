/** Formulas calculated again: a workbook that was read and the rows that were used come in, a finding for every result that is out of date goes out; what is too large or unknown is said to be unchecked. */
@NullMarked
package dev.plumbline.submission.workbook.recount;

import org.jspecify.annotations.NullMarked;
