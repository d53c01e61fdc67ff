/** The companion of a pack for those who go on working with its figures: tables of data come in, an .xlsx workbook goes out; no cell of it can act. */
@NullMarked
package dev.plumbline.pack.workbook;

import org.jspecify.annotations.NullMarked;
