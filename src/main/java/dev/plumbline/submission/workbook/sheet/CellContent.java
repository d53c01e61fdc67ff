package dev.plumbline.submission.workbook.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** What a cell holds, as typed. */
public sealed interface CellContent {

    /** Nothing. */
    record Empty() implements CellContent {

        /** An empty cell. */
        public static final Empty CELL = new Empty();
    }

    /**
     * A number.
     *
     * @param value the number, without trailing zeros
     * @param format its number format, such as {@code 0.0%}; {@code General} when it has none
     */
    record Amount(BigDecimal value, String format) implements CellContent {

        private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

        /**
         * Whether the cell shows the value a hundredfold, with a percent sign; a sign that was only put behind the number,
         * as in {@code 0"%"}, changes nothing.
         *
         * @return true for such as {@code 0.0%}
         */
        public boolean isPercent() {
            return format.indexOf('%') >= 0
                    && LITERAL.matcher(format).replaceAll("").indexOf('%') >= 0;
        }
    }

    /**
     * Words.
     *
     * @param text the words, with the blanks around them
     */
    record Words(String text) implements CellContent {}

    /**
     * A number shown as a date or time.
     *
     * @param time the date and time
     */
    record Moment(LocalDateTime time) implements CellContent {}

    /**
     * True or false.
     *
     * @param value which
     */
    record Truth(boolean value) implements CellContent {}

    /**
     * An error, such as a division by zero.
     *
     * @param code as shown, such as {@code #REF!}
     */
    record Fault(String code) implements CellContent {}

    /** A formula that was never calculated. */
    record NotCalculated() implements CellContent {}

    /**
     * The content as a person would read it.
     *
     * @return words; empty for an empty cell
     */
    default String asTyped() {
        return switch (this) {
            case Empty _ -> "";
            case Amount amount -> amount.value().toPlainString();
            case Words words -> words.text();
            case Moment moment ->
                moment.time().toLocalTime().equals(java.time.LocalTime.MIDNIGHT)
                        ? moment.time().toLocalDate().toString()
                        : moment.time().toString();
            case Truth truth -> truth.value() ? "TRUE" : "FALSE";
            case Fault fault -> fault.code();
            case NotCalculated _ -> "formula without a result";
        };
    }
}
