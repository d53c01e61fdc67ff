/** What the sheets of a register and a return look like, as data: read by the readers, drawn by the writers; no other place knows a heading. */
@NullMarked
package dev.plumbline.submission.workbook.schema;

import org.jspecify.annotations.NullMarked;
