/** Where everything stands in one foreign table: heading rows and a mapping come in, cells asked by field go out; what is missing, stands twice or could be read two ways is refused. */
@NullMarked
package dev.plumbline.submission.workbook.mapping.layout;

import org.jspecify.annotations.NullMarked;
