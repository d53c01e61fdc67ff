package dev.plumbline.measure.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When returns came, and whether indicators keep their pace. */
class ArrivalTest {

    private static final Deadlines TWENTY_DAYS =
            new Deadlines(Optional.of(20), Optional.empty(), List.of(), ZoneOffset.UTC);

    /** Wanted by the twentieth of October. */
    private static Standing standing(Deadlines deadlines, String... received) {
        List<Handed> files = Stream.of(received)
                .map(at -> new Handed("ash", "r.xlsx", at, Instant.parse(at), FileState.ACCEPTED))
                .toList();
        return Standing.of(
                "ash",
                SmallAlliance.NOW,
                FiscalCalendar.CALENDAR_YEAR.periodOf(SmallAlliance.NOW),
                files,
                new Standing.Rules(deadlines, List.of()));
    }

    private static AllianceAssessment assess(Standing... standings) {
        SmallAlliance alliance = new SmallAlliance().priorities("ash", SmallAlliance.NOW, 50, 50);
        Register register = alliance.register();
        return Assessor.assess(
                new RegisterIndex(register),
                register.alliances().getFirst(),
                new Reported(alliance.facts(), List.of(standings), List.of()),
                SmallAlliance.NOW);
    }

    private static Figure late(AllianceAssessment assessment) {
        return assessment
                .now()
                .soundings()
                .find(Measure.RETURN_DAYS_LATE, "ash")
                .orElseThrow();
    }

    private static Optional<Grade> grade(AllianceAssessment assessment, Rule rule) {
        return assessment.warnings().stream()
                .filter(warning -> warning.signal().rule() == rule)
                .map(warning -> warning.signal().grade())
                .findFirst();
    }

    @Test
    void aReturnThatComesAWeekAfterItWasWantedIsAWarning() {
        AllianceAssessment week = assess(standing(TWENTY_DAYS, "2026-10-27T09:00:00Z", "2026-12-24T09:00:00Z"));

        assertThat(late(week).get()).isEqualTo(7);
        assertThat(late(week).origins()).containsExactly(Origin.ofFile("2026-10-27T09:00:00Z"));
        assertThat(grade(week, Rule.RETURN_LATE)).contains(Grade.WATCH);
        assertThat(grade(assess(standing(TWENTY_DAYS, "2026-11-19T09:00:00Z")), Rule.RETURN_LATE))
                .contains(Grade.CRACKED);
    }

    @Test
    void aFewDaysAreToldButNoWarning() {
        AllianceAssessment days = assess(standing(TWENTY_DAYS, "2026-10-26T09:00:00Z"));

        assertThat(late(days).get()).isEqualTo(6);
        assertThat(grade(days, Rule.RETURN_LATE)).isEmpty();
        assertThat(late(assess(standing(TWENTY_DAYS, "2026-10-20T23:59:59Z"))).get())
                .isZero();
    }

    @Test
    void withoutADayOrAFileNothingIsLate() {
        assertThat(late(assess()).reason()).contains(Undefined.NO_DEADLINE);
        assertThat(late(assess(standing(Deadlines.NONE, "2026-12-24T09:00:00Z")))
                        .reason())
                .contains(Undefined.NO_DEADLINE);
        assertThat(late(assess(standing(TWENTY_DAYS))).reason()).contains(Undefined.NOT_REPORTED);
    }

    /** Two flows that are to bring 100 in the year, and what each brought in its first three quarters. */
    private static AllianceAssessment twoFlows(String first, String second, String third) {
        SmallAlliance alliance = new SmallAlliance();
        for (String id : List.of("a", "b")) {
            alliance.indicator(id, AddsUp.SUM)
                    .target(id, "2026-01/12", "100")
                    .actual(id, "2026-01/3", first)
                    .actual(id, "2026-04/3", second)
                    .actual(id, "2026-07/3", third);
        }
        return alliance.assess();
    }

    @Test
    void indicatorsFarBehindScheduleForTwoQuartersAreAWarning() {
        AllianceAssessment slow = twoFlows("5", "10", "12");
        Figure behind =
                slow.now().soundings().find(Measure.INDICATORS_BEHIND, "").orElseThrow();

        assertThat(behind.get()).isEqualTo(2);
        assertThat(behind.n()).hasValue(2);
        assertThat(grade(slow, Rule.BEHIND_SCHEDULE)).contains(Grade.CRACKED);
    }

    @Test
    void oneSlowQuarterIsNone() {
        assertThat(grade(twoFlows("16", "16", "5"), Rule.BEHIND_SCHEDULE)).isEmpty();
        assertThat(grade(twoFlows("10", "10", "50"), Rule.BEHIND_SCHEDULE)).isEmpty();
    }
}
