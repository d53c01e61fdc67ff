/** Real tables of figures: each with its files, its register and what a plain reading of it comes to. */
@org.jspecify.annotations.NullMarked
package dev.plumbline.corpus.kpi;
