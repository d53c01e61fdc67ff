/** Real tables that nobody here wrote, each with a register made from an independent reading and the totals it must come to. */
@org.jspecify.annotations.NullMarked
package dev.plumbline.corpus;
