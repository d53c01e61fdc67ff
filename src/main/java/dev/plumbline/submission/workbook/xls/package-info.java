/** Excel workbooks of the old kind (.xls, Excel 97 to 2003): records come in one by one, rows go out as they are met; what is older, locked or damaged is refused in words. */
@NullMarked
package dev.plumbline.submission.workbook.xls;

import org.jspecify.annotations.NullMarked;
