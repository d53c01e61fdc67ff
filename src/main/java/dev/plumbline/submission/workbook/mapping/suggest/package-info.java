/** Drafts a mapping for a table nobody mapped yet: an open file comes in, YAML with remarks goes out; what cannot be told is left open so that the draft is refused until somebody fills it in. */
@NullMarked
package dev.plumbline.submission.workbook.mapping.suggest;

import org.jspecify.annotations.NullMarked;
