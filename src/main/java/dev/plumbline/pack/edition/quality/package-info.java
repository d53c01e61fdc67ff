/** The pack on data quality: where returns and files stood comes in, a short report for the alliance office goes out; no figure of an alliance is in it. */
@NullMarked
package dev.plumbline.pack.edition.quality;

import org.jspecify.annotations.NullMarked;
