/** The script a user would otherwise write, and Plumbline, in; their processor time for the same workbooks and packs out; refuses two that did not do the same work. */
@NullMarked
package dev.plumbline.bench.python;

import org.jspecify.annotations.NullMarked;
