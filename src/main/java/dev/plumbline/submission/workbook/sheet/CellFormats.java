package dev.plumbline.submission.workbook.sheet;

import java.util.List;

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

    String format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : "General";
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }
}
