/** What is wrong, where, and what to do: rules come in with the cell concerned, findings go out; nothing is thrown. */
@NullMarked
package dev.plumbline.finding;

import org.jspecify.annotations.NullMarked;
