/** The words of our answers: a language comes in, sentences, numbers and days in its form go out; no sentence of an answer stands anywhere else. */
@NullMarked
package dev.plumbline.submission.workbook.answer.wording;

import org.jspecify.annotations.NullMarked;
