package dev.plumbline.submission.workbook.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY_THAT_WAS_NOT = 60;
    private static final int LAST_DAY = 2_957_003;

    /** Copies the lists. */
    public CellFormats {
        formats = List.copyOf(formats);
        dates = List.copyOf(dates);
    }

    /** A number as its format shows it: a date and time, or a number. */
    CellContent shown(BigDecimal value, int style) {
        boolean isDate = style >= 0 && style < dates.size() && dates.get(style);
        return isDate ? date(value, style) : new CellContent.Amount(CellValues.exact(value), format(style));
    }

    /** Whole days are counted here: nearly all dates are, and there are many. */
    private CellContent date(BigDecimal value, int style) {
        double serial = value.doubleValue();
        if (value.scale() <= 0 && serial > LEAP_DAY_THAT_WAS_NOT && serial < LAST_DAY) {
            LocalDate first = from1904 ? DAY_0_FROM_1904 : DAY_0;
            return new CellContent.Moment(first.plusDays(value.longValue()).atStartOfDay());
        }
        return DateUtil.isValidExcelDate(serial)
                ? new CellContent.Moment(DateUtil.getLocalDateTime(serial, from1904, true))
                : new CellContent.Amount(CellValues.exact(value), format(style));
    }

    private String format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : "General";
    }
}
