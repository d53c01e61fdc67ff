/** What the operator is told: ledgers and job files come in, the status page goes out; what nobody has to know is left out. */
@NullMarked
package dev.plumbline.job.board;

import org.jspecify.annotations.NullMarked;
