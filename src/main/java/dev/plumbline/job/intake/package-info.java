/** The job {@code intake}: dropped files come in, readings in the ledger and answers go out; no file can stop the others. */
@NullMarked
package dev.plumbline.job.intake;

import org.jspecify.annotations.NullMarked;
