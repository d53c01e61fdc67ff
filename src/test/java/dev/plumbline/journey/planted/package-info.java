/** Mistakes such as people make, planted into real workbooks: a workbook comes in, the place of the mistake goes out. */
@NullMarked
package dev.plumbline.journey.planted;

import org.jspecify.annotations.NullMarked;
