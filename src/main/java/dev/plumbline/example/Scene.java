package dev.plumbline.example;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.story.Cast;
import dev.plumbline.example.story.Story;
import dev.plumbline.finding.Origin;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * One alliance in one quarter.
 *
 * @param cast the alliance
 * @param first the first quarter told
 * @param quarter the quarter
 * @param last the last quarter told
 * @param chance random numbers
 */
record Scene(Cast cast, Quarter first, Quarter quarter, Quarter last, Chance chance) {

    /** The origin of all that stands in no file yet. */
    static final Origin NOWHERE = Origin.ofFile("");

    Story story() {
        return cast.story();
    }

    String alliance() {
        return cast.alliance();
    }

    /** The quarter as stories count: 0 for the last one told, -1 for the one before. */
    int at() {
        return last.until(quarter);
    }

    /** The same alliance in another quarter, as stories count. */
    Scene at(int other) {
        return new Scene(cast, first, last.plus(other), last, chance);
    }

    /** The months of the quarter. */
    Period period() {
        return FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
    }

    /** A working day, some days after the first day of the quarter. */
    LocalDate day(long days) {
        LocalDate day = period().first().atDay(1).plusDays(days);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /** Random numbers for something in this alliance and quarter. */
    RandomGenerator draw(String what, Object detail) {
        return chance.of(what, alliance(), quarter, detail);
    }

    /** Random numbers for something in this alliance, the same in all quarters. */
    RandomGenerator drawOnce(String what, Object detail) {
        return chance.of(what, alliance(), detail);
    }
}
