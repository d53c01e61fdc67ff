package dev.plumbline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By when returns are wanted and by when they count, in days after the end of their quarter.
 *
 * @param dueDays days until a return is wanted, 0 to 366: later is late, and shown so; empty when not agreed
 * @param cutOffDays days until the quarter is locked, 0 to 366: what is received later waits for the next quarter's pack;
 *     empty when nothing is ever locked
 * @param reminderDays days before the due date on which to remind; negative for days after it
 * @param zone time zone in which days begin and end
 */
public record Deadlines(
        Optional<Integer> dueDays, Optional<Integer> cutOffDays, List<Integer> reminderDays, ZoneId zone) {

    /** On which days to remind unless said otherwise: 15 and 5 days before, 3 days after. */
    public static final List<Integer> USUAL_REMINDERS = List.of(15, 5, -3);

    /** Nothing agreed: nothing is late and nothing is locked. */
    public static final Deadlines NONE =
            new Deadlines(Optional.empty(), Optional.empty(), USUAL_REMINDERS, ZoneOffset.UTC);

    private static final int YEAR = 366;

    /** Checks the ranges; reminders are put in the order of their days. */
    public Deadlines {
        dueDays.ifPresent(days -> checkRange("due", days));
        cutOffDays.ifPresent(days -> checkRange("cut-off", days));
        if (dueDays.isPresent() && cutOffDays.isPresent() && cutOffDays.get() < dueDays.get()) {
            throw new IllegalArgumentException("A quarter cannot be locked before its returns are due");
        }
        reminderDays = reminderDays.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static void checkRange(String what, int days) {
        if (days < 0 || days > YEAR) {
            throw new IllegalArgumentException("The " + what + " days lie between 0 and 366, not " + days);
        }
    }

    /**
     * The day by which the return of a quarter is wanted.
     *
     * @param quarter its months
     * @return the day, itself still in time; empty when not agreed
     */
    public Optional<LocalDate> findDue(Period quarter) {
        return dueDays.map(days -> quarter.end().plusDays(days));
    }

    /**
     * The last day on which a return of a quarter counts for the quarter's own pack.
     *
     * @param quarter its months
     * @return the day, itself still in time; empty when not agreed
     */
    public Optional<LocalDate> findCutOff(Period quarter) {
        return cutOffDays.map(days -> quarter.end().plusDays(days));
    }

    /**
     * The instant at which a day is over.
     *
     * @param day the day
     * @return the first instant of the next day
     */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The day on which an instant lies.
     *
     * @param instant the instant
     * @return the day in the zone
     */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
