/** Plumbline: tells every quarter whether strategic alliances still stand true. */
@NullMarked
package dev.plumbline;

import org.jspecify.annotations.NullMarked;
