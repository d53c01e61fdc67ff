/** Workbooks to fill in: a register or a submission comes in, the bytes of a workbook go out, always the same for the same content; nothing is read here. */
@NullMarked
package dev.plumbline.submission.workbook.template;

import org.jspecify.annotations.NullMarked;
