/** What a mapping file can say: plain rules for one foreign layout, with nothing read yet; they hold no file and no register. */
@NullMarked
package dev.plumbline.submission.workbook.mapping.language;

import org.jspecify.annotations.NullMarked;
