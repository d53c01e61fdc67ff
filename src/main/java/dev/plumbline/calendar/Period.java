package dev.plumbline.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A run of whole months that a figure is about: a month, a quarter, a half-year or a year.
 *
 * @param first the first month
 * @param months how many months, 1 to 12
 */
public record Period(YearMonth first, int months) implements Comparable<Period> {

    private static final long YEAR = 12;

    /** Checks the length. */
    public Period {
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException("A period has 1 to 12 months, not " + months);
        }
    }

    /**
     * A single month.
     *
     * @param month the month
     * @return the period
     */
    public static Period of(YearMonth month) {
        return new Period(month, 1);
    }

    /**
     * Reads what {@link #toString} writes: {@code 2026-07} or {@code 2026-07/3}.
     *
     * @param text the text
     * @return the period
     * @throws IllegalArgumentException when the text has another form
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? of(month(text))
                    : new Period(month(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a period; write it as 2026-07/3", e);
        }
    }

    /** The usual form is read by hand: ledgers hold it thousands of times. */
    private static YearMonth month(String text) {
        boolean isUsual = text.length() == 7 && text.charAt(4) == '-' && text.charAt(0) >= '0' && text.charAt(5) >= '0';
        return isUsual
                ? YearMonth.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10))
                : YearMonth.parse(text);
    }

    /**
     * The last month.
     *
     * @return the last month
     */
    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    /**
     * The last day.
     *
     * @return the last day of the last month
     */
    public LocalDate end() {
        return last().atEndOfMonth();
    }

    /**
     * Whether another period lies wholly within this one.
     *
     * @param other the other period
     * @return true when no month of it lies outside
     */
    public boolean contains(Period other) {
        return other.start() >= start() && other.start() + other.months <= start() + months;
    }

    /** Earlier end first; of two with the same end the shorter one. */
    @Override
    public int compareTo(Period other) {
        int order = Long.compare(start() + months, other.start() + other.months);
        return order != 0 ? order : Integer.compare(months, other.months);
    }

    /** Months since the year 0. */
    private long start() {
        return first.getYear() * YEAR + first.getMonthValue();
    }

    /** Spread over the months: that of {@link YearMonth} keeps the month in bits that hash tables do not look at. */
    @Override
    public int hashCode() {
        return Long.hashCode(start() * YEAR + months);
    }

    /** {@code 2026-07} for a month, {@code 2026-07/3} for more. */
    @Override
    public String toString() {
        return months == 1 ? first.toString() : first + "/" + months;
    }
}
