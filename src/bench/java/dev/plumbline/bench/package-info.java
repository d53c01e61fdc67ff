/** Benchmarks: cases by name in, tables of ratios out; each case runs in a JVM of its own. Refuses names it does not know. */
@NullMarked
package dev.plumbline.bench;

import org.jspecify.annotations.NullMarked;
