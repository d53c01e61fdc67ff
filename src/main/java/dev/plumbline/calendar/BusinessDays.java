package dev.plumbline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which people work: Monday to Friday without holidays.
 *
 * @param holidays holidays of one year each
 * @param yearly holidays that return on the same day every year
 */
public record BusinessDays(Set<LocalDate> holidays, Set<MonthDay> yearly) {

    /** Monday to Friday, without any holiday. */
    public static final BusinessDays WEEKDAYS = new BusinessDays(Set.of(), Set.of());

    /** Copies the sets. */
    public BusinessDays {
        holidays = Set.copyOf(holidays);
        yearly = Set.copyOf(yearly);
    }

    /**
     * Whether people work on a day.
     *
     * @param day the day
     * @return false on Saturdays, Sundays and holidays
     */
    public boolean contain(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day)
                && !yearly.contains(MonthDay.from(day));
    }

    /**
     * The last business day before a day.
     *
     * @param day the day, which does not count
     * @return the day
     */
    public LocalDate lastBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), before -> before.minusDays(1))
                .filter(this::contain)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The business day that comes some business days after a day.
     *
     * @param day the day, which may be none itself and does not count
     * @param count how many, at least 1
     * @return the day
     */
    public LocalDate after(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("Business days are counted from 1, not " + count);
        }
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::contain)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }
}
