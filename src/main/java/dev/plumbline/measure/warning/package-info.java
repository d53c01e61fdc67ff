/** Early warnings as data: rules, signals, warnings and episodes; how they come about stands in {@code check}, what became of them in {@code marking}. */
@NullMarked
package dev.plumbline.measure.warning;

import org.jspecify.annotations.NullMarked;
