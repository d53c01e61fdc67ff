/** Tables as text (.csv): bytes come in, rows of words go out, with encoding and delimiter found out and named; binary content is refused. */
@NullMarked
package dev.plumbline.submission.workbook.csv;

import org.jspecify.annotations.NullMarked;
