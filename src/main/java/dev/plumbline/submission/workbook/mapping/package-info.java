/** How to read tables that are not ours: mapping files come in, facts with their cells go out; what could be read two ways is refused. */
@NullMarked
package dev.plumbline.submission.workbook.mapping;

import org.jspecify.annotations.NullMarked;
