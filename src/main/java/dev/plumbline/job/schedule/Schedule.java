package dev.plumbline.job.schedule;

import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule with all that it takes to tell instants from it.
 *
 * @param when the rule
 * @param calendar which months a quarter has
 * @param zone where the clock hangs
 * @param days the days on which people work
 */
public record Schedule(When when, FiscalCalendar calendar, ZoneId zone, BusinessDays days) {

    /**
     * The next planned instant.
     *
     * @param after the instant after which
     * @return the instant, later than that; empty when there is none, as of {@code cron 0 0 30 2 *}
     */
    public Optional<Instant> findNext(Instant after) {
        LocalDateTime shown = LocalDateTime.ofInstant(after, zone);
        return switch (when) {
            case When.QuarterEnd rule -> firstAfter(after, ends(rule, shown.toLocalDate()));
            case When.EachDay rule -> firstAfter(after, each(rule, shown.toLocalDate()));
            case When.Cron rule ->
                firstAfter(
                        after,
                        Stream.iterate(
                                        Optional.ofNullable(rule.expression().next(shown)),
                                        Optional::isPresent,
                                        time -> time.map(rule.expression()::next))
                                .flatMap(Optional::stream));
        };
    }

    private Optional<Instant> firstAfter(Instant after, Stream<LocalDateTime> times) {
        return times.map(time -> WallClock.instantOf(time, zone))
                .filter(instant -> instant.isAfter(after))
                .findFirst();
    }

    /** From two quarters before: the days of one quarter reach into the next. */
    private Stream<LocalDateTime> ends(When.QuarterEnd rule, LocalDate from) {
        Quarter first = calendar.quarterOf(YearMonth.from(from)).plus(-2);
        return Stream.iterate(first, quarter -> quarter.plus(1))
                .map(quarter -> day(rule, calendar.periodOf(quarter).end()).atTime(rule.at()));
    }

    private LocalDate day(When.QuarterEnd rule, LocalDate end) {
        return rule.business() ? days.after(end, rule.days()) : end.plusDays(rule.days());
    }

    private Stream<LocalDateTime> each(When.EachDay rule, LocalDate from) {
        LocalTime at = rule.at();
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> !rule.business() || days.contain(day))
                .map(day -> day.atTime(at));
    }

    /**
     * The planned instants of a time.
     *
     * @param after the instant after which
     * @param until the last instant that counts
     * @return instants in their order
     */
    public List<Instant> list(Instant after, Instant until) {
        return from(after).takeWhile(instant -> !instant.isAfter(until)).toList();
    }

    /**
     * The next planned instants.
     *
     * @param after the instant after which
     * @param count how many
     * @return instants in their order
     */
    public List<Instant> list(Instant after, int count) {
        return from(after).limit(count).toList();
    }

    private Stream<Instant> from(Instant after) {
        return Stream.iterate(findNext(after), Optional::isPresent, instant -> instant.flatMap(this::findNext))
                .flatMap(Optional::stream);
    }

    /**
     * The quarter that ended last before an instant.
     *
     * @param instant the instant
     * @return the quarter
     */
    public Quarter endedBefore(Instant instant) {
        return calendar.quarterOf(YearMonth.from(instant.atZone(zone))).plus(-1);
    }
}
