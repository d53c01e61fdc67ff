/** Where a foreign table stands: an open file and the mappings come in, the one mapping that fits, its heading row and its named cells go out; a file that fits two mappings is refused. */
@NullMarked
package dev.plumbline.submission.workbook.mapping.place;

import org.jspecify.annotations.NullMarked;
