package dev.plumbline.submission.workbook.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Number formats of a workbook.
 *
 * @param formats by style number
 * @param dates by style number, whether the format shows a date
 * @param from1904 whether dates count from 1904
 */
public record CellFormats(List<String> formats, List<Boolean> dates, boolean from1904) {

    /** A file without formats. */
    public static final CellFormats NONE = new CellFormats(List.of(), List.of(), false);

    /** Copies the lists. */
    public CellFormats {
        formats = List.copyOf(formats);
        dates = List.copyOf(dates);
    }

    /** A number as its format shows it: a date and time, or a number. */
    CellContent shown(BigDecimal value, int style) {
        boolean isDate = style >= 0 && style < dates.size() && dates.get(style);
        double serial = isDate ? value.doubleValue() : -1;
        return isDate && DateUtil.isValidExcelDate(serial)
                ? new CellContent.Moment(DateUtil.getLocalDateTime(serial, from1904, true))
                : new CellContent.Amount(CellValues.exact(value), format(style));
    }

    private String format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : "General";
    }
}
