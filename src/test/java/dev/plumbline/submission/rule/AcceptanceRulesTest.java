package dev.plumbline.submission.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptanceRulesTest {

    private static final Period Q3 = Period.parse("2026-07/3");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 9);

    static List<AcceptanceRule> rules() {
        return AcceptanceRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSurvivesAnEmptySubmission(AcceptanceRule rule) {
        List<Finding> findings = new ArrayList<>();

        rule.check(submission(), known(), findings::add);

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "60,40,''",
        "60,39.6,''",
        "60,40.6,priorities-not-100",
        "0.6,0.4,priorities-as-shares",
        "110,-10,priority-negative"
    })
    void prioritiesAddUpToAHundredGiveOrTakeHalf(String one, String other, String code) {
        Submission submission = submission(priority("a", one), priority("b", other));

        assertThat(codes(submission)).containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"1,''", "5,''", "0,answer-outside-scale", "6,answer-outside-scale", "2.5,answer-outside-scale"})
    void anAnswerIsAWholeNumberOnTheScale(String answer, String code) {
        Submission submission = submission(response("R1", Integer.MIN_VALUE, new BigDecimal(answer)));

        assertThat(codes(submission)).containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void mostRespondentsGivingOneAnswerToEverythingIsNoticedOnce() {
        Fact[] alike = IntStream.range(0, 4)
                .mapToObj(i -> response("R" + i, 1, BigDecimal.valueOf(4)))
                .toArray(Fact[]::new);
        Fact[] mixed = IntStream.range(0, 4)
                .mapToObj(i -> response("R" + i, i < 2 ? 1 : 2, BigDecimal.valueOf(4)))
                .toArray(Fact[]::new);

        assertThat(codes(submission(alike))).containsExactly("answers-all-alike");
        assertThat(codes(submission(mixed))).isEmpty();
    }

    @Test
    void anActualNeedsATargetThatCoversItsPeriod() {
        assertThat(codes(submission(kpi("cost", Q3, "88")))).isEmpty();
        assertThat(codes(submission(kpi("cost", Period.parse("2026-08"), "88"))))
                .isEmpty();
        assertThat(codes(submission(kpi("bare", Q3, "88")))).containsExactly("actual-without-target");
        assertThat(codes(submission(blank("bare")))).isEmpty();
    }

    @Test
    void anotherTargetThanTheAgreedOneIsSaid() {
        assertThat(findings(submission(kpi("cost", Q3, "88", "", "", "90"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "Your target 90 for 'cost' differs from the agreed one, 85; the agreed one counts."));
    }

    @Test
    void aShareTypedWherePercentIsMeasuredIsNoticed() {
        assertThat(codes(submission(kpi("share", Q3, "0.91")))).containsExactly("percent-or-share");
        assertThat(codes(submission(kpi("share", Q3, "91")))).isEmpty();
        assertThat(codes(submission(kpi("share", Q3, "0")))).isEmpty();
    }

    @Test
    void aShareHasBothPartsAndTheirQuotient() {
        assertThat(codes(submission(kpi("share", Q3, "91", "910", "1000", "")))).isEmpty();
        assertThat(codes(submission(kpi("share", Q3, "95", "910", "1000", "")))).containsExactly("ratio-differs");
        assertThat(codes(submission(kpi("share", Q3, "91", "910", "", "")))).containsExactly("ratio-incomplete");
        assertThat(codes(submission(kpi("share", Q3, "91", "", "1000", "")))).containsExactly("ratio-incomplete");
        assertThat(codes(submission(kpi("share", Q3, "91", "5", "0", "")))).containsExactly("ratio-incomplete");
        assertThat(codes(submission(kpi("share", Q3, "91", "0", "0", "")))).isEmpty();
    }

    @Test
    void onlyAgreedReportersReport() {
        assertThat(codes(submission(kpi("theirs", Q3, "1")))).contains("reporter-not-agreed");
    }

    @Test
    void aFactLiesInItsReturnAndNotInTheFuture() {
        assertThat(codes(submission(kpi("cost", Period.parse("2026-06"), "88"))))
                .contains("period-outside-return");
        Submission early = new Submission(
                "north", "other", Optional.empty(), List.of(kpi("cost", Period.parse("2026-11"), "88")), List.of());
        assertThat(codes(early)).contains("period-in-future");
    }

    @Test
    void aThingIsSaidOnceAndTheFirstPlaceIsNamed() {
        assertThat(findings(submission(kpi("cost", Q3, "88"), kpi("cost", Q3, "89"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The indicator 'cost' is reported twice: first in E5."));
    }

    @Test
    void aRedIndicatorComesWithAWord() {
        Fact.KpiActual red = (Fact.KpiActual) kpi("cost", Q3, "99");
        Fact silent = new Fact.KpiActual(
                "north",
                "x",
                "cost",
                Q3,
                red.actual(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ReportedStatus.RED),
                " ",
                red.origin());

        assertThat(codes(submission(silent))).containsExactly("red-without-comment");
    }

    @Test
    void risksAndDatesStayInTheirBounds() {
        Origin at = new Origin("f", "Risks", "B5", "");
        Fact risk = new Fact.Risk("north", "x", Q3, "R-1", "w", 0, 6, Optional.of(RECEIVED.plusDays(1)), "", at);
        Fact action = new Commitment.Action(
                "north", "x", Q3, "A-1", "w", "", RECEIVED, Optional.of(RECEIVED.plusDays(1)), at);
        Fact meeting = new Fact.Meeting(
                "north",
                "x",
                Q3,
                "m",
                LocalDate.of(2024, 8, 1),
                Optional.of(LocalDate.of(2026, 8, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at);

        assertThat(codes(submission(risk, action, meeting)))
                .containsExactly(
                        "risk-outside-scale", "risk-outside-scale", "dates-turned", "date-in-future", "date-in-future");
    }

    private static List<String> codes(Submission submission) {
        return findings(submission).stream()
                .map(finding -> finding.kind().code())
                .toList();
    }

    private static List<Finding> findings(Submission submission) {
        List<Finding> findings = AcceptanceRules.check(submission, known());
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.message() + finding.fix()).isNotBlank());
        return findings;
    }

    private static Submission submission(Fact... facts) {
        return new Submission("north", Submission.RETURN, Optional.of(Q3), List.of(facts), List.of());
    }

    private static Fact priority(String goal, String weight) {
        return new Fact.PriorityWeight(
                "north", "x", goal, Q3, new BigDecimal(weight), new Origin("f", "Priorities", "C5", ""));
    }

    /** Six answers: the first as given, the others the first plus a step; without a step only one answer. */
    private static Fact response(String respondent, int step, BigDecimal first) {
        int count = step == Integer.MIN_VALUE ? 1 : 6;
        List<Answer> answers = IntStream.range(0, count)
                .mapToObj(i -> new Answer(
                        "i" + i, new Reading.Reported(step == 2 && i == 1 ? BigDecimal.ONE : first), "D" + i))
                .toList();
        return new Fact.SurveyResponse(
                "north", "x", Q3, respondent, Level.WORKING, answers, new Origin("f", "Survey", "B5", ""));
    }

    private static Fact kpi(String indicator, Period period, String actual) {
        return new Fact.KpiActual(
                "north",
                "x",
                indicator,
                period,
                new Reading.Reported(new BigDecimal(actual)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                new Origin("f", "KPI", "E5", ""));
    }

    private static Fact kpi(
            String indicator, Period period, String actual, String numerator, String denominator, String... target) {
        return new Fact.KpiActual(
                "north",
                "x",
                indicator,
                period,
                new Reading.Reported(new BigDecimal(actual)),
                number(numerator),
                number(denominator),
                number(target[0]),
                Optional.empty(),
                "",
                new Origin("f", "KPI", "E5", ""));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Fact blank(String indicator) {
        return new Fact.KpiActual(
                "north",
                "x",
                indicator,
                Q3,
                new Reading.Blank(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                new Origin("f", "KPI", "E5", ""));
    }

    private static Known known() {
        List<SurveyItem> items = IntStream.range(0, 6)
                .mapToObj(i -> new SurveyItem("i" + i, "Trust", "w", 1, 5, false, Optional.empty()))
                .toList();
        return new Known(
                new Register(
                        FiscalCalendar.CALENDAR_YEAR,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                indicator("cost", "EUR", "north"),
                                indicator("share", "%", "north"),
                                indicator("bare", "EUR", "north"),
                                indicator("theirs", "EUR", "south")),
                        List.of(target("cost", "85"), target("share", "95")),
                        items,
                        List.of()),
                RECEIVED);
    }

    private static Indicator indicator(String id, String unit, String reporter) {
        return new Indicator(
                id,
                "g",
                id,
                "",
                unit,
                Better.HIGHER,
                AddsUp.RATIO,
                3,
                1,
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(reporter));
    }

    private static Target target(String indicator, String value) {
        return new Target(indicator, Q3, Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty());
    }
}
