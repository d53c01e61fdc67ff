/** What a mapping asks of single cells and columns: cells come in with what must hold, findings at those cells go out; nothing is changed. */
@NullMarked
package dev.plumbline.submission.workbook.mapping.check;

import org.jspecify.annotations.NullMarked;
