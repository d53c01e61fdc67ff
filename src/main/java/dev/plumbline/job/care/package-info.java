/** The care of a home: folders, database and clock come in, what is wrong with them and copies to fall back on go out; a copy is never laid over a home that is in use. */
@NullMarked
package dev.plumbline.job.care;

import org.jspecify.annotations.NullMarked;
