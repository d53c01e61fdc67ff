/** The rules that look back: actuals come in with earlier ones of the same folder, warnings go out; nothing here blocks. */
@NullMarked
package dev.plumbline.submission.rule.history;

import org.jspecify.annotations.NullMarked;
