/** Time as partners report it: words for periods come in, months and quarters go out; a form that could mean two periods is refused. */
@NullMarked
package dev.plumbline.calendar;

import org.jspecify.annotations.NullMarked;
