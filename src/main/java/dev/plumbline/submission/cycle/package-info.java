/** Where the returns of a quarter stand: what was received and the deadlines come in, who is late, locked, excepted or to be reminded goes out; no clock is asked. */
@NullMarked
package dev.plumbline.submission.cycle;

import org.jspecify.annotations.NullMarked;
