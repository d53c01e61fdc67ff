/** Excel workbooks (.xlsx, .xlsm): a package checked entry by entry comes in, rows go out as they are met; macros, links and entities are never followed. */
@NullMarked
package dev.plumbline.submission.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
