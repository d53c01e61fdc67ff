/** The register as a workbook: its sheets come in, a register goes out when nothing in it contradicts itself. */
@NullMarked
package dev.plumbline.submission.workbook.register;

import org.jspecify.annotations.NullMarked;
