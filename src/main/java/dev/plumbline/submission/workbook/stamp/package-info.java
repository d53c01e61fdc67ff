/** The stamp of a template: partner, period and layout come in, a hidden sheet's lines with a seal over them go out; a stamp that was changed is told from one that was not. */
@NullMarked
package dev.plumbline.submission.workbook.stamp;

import org.jspecify.annotations.NullMarked;
