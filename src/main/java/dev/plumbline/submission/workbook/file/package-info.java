/** The door to every file: its bytes decide what it is, the reader for that kind opens it; everything else is refused by name. */
@NullMarked
package dev.plumbline.submission.workbook.file;

import org.jspecify.annotations.NullMarked;
