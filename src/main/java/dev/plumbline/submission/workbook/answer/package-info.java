/** Answers to partners: what became of a file comes in, a page that says so in plain words goes out; nothing a file holds reaches it unescaped. */
@NullMarked
package dev.plumbline.submission.workbook.answer;

import org.jspecify.annotations.NullMarked;
