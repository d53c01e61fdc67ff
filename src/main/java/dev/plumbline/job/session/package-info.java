/** A home that is open: its folder comes in, locked against other runs and with all that Spring put together it goes out; a home in use is refused. */
@NullMarked
package dev.plumbline.job.session;

import org.jspecify.annotations.NullMarked;
