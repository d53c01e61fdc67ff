package dev.plumbline.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.calendar.FiscalCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2036-01-01T00:00:00Z");
    private static final String ZURICH = "Europe/Zurich";

    private static Schedule schedule(String when, String zone) {
        return new Schedule(
                When.tryParse(when).orElseThrow(),
                FiscalCalendar.CALENDAR_YEAR,
                ZoneId.of(zone),
                new BusinessDays(
                        Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)), Set.of(MonthDay.of(1, 1))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            quarter-end + 10 business days at 07:00, 2026-01-01T00:00:00Z, 2026-01-15T06:00:00Z
            quarter-end + 10 business days at 07:00, 2026-01-15T06:00:00Z, 2026-04-16T05:00:00Z
            quarter-end + 2 business days at 07:00,  2026-02-01T00:00:00Z, 2026-04-02T05:00:00Z
            quarter-end + 3 business days at 07:00,  2026-02-01T00:00:00Z, 2026-04-07T05:00:00Z
            quarter-end + 14 days at 23:59,          2026-02-01T00:00:00Z, 2026-04-14T21:59:00Z
            every business day at 08:00,             2026-04-02T08:00:00Z, 2026-04-07T06:00:00Z
            every day at 08:00,                      2026-04-02T08:00:00Z, 2026-04-03T06:00:00Z
            cron 0 7 * * MON,                        2026-04-02T08:00:00Z, 2026-04-06T05:00:00Z
            cron 30 0 7 * * MON,                     2026-04-02T08:00:00Z, 2026-04-06T05:00:30Z
            """)
    void aRuleNamesTheNextInstant(String when, Instant after, Instant next) {
        assertThat(schedule(when, ZURICH).findNext(after)).contains(next);
    }

    @Test
    void quartersAreThoseOfTheFiscalYear() {
        Schedule april = new Schedule(
                When.tryParse("quarter-end + 5 business days at 09:00").orElseThrow(),
                new FiscalCalendar(Month.FEBRUARY, true),
                ZoneId.of("Asia/Kolkata"),
                BusinessDays.WEEKDAYS);

        assertThat(april.list(START, 2))
                .containsExactly(Instant.parse("2026-02-06T03:30:00Z"), Instant.parse("2026-05-07T03:30:00Z"));
        assertThat(april.endedBefore(Instant.parse("2026-02-06T03:30:00Z"))).hasToString("2026-Q4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarter-end + 0 days at 07:00",
                "quarter-end + 81 days at 07:00",
                "quarter-end + 51 business days at 07:00",
                "quarter-end + 10 business days at 24:00",
                "quarter-end + 10 business days",
                "every monday at 07:00",
                "cron 61 7 * * MON",
                "cron",
                "tomorrow",
                ""
            })
    void whatIsNoRuleIsNotGuessed(String when) {
        assertThat(When.tryParse(when)).isEmpty();
    }

    @Test
    void aRuleThatNeverComesHasNoNextInstant() {
        assertThat(schedule("cron 0 0 30 2 *", ZURICH).findNext(START)).isEmpty();
        assertThat(schedule("cron 0 0 30 2 *", ZURICH).list(START, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Zurich,       2026-03-29T01:00:00Z, 2026-10-25T00:30:00Z
            America/New_York,    2026-03-08T07:00:00Z, 2026-11-01T06:30:00Z
            """)
    void aSkippedTimeIsTheStepForwardAndATimeShownTwiceIsTheFirst(String zone, Instant forward, Instant back) {
        boolean europe = zone.startsWith("Europe");
        Schedule nightly = schedule(europe ? "every day at 02:30" : "every day at 01:30", zone);
        Schedule skipped = schedule("cron 30 2 * * *", zone);

        assertThat(skipped.findNext(forward.minusSeconds(1))).contains(forward);
        assertThat(skipped.findNext(forward)).contains(forward.plus(Duration.ofMinutes(23 * 60 + 30)));
        Instant first = europe ? back : back.minus(1, ChronoUnit.HOURS);
        assertThat(nightly.findNext(first.minusSeconds(1))).contains(first);
        assertThat(nightly.findNext(first))
                .hasValueSatisfying(
                        next -> assertThat(Duration.between(first, next)).isEqualTo(Duration.ofHours(25)));
    }

    /** Ten years in zones with all kinds of clock changes, Lord Howe's half hour and Samoa's lost day among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Zurich",
                "America/New_York",
                "America/Santiago",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Asia/Kolkata",
                "Pacific/Apia",
                "UTC"
            })
    void everyDayOfTenYearsHasExactlyOneInstant(String zone) {
        for (String time : List.of("00:00", "01:30", "02:00", "02:30", "03:00", "23:30")) {
            Schedule daily = schedule("every day at " + time, zone);
            Schedule cron = schedule(
                    "cron " + LocalTime.parse(time).getMinute() + " "
                            + LocalTime.parse(time).getHour() + " * * *",
                    zone);
            List<Instant> instants = daily.list(START, END);

            assertThat(instants).isSorted().doesNotHaveDuplicates();
            assertThat(instants.stream().map(at -> at.atZone(ZoneId.of(zone)).toLocalDate()))
                    .doesNotHaveDuplicates()
                    .hasSizeBetween(3651, 3653);
            assertThat(cron.list(START, END)).isEqualTo(instants);
        }
    }

    @Test
    void fortyQuartersOfTenYearsAreEachDueOnceOnTheTenthBusinessDay() {
        Schedule quarterly = schedule("quarter-end + 10 business days at 07:00", ZURICH);

        List<Instant> instants = quarterly.list(START, END);

        assertThat(instants).hasSize(40).isSorted();
        assertThat(instants.stream().map(quarterly::endedBefore)).doesNotHaveDuplicates();
        assertThat(instants).allSatisfy(instant -> {
            ZonedDateTime local = instant.atZone(ZoneId.of(ZURICH));
            assertThat(local.toLocalTime()).isEqualTo(LocalTime.of(7, 0));
            assertThat(local.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(local.getDayOfMonth()).isBetween(12, 18);
        });
    }

    @Test
    void nothingIsLostOrDoubledWhereverOneLooksFrom() {
        Schedule often = schedule("cron */20 * * * *", ZURICH);
        List<Instant> all = often.list(Instant.parse("2026-10-24T20:00:00Z"), Instant.parse("2026-10-25T06:00:00Z"));

        for (Instant from = Instant.parse("2026-10-24T22:00:00Z");
                from.isBefore(Instant.parse("2026-10-25T05:00:00Z"));
                from = from.plus(Duration.ofMinutes(7))) {
            Instant looked = from;
            assertThat(often.findNext(looked))
                    .isEqualTo(all.stream().filter(at -> at.isAfter(looked)).findFirst());
        }
    }
}
