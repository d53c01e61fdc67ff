package dev.plumbline.measure.assessment;

import static dev.plumbline.measure.assessment.SmallAlliance.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static IndicatorPicture only(SmallAlliance alliance) {
        return alliance.assess().now().indicators().getFirst();
    }

    private static Optional<Warning> warning(AllianceAssessment assessment, Rule rule) {
        return assessment.warnings().stream()
                .filter(warning -> warning.signal().rule() == rule)
                .findFirst();
    }

    private static FoundationState part(AllianceAssessment assessment, Foundation foundation) {
        return assessment.foundation().stream()
                .filter(state -> state.foundation() == foundation)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void monthsOfAFlowAddUpToTheQuarter() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("orders", AddsUp.SUM)
                .target("orders", "2026-07/3", "100")
                .actual("orders", "2026-07", "30")
                .actual("orders", "2026-08", "30")
                .actual("orders", "2026-09", "35");

        assertThat(only(alliance).actual().get()).isEqualTo(95);
        assertThat(only(alliance).attainment().get()).isEqualTo(0.95);
        assertThat(only(alliance).actual().origins()).extracting(Origin::cell).containsExactly("E2:E4");
    }

    @Test
    void aFlowWithAMissingMonthHasNoQuarter() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("orders", AddsUp.SUM)
                .target("orders", "2026-07/3", "100")
                .actual("orders", "2026-07", "30")
                .actual("orders", "2026-09", "35");

        assertThat(only(alliance).actual().reason()).contains(Undefined.GAP);
        assertThat(alliance.assess().now().attainment().isDefined()).isFalse();
    }

    @Test
    void sharesAreAddedUpAndNeverAveraged() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("seen", AddsUp.RATIO)
                .share("seen", "2026-07", 9, 10)
                .share("seen", "2026-08", 450, 900)
                .share("seen", "2026-09", 0, 0 + 1);

        assertThat(only(alliance).actual().get()).isCloseTo(459.0 / 911, within(1e-12));
    }

    @Test
    void aBlankActualIsNotZero() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("orders", AddsUp.SUM)
                .target("orders", "2026-07/3", "100")
                .actual("orders", "2026-07/3", "");

        assertThat(only(alliance).actual().reason()).contains(Undefined.NO_ACTUAL);
        assertThat(alliance.assess().now().attainment().reason()).contains(Undefined.NOT_REPORTED);
    }

    @Test
    void anAnnualFlowTargetIsPhasedAndSaysSo() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("orders", AddsUp.SUM)
                .target("orders", "2026-01/12", "400")
                .actual("orders", "2026-07/3", "90");

        assertThat(only(alliance).target().get()).isEqualTo(100);
        assertThat(only(alliance).phased()).isTrue();
        assertThat(only(alliance).attainment().get()).isEqualTo(0.9);
    }

    @Test
    void anAnnualIndicatorIsNotDueInTheThirdQuarter() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("audit", Better.HIGHER, AddsUp.LAST, 12, List.of("ash"))
                .indicator("orders", AddsUp.SUM)
                .target("orders", "2026-07/3", "100")
                .actual("orders", "2026-07/3", "80");

        assertThat(alliance.assess().now().counts().indicatorsDue().get()).isEqualTo(1);
        assertThat(alliance.assess().now().attainment().get()).isEqualTo(0.8);
    }

    @Test
    void overDeliveryDoesNotHideAMiss() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .indicator("b", AddsUp.SUM)
                .target("a", "2026-07/3", "100")
                .target("b", "2026-07/3", "100")
                .actual("a", "2026-07/3", "300")
                .actual("b", "2026-07/3", "50");

        assertThat(alliance.assess().now().attainment().get()).isEqualTo(0.75);
    }

    @Test
    void belowThreeQuartersOfCoverageNoAttainmentIsShown() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .indicator("b", AddsUp.SUM)
                .target("a", "2026-07/3", "100")
                .target("b", "2026-07/3", "100")
                .actual("a", "2026-07/3", "100");

        assertThat(alliance.assess().now().attainment().isDefined()).isFalse();
        assertThat(alliance.assess().now().goals().getFirst().attainment().reason())
                .contains(Undefined.LOW_COVERAGE);
    }

    @Test
    void theOrderOfFactsChangesNothing() {
        SmallAlliance alliance = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .target("a", "2026-07/3", "100")
                .actual("a", "2026-07/3", "70")
                .actual("a", "2026-04/3", "80")
                .trustItem("T1", false)
                .answers("ash", "T1", NOW, 5, 4, 4, 5, 3, 4)
                .answers("birch", "T1", NOW, 2, 3, 2, 1, 3, 2);
        List<Fact> turned = new java.util.ArrayList<>(alliance.facts());
        Collections.reverse(turned);

        AllianceAssessment other = Assessor.assess(
                alliance.register(), alliance.register().alliances().getFirst(), turned, NOW);

        assertThat(other.figures()).isEqualTo(alliance.assess().figures());
    }

    @Test
    void aGapBeyondChanceIsAWarningOnTheFoundation() {
        AllianceAssessment assessment = new SmallAlliance()
                .trustItem("T1", false)
                .answers("ash", "T1", NOW, 5, 4, 4, 5, 3, 4)
                .answers("birch", "T1", NOW, 2, 3, 2, 1, 3, 2)
                .assess();

        ThemePicture trust = assessment.now().themes().getFirst();
        assertThat(trust.gap().get()).isCloseTo(25.0 / 6 - 13.0 / 6, within(1e-12));
        assertThat(trust.isFlagged()).isTrue();
        assertThat(part(assessment, Foundation.TRUST).grade()).contains(Grade.CRACKED);
        assertThat(trust.gap().origins()).hasSize(2);
    }

    @Test
    void aReversedItemIsTurnedRound() {
        AllianceAssessment assessment = new SmallAlliance()
                .trustItem("T1", true)
                .answers("ash", "T1", NOW, 1, 1, 2, 2, 1)
                .assess();

        assertThat(assessment.now().firstSide().themes().getFirst().mean().get())
                .isCloseTo(4.6, within(1e-12));
    }

    @Test
    void fewerThanFivePeopleAreNotShown() {
        AllianceAssessment assessment = new SmallAlliance()
                .trustItem("T1", false)
                .answers("ash", "T1", NOW, 5, 4, 4, 5)
                .answers("birch", "T1", NOW, 2, 3, 2, 1, 3, 2)
                .assess();

        ThemePicture trust = assessment.now().themes().getFirst();
        assertThat(trust.first().mean().reason()).contains(Undefined.SUPPRESSED);
        assertThat(trust.gap().reason()).contains(Undefined.SUPPRESSED);
        assertThat(warning(assessment, Rule.THEME_APART)).isEmpty();
    }

    @Test
    void aGapIsWarnedOfWhenItStandsInTwoSurveysAndTheWarningSaysSinceWhen() {
        SmallAlliance alliance = new SmallAlliance()
                .trustItem("T1", false)
                .answers("ash", "T1", NOW.plus(-3), 4, 4, 4, 5, 3, 4)
                .answers("birch", "T1", NOW.plus(-3), 4, 4, 4, 5, 3, 4);
        for (Quarter quarter : List.of(NOW.plus(-2), NOW.plus(-1), NOW)) {
            alliance.answers("ash", "T1", quarter, 5, 4, 4, 5, 3, 4).answers("birch", "T1", quarter, 2, 3, 2, 1, 3, 2);
        }

        assertThat(warning(alliance.assess(), Rule.THEME_APART).orElseThrow().since())
                .isEqualTo(NOW.plus(-1));
    }

    @Test
    void prioritiesThatPartAreSeenAgainstTheYearBefore() {
        AllianceAssessment assessment = new SmallAlliance()
                .priorities("ash", NOW.plus(-4), 60, 40)
                .priorities("birch", NOW.plus(-4), 55, 45)
                .priorities("ash", NOW, 80, 20)
                .priorities("birch", NOW, 30, 70)
                .assess();

        Warning apart = warning(assessment, Rule.PRIORITIES_APART).orElseThrow();
        assertThat(apart.signal().evidence())
                .extracting(Figure::get)
                .satisfiesExactly(
                        now -> assertThat(now).isCloseTo(0.5, within(1e-12)),
                        before -> assertThat(before).isCloseTo(0.95, within(1e-12)));
        assertThat(apart.signal().grade()).isEqualTo(Grade.CRACKED);
    }

    @Test
    void greenIsNotBelievedWhenTheTargetIsMissed() {
        SmallAlliance alliance = new SmallAlliance();
        for (String id : List.of("a", "b", "c")) {
            alliance.indicator(id, AddsUp.SUM)
                    .target(id, "2026-07/3", "100")
                    .actual("ash", id, "2026-07/3", "70", ReportedStatus.GREEN);
        }

        assertThat(warning(alliance.assess(), Rule.WATERMELON)
                        .orElseThrow()
                        .signal()
                        .grade())
                .isEqualTo(Grade.CRACKED);
    }

    @Test
    void aJointIndicatorIsComparedWithTheOtherPartnersFigure() {
        AllianceAssessment assessment = new SmallAlliance()
                .indicator("a", Better.HIGHER, AddsUp.SUM, 3, List.of("ash", "birch"))
                .target("a", "2026-07/3", "100")
                .actual("ash", "a", "2026-07/3", "98", null)
                .actual("birch", "a", "2026-07/3", "90", null)
                .assess();

        assertThat(assessment.now().alignment().matchRate().get()).isZero();
        assertThat(warning(assessment, Rule.FIGURES_DIFFER)).isPresent();
    }

    @Test
    void aSponsorWhoMissesThreeMeetingsInARowIsACrack() {
        SmallAlliance alliance = new SmallAlliance();
        for (int month = 7; month <= 9; month++) {
            LocalDate day = LocalDate.of(2026, month, 10);
            alliance.fact(new Fact.Meeting(
                    "birch",
                    "aurora",
                    FiscalCalendar.CALENDAR_YEAR.periodOf(NOW),
                    "Steering",
                    day,
                    Optional.of(day),
                    Optional.of(false),
                    Optional.of(4),
                    Optional.of(1),
                    Optional.of(0),
                    new Origin("birch", "Governance", "A" + month, "")));
        }

        AllianceAssessment assessment = alliance.assess();

        assertThat(warning(assessment, Rule.SPONSOR_ABSENT)
                        .orElseThrow()
                        .signal()
                        .grade())
                .isEqualTo(Grade.CRACKED);
        assertThat(part(assessment, Foundation.LEADERSHIP).grade()).contains(Grade.CRACKED);
    }

    @Test
    void anActionIsKeptOnlyWhenDoneByItsDueDate() {
        AllianceAssessment assessment = new SmallAlliance()
                .fact(action("A1", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 1)))
                .fact(action("A2", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 2)))
                .fact(action("A3", LocalDate.of(2026, 5, 1), null))
                .fact(action("A4", LocalDate.of(2026, 12, 1), null))
                .assess();

        var conduct = assessment.now().firstSide().conduct();
        assertThat(conduct.actionsOnTime().get()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(conduct.actionsOverdue().get()).isEqualTo(1);
    }

    private static Fact action(String id, LocalDate due, @org.jspecify.annotations.Nullable LocalDate done) {
        return new Commitment.Action(
                "ash",
                "aurora",
                FiscalCalendar.CALENDAR_YEAR.periodOf(NOW),
                id,
                "Do it",
                "Ann",
                due,
                Optional.ofNullable(done),
                new Origin("ash", "Actions", "A" + id.charAt(1), ""));
    }

    @Test
    void anOverDeliveredResourceDoesNotHideAShortOne() {
        AllianceAssessment assessment = new SmallAlliance()
                .fact(resource("People (FTE)", "10", "6"))
                .fact(resource("Money (EUR k)", "100", "180"))
                .assess();

        assertThat(assessment.now().firstSide().conduct().resourcesDelivered().get())
                .isCloseTo(0.8, within(1e-12));
    }

    private static Fact resource(String what, String committed, String actual) {
        return new Commitment.Resource(
                "ash",
                "aurora",
                FiscalCalendar.CALENDAR_YEAR.periodOf(NOW),
                what,
                new BigDecimal(committed),
                new BigDecimal(actual),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Origin("ash", "Resources", "A1", ""));
    }

    @Test
    void whoSentNothingIsNamed() {
        AllianceAssessment assessment = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .actual("a", "2026-07/3", "70")
                .assess();

        assertThat(warning(assessment, Rule.NOT_REPORTED).orElseThrow().signal().partner())
                .isEqualTo("birch");
    }

    @Test
    void anAllianceOfWhichNothingIsKnownStillHasAnAssessment() {
        AllianceAssessment assessment = new SmallAlliance().assess();

        assertThat(assessment.history()).hasSize(1);
        assertThat(assessment.now().attainment().isDefined()).isFalse();
        assertThat(assessment.foundation()).filteredOn(FoundationState::known).isEmpty();
    }

    @Test
    void idsOfFiguresAreUnique() {
        AllianceAssessment assessment = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .actual("a", "2026-07/3", "70")
                .actual("a", "2026-04/3", "70")
                .trustItem("T1", false)
                .answers("ash", "T1", NOW, 5, 4, 4, 5, 3, 4)
                .assess();

        assertThat(assessment.figures()).extracting(Figure::id).doesNotHaveDuplicates();
    }
}
