/** The rules that accept a submission: facts come in with the register and the day of receipt, findings go out; each rule is one small class. */
@NullMarked
package dev.plumbline.submission.rule;

import org.jspecify.annotations.NullMarked;
