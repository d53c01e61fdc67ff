package dev.plumbline.measure.assessment;

import static dev.plumbline.measure.assessment.SmallAlliance.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.ReportedStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoundingTest {

    private static final Period PERIOD = FiscalCalendar.CALENDAR_YEAR.periodOf(NOW);

    private static Figure sounding(AllianceAssessment assessment, Measure measure, String partner) {
        return assessment.now().soundings().find(measure, partner).orElseThrow();
    }

    private static Optional<Grade> grade(AllianceAssessment assessment, Rule rule) {
        return assessment.warnings().stream()
                .map(Warning::signal)
                .filter(signal -> signal.rule() == rule)
                .findFirst()
                .map(signal -> signal.grade());
    }

    @Test
    void aPostWithoutANameIsVacantNowAndUnknownBefore() {
        AllianceAssessment assessment = new SmallAlliance()
                .withoutSponsor("birch")
                .priorities("ash", NOW.plus(-1), 60, 40)
                .assess();

        assertThat(sounding(assessment, Measure.VACANT_ROLES, "birch").get()).isEqualTo(1);
        assertThat(sounding(assessment, Measure.VACANT_ROLES, "ash").get()).isZero();
        assertThat(assessment.warnings())
                .filteredOn(warning -> warning.signal().rule() == Rule.ROLE_VACANT)
                .singleElement()
                .satisfies(warning -> assertThat(warning.since()).isEqualTo(NOW));
    }

    @Test
    void prioritiesAreComparedWithTheSidesOwnOnes() {
        AllianceAssessment assessment = new SmallAlliance()
                .priorities("ash", NOW.plus(-4), 60, 40)
                .priorities("ash", NOW.plus(-1), 60, 40)
                .priorities("ash", NOW, 85, 15)
                .assess();

        assertThat(sounding(assessment, Measure.PRIORITY_SHIFT, "ash").get()).isCloseTo(0.25, within(1e-12));
        assertThat(grade(assessment, Rule.PRIORITIES_SHIFTED)).contains(Grade.WATCH);
    }

    @Test
    void aGoalThatCameIsNotAShift() {
        SmallAlliance alliance = new SmallAlliance().priorities("ash", NOW, 60, 40);
        alliance.fact(new Fact.PriorityWeight(
                "ash",
                "aurora",
                "growth",
                FiscalCalendar.CALENDAR_YEAR.periodOf(NOW.plus(-1)),
                java.math.BigDecimal.valueOf(100),
                new Origin("x", "Priorities", "C1", "")));

        assertThat(sounding(alliance.assess(), Measure.PRIORITY_SHIFT, "ash").reason())
                .contains(Undefined.NOT_COMPARABLE);
        assertThat(grade(alliance.assess(), Rule.PRIORITIES_SHIFTED)).isEmpty();
    }

    @Test
    void twoCampsWithinASideAreAWarningAndAMeanHidesThemNot() {
        AllianceAssessment assessment = new SmallAlliance()
                .trustItem("T1", false)
                .answers("ash", "T1", NOW, 1, 1, 1, 1, 5, 5, 5, 5)
                .assess();

        assertThat(assessment
                        .now()
                        .soundings()
                        .of(Measure.THEME_SPREAD)
                        .getFirst()
                        .get())
                .isEqualTo(2);
        assertThat(grade(assessment, Rule.THEME_SPLIT)).contains(Grade.CRACKED);
    }

    @Test
    void whereAllAnswerAlikeTheSpreadIsWithheld() {
        AllianceAssessment assessment = new SmallAlliance()
                .trustItem("T1", false)
                .answers("ash", "T1", NOW, 4, 4, 4, 4, 4, 4)
                .assess();

        assertThat(assessment
                        .now()
                        .soundings()
                        .of(Measure.THEME_SPREAD)
                        .getFirst()
                        .reason())
                .contains(Undefined.SUPPRESSED);
    }

    @Test
    void theSpreadOfASmallGroupIsWithheld() {
        AllianceAssessment assessment = new SmallAlliance()
                .trustItem("T1", false)
                .answers("ash", "T1", NOW, 1, 5, 1, 5)
                .assess();

        assertThat(assessment
                        .now()
                        .soundings()
                        .of(Measure.THEME_SPREAD)
                        .getFirst()
                        .reason())
                .contains(Undefined.SUPPRESSED);
        assertThat(grade(assessment, Rule.THEME_SPLIT)).isEmpty();
    }

    @Test
    void figuresThatStandExactlyWhereTheyStoodAreNoticed() {
        SmallAlliance alliance = new SmallAlliance();
        for (String id : List.of("a", "b", "c", "d")) {
            alliance.indicator(id, AddsUp.SUM).actual(id, "2026-04/3", "70").actual(id, "2026-07/3", "70.0");
        }

        assertThat(sounding(alliance.assess(), Measure.FIGURES_COPIED, "ash").get())
                .isEqualTo(1);
        assertThat(grade(alliance.assess(), Rule.FIGURES_COPIED)).contains(Grade.CRACKED);
    }

    @Test
    void threeFiguresThatStandStillAreTooFewToSayAnything() {
        SmallAlliance alliance = new SmallAlliance();
        for (String id : List.of("a", "b", "c")) {
            alliance.indicator(id, AddsUp.SUM).actual(id, "2026-04/3", "70").actual(id, "2026-07/3", "70");
        }

        assertThat(grade(alliance.assess(), Rule.FIGURES_COPIED)).isEmpty();
    }

    @Test
    void oneAnswerToEverythingIsNoticedAlsoOnReversedItems() {
        SmallAlliance alliance = new SmallAlliance();
        for (int item = 1; item <= 6; item++) {
            alliance.trustItem("T" + item, item == 6);
        }
        AllianceAssessment assessment = alliance.sheet("ash", NOW, "444444", "555555", "333333", "444424", "222222")
                .assess();

        assertThat(sounding(assessment, Measure.STRAIGHT_LINED, "ash").get()).isCloseTo(0.8, within(1e-12));
        assertThat(grade(assessment, Rule.STRAIGHT_LINED)).contains(Grade.CRACKED);
    }

    @Test
    void straightAnswersOfASmallGroupAreWithheld() {
        SmallAlliance alliance = new SmallAlliance();
        for (int item = 1; item <= 6; item++) {
            alliance.trustItem("T" + item, false);
        }

        assertThat(sounding(
                                alliance.sheet("ash", NOW, "444444", "555555", "333333", "444444")
                                        .assess(),
                                Measure.STRAIGHT_LINED,
                                "ash")
                        .reason())
                .contains(Undefined.SUPPRESSED);
    }

    @Test
    void greenIsHeldAgainstTargetsAndActionsAndAnswers() {
        SmallAlliance alliance = new SmallAlliance();
        for (String id : List.of("a", "b", "c")) {
            alliance.indicator(id, AddsUp.SUM)
                    .target(id, "2026-07/3", "100")
                    .actual("ash", id, "2026-07/3", "70", ReportedStatus.GREEN);
        }
        for (int number = 1; number <= 3; number++) {
            alliance.fact(action("A" + number, LocalDate.of(2026, 8, 1), null));
        }
        AllianceAssessment assessment = alliance.assess();

        assertThat(sounding(assessment, Measure.GREEN_MISSED, "ash").get()).isEqualTo(3);
        assertThat(sounding(assessment, Measure.GREEN_CONTRADICTIONS, "ash").get())
                .isEqualTo(2);
        assertThat(grade(assessment, Rule.GREEN_CONTRADICTED)).contains(Grade.WATCH);
    }

    @Test
    void whoReportsRedIsNotContradicted() {
        SmallAlliance alliance = new SmallAlliance();
        for (String id : List.of("a", "b", "c")) {
            alliance.indicator(id, AddsUp.SUM)
                    .target(id, "2026-07/3", "100")
                    .actual("ash", id, "2026-07/3", "70", ReportedStatus.RED);
        }

        assertThat(sounding(alliance.assess(), Measure.GREEN_CONTRADICTIONS, "ash")
                        .reason())
                .contains(Undefined.NOT_APPLICABLE);
    }

    @Test
    void sidesThatCloseTheirActionsAtADifferentPaceAreNoticed() {
        SmallAlliance alliance = new SmallAlliance();
        for (int number = 1; number <= 4; number++) {
            LocalDate due = LocalDate.of(2026, 7, number);
            alliance.fact(action("A" + number, due, due.plusDays(40)));
            alliance.fact(new Action(
                    "birch",
                    "aurora",
                    PERIOD,
                    "B" + number,
                    "Do it",
                    "",
                    due,
                    Optional.of(due.plusDays(2)),
                    new Origin("birch", "Actions", "A" + number, "")));
        }
        AllianceAssessment assessment = alliance.assess();

        assertThat(sounding(assessment, Measure.CLOSURE_DAYS, "ash").get()).isEqualTo(40);
        assertThat(grade(assessment, Rule.PACE_APART)).contains(Grade.WATCH);
    }

    private static Fact action(String id, LocalDate due, @org.jspecify.annotations.Nullable LocalDate done) {
        return new Action(
                "ash",
                "aurora",
                PERIOD,
                id,
                "Do it",
                "Ann",
                due,
                Optional.ofNullable(done),
                new Origin("ash", "Actions", "A" + id.charAt(1), ""));
    }

    @Test
    void aSevereRiskAgesAndARiskOfOneSideIsCounted() {
        AllianceAssessment assessment = new SmallAlliance()
                .fact(risk("ash", "R1", 3, 5, LocalDate.of(2025, 9, 1)))
                .fact(risk("ash", "R2", 1, 2, LocalDate.of(2026, 9, 1)))
                .fact(risk("birch", "R2", 1, 2, LocalDate.of(2026, 9, 1)))
                .assess();

        assertThat(sounding(assessment, Measure.SEVERE_RISK_DAYS, "ash").get()).isEqualTo(394);
        assertThat(sounding(assessment, Measure.RISKS_ONE_SIDED, "").get()).isEqualTo(1);
        assertThat(grade(assessment, Rule.RISKS_STUCK)).contains(Grade.WATCH);
    }

    private static Fact risk(String partner, String id, int likelihood, int impact, LocalDate raised) {
        return new Fact.Risk(
                partner,
                "aurora",
                PERIOD,
                id,
                "It may break",
                likelihood,
                impact,
                Optional.of(raised),
                "",
                new Origin(partner, "Risks", "A" + id.charAt(1), ""));
    }

    @Test
    void eachLetterOfSmartIsToldFromData() {
        AllianceAssessment assessment = new SmallAlliance()
                .indicator("a", Better.HIGHER, AddsUp.SUM, 3, List.of("ash"))
                .indicator("b", Better.BAND, AddsUp.LAST, 3, List.of("ash"))
                .target("a", "2026-10/3", "100")
                .priorities("ash", NOW, 0, 100)
                .assess();

        assertThat(sounding(assessment, Measure.SMART_SPECIFIC, "").get()).isEqualTo(1);
        assertThat(sounding(assessment, Measure.SMART_MEASURABLE, "").get())
                .as("a band needs no baseline, a sum does")
                .isEqualTo(0.5);
        assertThat(sounding(assessment, Measure.SMART_ACHIEVABLE, "").reason())
                .as("without history nothing is said")
                .contains(Undefined.TOO_FEW);
        assertThat(sounding(assessment, Measure.SMART_RELEVANT, "").get())
                .as("a side gives the goal none of its effort")
                .isZero();
        assertThat(sounding(assessment, Measure.SMART_TIME_BOUND, "").get()).isEqualTo(0.5);
        assertThat(grade(assessment, Rule.GOALS_NOT_SMART)).contains(Grade.CRACKED);
    }
}
