/** A pack in, a JasperReports PDF of the same content out; loaded apart, for it needs other versions of our libraries. */
@NullMarked
package dev.plumbline.bench.pack.jasper;

import org.jspecify.annotations.NullMarked;
