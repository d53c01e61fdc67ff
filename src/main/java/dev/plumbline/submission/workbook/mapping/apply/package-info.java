/** Foreign tables read through a mapping: a file and its rules come in, facts with their cells go out; a row that names what the register does not know, or that could be meant two ways, is refused. */
@NullMarked
package dev.plumbline.submission.workbook.mapping.apply;

import org.jspecify.annotations.NullMarked;
