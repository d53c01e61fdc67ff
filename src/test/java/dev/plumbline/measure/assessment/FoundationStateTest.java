package dev.plumbline.measure.assessment;

import static dev.plumbline.measure.assessment.SmallAlliance.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not known of the foundation is not sound. */
class FoundationStateTest {

    private static SmallAlliance oneSided() {
        return new SmallAlliance()
                .indicator("a", Better.HIGHER, AddsUp.SUM, 3, List.of("ash", "birch"))
                .target("a", "2026-07/3", "70")
                .actual("ash", "a", "2026-07/3", "70", null);
    }

    private static SmallAlliance reported() {
        return oneSided().actual("birch", "a", "2026-07/3", "70", null);
    }

    private static FoundationState state(SmallAlliance alliance, Foundation part) {
        return alliance.assess().foundation().stream()
                .filter(state -> state.foundation() == part)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Foundation.class)
    void nothingIsKnownOfAnyPartUntilEverySideReports(Foundation part) {
        assertThat(state(new SmallAlliance(), part).unknown())
                .contains(part == Foundation.GOALS ? Undefined.NO_INDICATOR : Undefined.NOT_REPORTED);
        assertThat(state(oneSided(), part).unknown()).contains(Undefined.SIDE_MISSING);
    }

    @ParameterizedTest
    @EnumSource(Foundation.class)
    void resultsTellOfNoPartButTheGoalsThatTheyMeasure(Foundation part) {
        assertThat(state(reported(), part).unknown())
                .isEqualTo(part == Foundation.GOALS ? Optional.empty() : Optional.of(Undefined.NOT_REPORTED));
    }

    @Test
    void answersAboutGoalsTellNothingWhereNoneIsAgreed() {
        SmallAlliance alliance = new SmallAlliance()
                .item("G1", "Goals", Foundation.GOALS)
                .answers("ash", "G1", NOW, 5, 4, 4, 5, 4, 4)
                .answers("birch", "G1", NOW, 5, 4, 4, 5, 4, 4);

        FoundationState state = state(alliance, Foundation.GOALS);

        assertThat(state.known()).isFalse();
        assertThat(state.count(alliance.assess().counted(), NOW).reason()).contains(Undefined.NO_INDICATOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Foundation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GOALS"})
    void aPartIsKnownOnceEverySideAnsweredATheme(Foundation part) {
        SmallAlliance alliance = reported().item("Q1", "A theme", part).answers("ash", "Q1", NOW, 5, 4, 4, 5, 4, 4);
        assertThat(state(alliance, part).unknown()).contains(Undefined.LOW_COVERAGE);

        assertThat(state(alliance.answers("birch", "Q1", NOW, 5, 4, 4, 5, 4, 4), part)
                        .known())
                .isTrue();
    }

    @Test
    void resourcesAreKnownOnceEverySideToldThem() {
        SmallAlliance alliance = reported().fact(resources("ash"));
        assertThat(state(alliance, Foundation.RESOURCES).unknown()).contains(Undefined.LOW_COVERAGE);

        assertThat(state(alliance.fact(resources("birch")), Foundation.RESOURCES)
                        .known())
                .isTrue();
    }

    @Test
    void aSponsorSeenLastQuarterTellsNothingOfThisOne() {
        SmallAlliance before = reported().fact(meeting("ash", NOW.plus(-1))).fact(meeting("birch", NOW.plus(-1)));
        assertThat(state(before, Foundation.LEADERSHIP).known()).isFalse();

        SmallAlliance now = reported().fact(meeting("ash", NOW)).fact(meeting("birch", NOW));
        assertThat(state(now, Foundation.LEADERSHIP).known()).isTrue();
    }

    private static Fact resources(String partner) {
        return new Commitment.Resource(
                partner,
                "aurora",
                FiscalCalendar.CALENDAR_YEAR.periodOf(NOW),
                "people",
                BigDecimal.TEN,
                BigDecimal.TEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Origin(partner, "Resources", "A1", ""));
    }

    private static Fact meeting(String partner, Quarter quarter) {
        var period = FiscalCalendar.CALENDAR_YEAR.periodOf(quarter);
        return new Fact.Meeting(
                partner,
                "aurora",
                period,
                "Board",
                period.end(),
                Optional.of(period.end()),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Origin(partner, "Governance", "A1", ""));
    }
}
