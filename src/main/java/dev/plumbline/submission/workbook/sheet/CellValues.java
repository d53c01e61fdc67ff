package dev.plumbline.submission.workbook.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What characters of a cell stand for. */
final class CellValues {

    private static final int EXACT_DIGITS = 15;
    private static final int LARGEST_EXPONENT = 310;
    private static final int DAY_CHARS = 10;

    private CellValues() {}

    /** Words; nothing when there are none. */
    static CellContent words(String text) {
        return text.isEmpty() ? CellContent.Empty.CELL : new CellContent.Words(text);
    }

    /** Whether a spreadsheet program could hold a number. */
    static boolean isMeasure(BigDecimal value) {
        return Math.abs((long) value.precision() - value.scale()) <= LARGEST_EXPONENT;
    }

    /** Nobody types more than 15 digits: what has more is a double written out, and its shortest form was typed. */
    static BigDecimal exact(BigDecimal value) {
        BigDecimal typed = value.precision() > EXACT_DIGITS ? BigDecimal.valueOf(value.doubleValue()) : value;
        if (typed.scale() == 0) {
            return typed;
        }
        BigDecimal bare = typed.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** A date, or a date and time, in ISO form; words when it is none. */
    static CellContent isoDate(String text) {
        try {
            return new CellContent.Moment(
                    text.length() <= DAY_CHARS
                            ? LocalDate.parse(text).atStartOfDay()
                            : LocalDateTime.parse(text.replaceFirst("Z$", "")));
        } catch (DateTimeException _) {
            return words(text);
        }
    }
}
