/** Workbooks and submissions: a file comes in with the register, typed facts or a register go out with every finding; a file with one error is refused as a whole. */
@NullMarked
package dev.plumbline.submission.workbook;

import org.jspecify.annotations.NullMarked;
