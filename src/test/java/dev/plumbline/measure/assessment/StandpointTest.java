package dev.plumbline.measure.assessment;

import static dev.plumbline.measure.assessment.SmallAlliance.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Aspect;
import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.submission.Commitment.Obligation;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.Meeting;
import dev.plumbline.submission.MeetingConduct;
import dev.plumbline.submission.Stance;
import dev.plumbline.submission.Standpoint.BusinessCase;
import dev.plumbline.submission.Standpoint.GoalView;
import dev.plumbline.submission.Standpoint.Lesson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandpointTest {

    private static final Period PERIOD = FiscalCalendar.CALENDAR_YEAR.periodOf(NOW);
    private static final Origin CELL = new Origin("f", "Goals", "A2", "");

    private static Figure first(AllianceAssessment assessment, Measure measure) {
        return assessment.now().soundings().of(measure).getFirst();
    }

    private static Optional<Grade> grade(AllianceAssessment assessment, Rule rule) {
        return assessment.warnings().stream()
                .map(warning -> warning.signal())
                .filter(signal -> signal.rule() == rule)
                .findFirst()
                .map(signal -> signal.grade());
    }

    private static Fact stance(String partner, Stance stance, @Nullable LocalDate due) {
        return new GoalView(
                partner,
                "aurora",
                PERIOD,
                "growth",
                "",
                Optional.of(stance),
                Optional.empty(),
                Optional.ofNullable(due),
                "",
                CELL);
    }

    private static Fact view(String partner, @Nullable String target, String definition) {
        return new GoalView(
                partner,
                "aurora",
                PERIOD,
                "growth",
                "a",
                Optional.empty(),
                Optional.ofNullable(target).map(BigDecimal::new),
                Optional.empty(),
                definition,
                CELL);
    }

    @Test
    void effortWithoutAWordIsHoldingAGoalAndNoneIsNot() {
        AllianceAssessment assessment = new SmallAlliance()
                .priorities("ash", NOW, 100, 0)
                .priorities("birch", NOW, 60, 40)
                .assess();

        assertThat(assessment.now().soundings().of(Measure.GOAL_HOLDERS))
                .extracting(Figure::get)
                .containsExactly(2.0, 1.0);
        assertThat(first(assessment, Measure.GOALS_SHARED).get()).isEqualTo(0.5);
        assertThat(assessment
                        .now()
                        .soundings()
                        .find(Measure.EFFORT_ONE_SIDED, "birch")
                        .orElseThrow()
                        .get())
                .isCloseTo(0.4, within(1e-12));
        assertThat(grade(assessment, Rule.GOALS_APART)).contains(Grade.WATCH);
    }

    @Test
    void aGoalThatASideOpposesIsACrackAndAWordCountsMoreThanWeights() {
        AllianceAssessment assessment = new SmallAlliance()
                .priorities("ash", NOW, 50, 50)
                .priorities("birch", NOW, 50, 50)
                .fact(stance("birch", Stance.OPPOSE, null))
                .assess();

        assertThat(first(assessment, Measure.GOAL_HOLDERS).get()).isEqualTo(1);
        assertThat(grade(assessment, Rule.GOALS_APART)).contains(Grade.CRACKED);
    }

    @Test
    void aSilentSideIsNotAgainstAGoal() {
        AllianceAssessment assessment =
                new SmallAlliance().priorities("ash", NOW, 50, 50).assess();

        assertThat(first(assessment, Measure.GOAL_HOLDERS).reason()).contains(Undefined.SIDE_MISSING);
        assertThat(grade(assessment, Rule.GOALS_APART)).isEmpty();
    }

    @Test
    void datesOfTheSidesAreHeldAgainstEachOther() {
        AllianceAssessment assessment = new SmallAlliance()
                .fact(stance("ash", Stance.PURSUE, LocalDate.of(2027, 1, 1)))
                .fact(stance("birch", Stance.PURSUE, LocalDate.of(2028, 1, 1)))
                .assess();

        assertThat(first(assessment, Measure.GOAL_DATES_APART).get()).isEqualTo(365);
        assertThat(grade(assessment, Rule.GOAL_DATES_APART)).contains(Grade.CRACKED);
    }

    @Test
    void aSidesOwnTargetIsHeldAgainstTheAgreedOne() {
        AllianceAssessment assessment = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .target("a", "2026-07/3", "100")
                .fact(view("ash", "120", ""))
                .assess();

        assertThat(first(assessment, Measure.GOAL_TARGETS_APART).get()).isCloseTo(20 / 110.0, within(1e-12));
        assertThat(grade(assessment, Rule.GOAL_TARGETS_APART)).contains(Grade.WATCH);
    }

    @Test
    void definitionsAreComparedByTheirWordsWhateverTheirOrder() {
        AllianceAssessment same = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .fact(view("ash", null, "Orders booked, of all offers"))
                .fact(view("birch", null, "of all offers: orders booked"))
                .assess();
        AllianceAssessment other = new SmallAlliance()
                .indicator("a", AddsUp.SUM)
                .fact(view("ash", null, "Orders booked, of all offers"))
                .fact(view("birch", null, "Revenue invoiced in the quarter"))
                .assess();

        assertThat(first(same, Measure.DEFINITION_OVERLAP).get()).isEqualTo(1);
        assertThat(grade(same, Rule.DEFINITIONS_APART)).isEmpty();
        assertThat(grade(other, Rule.DEFINITIONS_APART)).contains(Grade.CRACKED);
    }

    private static Fact benefit(@Nullable String low, @Nullable String high) {
        return new BusinessCase(
                "ash",
                "aurora",
                PERIOD,
                "Savings (EUR k)",
                new BigDecimal("400"),
                new BigDecimal("300"),
                new BigDecimal("1200"),
                Optional.ofNullable(low).map(BigDecimal::new),
                Optional.ofNullable(high).map(BigDecimal::new),
                CELL);
    }

    @Test
    void valueAtRiskIsCaseLessForecast() {
        AllianceAssessment assessment =
                new SmallAlliance().fact(benefit("900", "1150")).assess();

        assertThat(first(assessment, Measure.VALUE_AT_RISK_LOW).get()).isEqualTo(50);
        assertThat(first(assessment, Measure.VALUE_AT_RISK_HIGH).get()).isEqualTo(300);
        assertThat(first(assessment, Measure.VALUE_AT_RISK_LOW).unit()).isEqualTo("EUR k");
        assertThat(grade(assessment, Rule.VALUE_SHORT)).contains(Grade.WATCH);
    }

    @Test
    void withoutForecastWhatIsMissingIsAtRiskAtLeastAndAllThatHasNotComeAtMost() {
        AllianceAssessment assessment =
                new SmallAlliance().fact(benefit(null, null)).assess();

        assertThat(first(assessment, Measure.VALUE_AT_RISK_LOW).get()).isEqualTo(100);
        assertThat(first(assessment, Measure.VALUE_AT_RISK_HIGH).get()).isEqualTo(900);
    }

    @Test
    void aBlockWithoutEvidenceIsNotLaid() {
        AllianceAssessment assessment = new SmallAlliance()
                .fact(clause("Vision", true, BuildingBlock.VISION))
                .fact(clause("Exit", false, BuildingBlock.TERMS))
                .assess();

        assertThat(first(assessment, Measure.BLOCKS_LAID).get()).isEqualTo(1);
        assertThat(first(assessment, Measure.NOTICE_DAYS).get()).isEqualTo(20);
        assertThat(grade(assessment, Rule.BLOCKS_MISSING)).contains(Grade.CRACKED);
        assertThat(grade(assessment, Rule.NOTICE_NEAR)).contains(Grade.CRACKED);
    }

    private static Fact clause(String name, boolean inPlace, BuildingBlock block) {
        return new Obligation(
                "ash",
                "aurora",
                PERIOD,
                name,
                inPlace,
                Optional.empty(),
                "Ann",
                Optional.of(block),
                Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.of(LocalDate.of(2026, 10, 20)),
                CELL);
    }

    @Test
    void whoDoesNotTellOfBlocksIsNotBlamed() {
        AllianceAssessment assessment = new SmallAlliance()
                .fact(new Obligation("ash", "aurora", PERIOD, "Exit", true, Optional.empty(), "", CELL))
                .assess();

        assertThat(first(assessment, Measure.BLOCKS_LAID).reason()).contains(Undefined.NOT_REPORTED);
        assertThat(grade(assessment, Rule.BLOCKS_MISSING)).isEmpty();
    }

    @Test
    void meetingsWithoutQuorumMinutesOrOwnersAreNoticed() {
        SmallAlliance alliance = new SmallAlliance();
        for (int month = 7; month <= 8; month++) {
            LocalDate day = LocalDate.of(2026, month, 10);
            alliance.fact(new Meeting(
                    "ash",
                    "aurora",
                    PERIOD,
                    "Steering",
                    day,
                    Optional.of(day),
                    Optional.of(true),
                    Optional.of(4),
                    Optional.of(1),
                    Optional.of(0),
                    Optional.of(new MeetingConduct(
                            Optional.of(month == 7),
                            Optional.of(day.plusDays(month == 7 ? 14 : 15)),
                            Optional.of(2),
                            Optional.of(0))),
                    CELL));
        }
        AllianceAssessment assessment = alliance.assess();

        assertThat(first(assessment, Measure.MEETINGS_QUORATE).get()).isEqualTo(0.5);
        assertThat(first(assessment, Measure.MINUTES_IN_TIME).get()).isEqualTo(0.5);
        assertThat(grade(assessment, Rule.DECISIONS_UNOWNED)).contains(Grade.CRACKED);
        assertThat(grade(assessment, Rule.ESCALATIONS_OVERDUE)).isEmpty();
        assertThat(grade(assessment, Rule.QUORUM_MISSED)).contains(Grade.WATCH);
    }

    private static Meeting steering(String partner, int month, int decided, Optional<Integer> notDecided) {
        LocalDate day = LocalDate.of(2026, month, 10);
        return new Meeting(
                partner,
                "aurora",
                PERIOD,
                "Steering",
                day,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new MeetingConduct(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(decided),
                        notDecided)),
                CELL);
    }

    @Test
    void whoProposesAndWhoseProposalsAreDecidedIsTold() {
        AllianceAssessment assessment = new SmallAlliance()
                .fact(steering("ash", 7, 3, Optional.of(1)))
                .fact(steering("ash", 8, 2, Optional.of(0)))
                .fact(steering("birch", 7, 0, Optional.of(2)))
                .fact(steering("birch", 8, 5, Optional.empty()))
                .assess();

        assertThat(of(assessment, Measure.PROPOSED, "ash").get()).isEqualTo(0.75);
        assertThat(of(assessment, Measure.PROPOSED, "birch").get()).isEqualTo(0.25);
        assertThat(of(assessment, Measure.PROPOSED, "birch").n()).hasValue(8);
        assertThat(of(assessment, Measure.DECIDED_AS_PROPOSED, "ash").get()).isEqualTo(5.0 / 6);
        assertThat(of(assessment, Measure.DECIDED_AS_PROPOSED, "birch").get()).isZero();
    }

    @Test
    void whereOneSideDoesNotTellNobodysShareOfTheProposalsIsKnown() {
        AllianceAssessment assessment =
                new SmallAlliance().fact(steering("ash", 7, 0, Optional.of(0))).assess();

        assertThat(of(assessment, Measure.PROPOSED, "ash").reason()).contains(Undefined.NOT_REPORTED);
        assertThat(of(assessment, Measure.DECIDED_AS_PROPOSED, "ash").reason()).contains(Undefined.NOT_APPLICABLE);
        assertThat(of(assessment, Measure.DECIDED_AS_PROPOSED, "birch").reason())
                .contains(Undefined.NOT_REPORTED);
    }

    private static Figure of(AllianceAssessment assessment, Measure measure, String partner) {
        return assessment.now().soundings().find(measure, partner).orElseThrow();
    }

    @Test
    void argumentAboutTheWorkIsNoFaultAndStrainIs() {
        AllianceAssessment assessment = new SmallAlliance()
                .item("F1", "Friction", Aspect.TASK_FRICTION)
                .item("P1", "Friction", Aspect.STRAIN)
                .sheet("ash", NOW, "52", "52", "52", "52", "51")
                .sheet("birch", NOW, "15", "15", "15", "15", "14")
                .assess();

        assertThat(assessment.now().themes()).as("friction is no theme").isEmpty();
        assertThat(assessment
                        .now()
                        .soundings()
                        .find(Measure.TASK_FRICTION, "ash")
                        .orElseThrow()
                        .get())
                .isEqualTo(5);
        assertThat(assessment.warnings())
                .filteredOn(warning -> warning.signal().rule() == Rule.STRAIN)
                .singleElement()
                .satisfies(warning -> assertThat(warning.signal().partner()).isEqualTo("birch"));
    }

    @Test
    void whatFourPeopleSayOfStrainIsWithheld() {
        AllianceAssessment assessment = new SmallAlliance()
                .item("P1", "Friction", Aspect.STRAIN)
                .sheet("birch", NOW, "5", "5", "5", "4")
                .assess();

        assertThat(assessment
                        .now()
                        .soundings()
                        .find(Measure.STRAIN, "birch")
                        .orElseThrow()
                        .reason())
                .contains(Undefined.SUPPRESSED);
        assertThat(grade(assessment, Rule.STRAIN)).isEmpty();
    }

    @Test
    void lessonsThatHaveToBeLearnedAgainAreCounted() {
        AllianceAssessment assessment =
                new SmallAlliance().fact(lesson("L1")).fact(lesson("L2")).assess();

        assertThat(first(assessment, Measure.LESSONS_ADOPTED).get()).isZero();
        assertThat(grade(assessment, Rule.LESSONS_REPEATED)).contains(Grade.WATCH);
    }

    private static Fact lesson(String id) {
        return new Lesson(
                "ash",
                "aurora",
                PERIOD,
                id,
                "Test first",
                LocalDate.of(2026, 7, 1),
                Optional.empty(),
                Optional.of(true),
                CELL);
    }
}
