package dev.plumbline.submission.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Standing.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The third quarter of 2026: wanted by 20 October, counted until 30 October, days of Zurich. */
class StandingTest {

    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Period MONTHS = Period.parse("2026-07/3");
    private static final Deadlines DEADLINES =
            new Deadlines(Optional.of(20), Optional.of(30), Deadlines.USUAL_REMINDERS, ZoneId.of("Europe/Zurich"));
    /** Zurich is two hours ahead of UTC until 25 October, then one. */
    private static final String END_OF_DUE = "2026-10-20T21:59:59Z";

    private static final String END_OF_CUT_OFF = "2026-10-30T22:59:59Z";

    private static Handed file(String received, FileState state) {
        return new Handed("northwind", "return.xlsx", "digest", Instant.parse(received), state);
    }

    private static Handed good(String received) {
        return file(received, FileState.ACCEPTED);
    }

    private static Standing standing(Handed... files) {
        return standing(List.of(), files);
    }

    private static Standing standing(List<Extension> extensions, Handed... files) {
        return Standing.of("northwind", Q3, MONTHS, Arrays.asList(files), new Standing.Rules(DEADLINES, extensions));
    }

    private static Extension until(String day) {
        return new Extension(
                "northwind", Q3, LocalDate.parse(day), "auditors late", Instant.parse("2026-11-01T00:00:00Z"));
    }

    private static State state(Standing standing, String at) {
        return standing.state(Instant.parse(at));
    }

    @Test
    void nothingIsExpectedThenLateThenLocked() {
        Standing nothing = standing();

        assertThat(state(nothing, END_OF_DUE)).isEqualTo(State.EXPECTED);
        assertThat(state(nothing, "2026-10-20T22:00:00Z")).isEqualTo(State.LATE);
        assertThat(state(nothing, END_OF_CUT_OFF)).isEqualTo(State.LATE);
        assertThat(state(nothing, "2026-10-30T23:00:00Z")).isEqualTo(State.LOCKED);
    }

    @Test
    void aFileThatCannotBeUsedIsReceivedButNotAccepted() {
        Standing refused = standing(file("2026-10-05T08:00:00Z", FileState.REJECTED));

        assertThat(state(refused, "2026-10-06T00:00:00Z")).isEqualTo(State.RECEIVED);
        assertThat(refused.findReceived()).hasValue(Instant.parse("2026-10-05T08:00:00Z"));
        assertThat(refused.findUsed()).isEmpty();
        assertThat(refused.findOnTime()).hasValue(false);
    }

    @Test
    void theLastGoodFileReceivedByTheCutOffIsTheOneUsed() {
        Handed first = good("2026-10-05T08:00:00Z");
        Handed last = good(END_OF_CUT_OFF);
        Handed late = good("2026-10-30T23:00:00Z");
        Standing standing = standing(first, last, file("2026-10-30T08:00:00Z", FileState.REJECTED), late);

        assertThat(standing.findUsed()).hasValue(last);
        assertThat(standing.listWaiting()).containsExactly(late);
        assertThat(state(standing, "2026-11-05T00:00:00Z")).isEqualTo(State.ACCEPTED);
    }

    @Test
    void theFirstGoodFileDecidesWhetherItWasOnTime() {
        assertThat(standing(good(END_OF_DUE), good("2026-10-25T08:00:00Z")).findOnTime())
                .hasValue(true);
        assertThat(standing(good("2026-10-20T22:00:00Z")).findOnTime()).hasValue(false);
        assertThat(state(standing(good("2026-10-20T22:00:00Z")), "2026-10-21T00:00:00Z"))
                .isEqualTo(State.LATE);
    }

    @Test
    void whatCountsMayHaveComeOnALaterDayThanWhatWasOnTime() {
        Handed first = good("2026-10-05T08:00:00Z");
        Handed update = good("2026-10-25T08:00:00Z");

        assertThat(standing(first, update).findUpdate()).hasValue(update);
        assertThat(standing(first, good("2026-10-05T09:00:00Z")).findUpdate()).isEmpty();
        assertThat(standing(first, good("2026-10-30T23:00:00Z")).findUpdate()).isEmpty();
    }

    @Test
    void anExceptionLetsLaterFilesCountUntilTheEndOfItsDay() {
        Handed late = good("2026-11-05T22:59:59Z");
        Handed later = good("2026-11-05T23:00:00Z");
        List<Extension> granted = List.of(until("2026-11-05"));

        assertThat(state(standing(granted), "2026-11-03T00:00:00Z")).isEqualTo(State.EXCEPTED);
        assertThat(state(standing(granted), "2026-11-06T00:00:00Z")).isEqualTo(State.LOCKED);
        assertThat(standing(granted, late, later).findUsed()).hasValue(late);
        assertThat(standing(granted, late, later).listWaiting()).containsExactly(later);
    }

    @Test
    void ofSeveralExceptionsTheLatestDayCountsAndOthersPartnersHaveNone() {
        Standing standing = standing(List.of(until("2026-11-12"), until("2026-11-05")));

        assertThat(standing.extension().orElseThrow().until()).isEqualTo("2026-11-12");
        Admission admission = Admission.of(MONTHS, DEADLINES, List.of(until("2026-11-05"), until("2026-11-12")));
        assertThat(admission.admits("northwind", Instant.parse("2026-11-12T12:00:00Z")))
                .isTrue();
        assertThat(admission.admits("solaris", Instant.parse("2026-11-12T12:00:00Z")))
                .isFalse();
        assertThat(admission.admits("solaris", Instant.parse(END_OF_CUT_OFF))).isTrue();
    }

    @Test
    void withoutDeadlinesNothingIsLateOrLocked() {
        Standing standing =
                Standing.of("northwind", Q3, MONTHS, List.of(), new Standing.Rules(Deadlines.NONE, List.of()));

        assertThat(state(standing, "2030-01-01T00:00:00Z")).isEqualTo(State.EXPECTED);
        assertThat(standing.findOnTime()).isEmpty();
        assertThat(Admission.of(MONTHS, Deadlines.NONE, List.of()).admits("northwind", Instant.MAX))
                .isTrue();
    }

    @Test
    void anExceptionNeedsAReasonAndDeadlinesAnOrder() {
        assertThatThrownBy(() -> new Extension("northwind", Q3, LocalDate.MAX, " ", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> new Deadlines(Optional.of(20), Optional.of(10), List.of(), ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadlines(Optional.of(367), Optional.empty(), List.of(), ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remindersGoOutFifteenAndFiveDaysBeforeAndThreeAfter() {
        List<LocalDate> days = LocalDate.of(2026, 10, 1)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .filter(day -> !Reminders.listDue(day, List.of(standing())).isEmpty())
                .toList();

        assertThat(days)
                .containsExactly(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 23));
        assertThat(Reminders.listDue(LocalDate.of(2026, 10, 23), List.of(standing()))
                        .getFirst()
                        .daysLeft())
                .isEqualTo(-3);
    }

    @Test
    void remindersStopOnAcceptanceButNotOnAFileThatCannotBeUsed() {
        LocalDate day = LocalDate.of(2026, 10, 15);

        assertThat(Reminders.listDue(day, List.of(standing(good("2026-10-14T08:00:00Z")))))
                .isEmpty();
        assertThat(Reminders.listDue(day, List.of(standing(file("2026-10-14T08:00:00Z", FileState.REJECTED)))))
                .hasSize(1);
        assertThat(Reminders.findNext(day.plusDays(1), standing()).orElseThrow().day())
                .isEqualTo("2026-10-23");
        assertThat(Reminders.findNext(LocalDate.of(2026, 10, 24), standing())).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatCanCountNoMore() {
        Deadlines late = new Deadlines(Optional.of(20), Optional.of(22), List.of(-1, -3), ZoneId.of("UTC"));
        Standing standing = Standing.of("northwind", Q3, MONTHS, List.of(), new Standing.Rules(late, List.of()));

        assertThat(Reminders.findNext(LocalDate.of(2026, 10, 1), standing)
                        .orElseThrow()
                        .day())
                .isEqualTo("2026-10-21");
        assertThat(Reminders.findNext(LocalDate.of(2026, 10, 22), standing)).isEmpty();
    }

    @Test
    void whatWasReplacedAfterTheDayItWasWantedMayHaveBeenPrinted() {
        Handed first = new Handed(
                "northwind", "return.xlsx", "first", Instant.parse("2026-10-01T00:00:00Z"), FileState.ACCEPTED);
        Handed refused = file("2026-10-02T00:00:00Z", FileState.REJECTED);

        assertThat(standing(first, refused, good(END_OF_DUE)).mayHaveBeenPrinted("first"))
                .isFalse();
        assertThat(standing(first, refused, good("2026-10-21T09:00:00Z")).mayHaveBeenPrinted("first"))
                .isTrue();
        assertThat(standing(first, refused).mayHaveBeenPrinted("first")).isTrue();
        assertThat(standing(good(END_OF_DUE)).mayHaveBeenPrinted("other")).isTrue();
        assertThat(Standing.of(
                                "northwind",
                                Q3,
                                MONTHS,
                                List.of(first, good(END_OF_DUE)),
                                new Standing.Rules(Deadlines.NONE, List.of()))
                        .mayHaveBeenPrinted("first"))
                .isTrue();
    }
}
