/** Returns made from our template: its sheets come in, one partner's facts go out; a return for somebody else is refused. */
@NullMarked
package dev.plumbline.submission.workbook.form;

import org.jspecify.annotations.NullMarked;
