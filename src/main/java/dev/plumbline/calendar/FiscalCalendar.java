package dev.plumbline.calendar;

import java.time.Month;
import java.time.YearMonth;

/**
 * Which months a fiscal quarter covers, and by when its returns are wanted.
 *
 * @param firstMonth month in which the fiscal year starts
 * @param namedAfterEnd true when a fiscal year bears the year in which it ends (US government: FY 2026 starts in October
 *     2025), false when that in which it starts (UK and South African government: 2025-26 starts in April 2025)
 * @param deadlines by when returns are wanted and by when they count
 */
public record FiscalCalendar(Month firstMonth, boolean namedAfterEnd, Deadlines deadlines) {

    /** Fiscal years are calendar years. */
    public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(Month.JANUARY, false);

    /**
     * A calendar without deadlines.
     *
     * @param firstMonth month in which the fiscal year starts
     * @param namedAfterEnd true when a fiscal year bears the year in which it ends
     */
    public FiscalCalendar(Month firstMonth, boolean namedAfterEnd) {
        this(firstMonth, namedAfterEnd, Deadlines.NONE);
    }

    /**
     * The months of a quarter.
     *
     * @param quarter the quarter
     * @return three months
     */
    public Period periodOf(Quarter quarter) {
        return new Period(yearOf(quarter.year()).first().plusMonths(3L * (quarter.number() - 1)), 3);
    }

    /**
     * The months of a fiscal year.
     *
     * @param label the fiscal year's label
     * @return twelve months
     */
    public Period yearOf(int label) {
        int start = namedAfterEnd && firstMonth != Month.JANUARY ? label - 1 : label;
        return new Period(YearMonth.of(start, firstMonth), 12);
    }

    /**
     * The quarter in which a month lies.
     *
     * @param month the month
     * @return its quarter
     */
    public Quarter quarterOf(YearMonth month) {
        YearMonth shifted = month.minusMonths(firstMonth.getValue() - 1L);
        int label = namedAfterEnd && firstMonth != Month.JANUARY ? shifted.getYear() + 1 : shifted.getYear();
        return new Quarter(label, (shifted.getMonthValue() - 1) / 3 + 1);
    }
}
