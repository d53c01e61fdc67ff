package dev.plumbline.submission.workbook.mapping;

import static dev.plumbline.submission.workbook.mapping.Foreign.accepted;
import static dev.plumbline.submission.workbook.mapping.Foreign.kpis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a table that is read through a mapping, and where it is said. */
class MappedErrorsTest {

    private static final String LONG = """
            mapping: t
            applies-to: { folders: [north] }
            read: kpi
            fields:
              partner: Who
              indicator: KPI
              actual: Result
              target: Target
              status: RAG
              comment: Remark
              period: { column: Month, form: month }
            missing: [NA]
            not-applicable: [none]
            decimal-mark: "."
            """;
    private static final String HEAD = "Who,KPI,Month,Result,Target,RAG,Remark\n";
    private static final String SURVEY = """
            mapping: t
            applies-to: { folders: [north] }
            read: survey
            fields: { partner: Who, respondent: ID, level: Level, period: { column: Month, form: month } }
            items: [T1, T2]
            """;

    @TempDir
    private Path folder;

    private static Register register() {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, "center", "Center");
        corpus.indicator("lead-time", "north", "days");
        corpus.indicator("share", "north", "%", Better.HIGHER, AddsUp.RATIO, 1);
        corpus.indicator("orders", "north", "", Better.HIGHER, AddsUp.SUM, 1);
        corpus.indicator("other", "south", "");
        corpus.target("share", Period.parse("2026-07"), "90");
        corpus.item("T1", "Trust", 1, 5);
        corpus.item("T2", "Trust", 1, 5);
        return corpus.register();
    }

    private Acceptance read(String yaml, String csv) throws Exception {
        return Foreign.readBy(yaml, file(csv), "north", register());
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), csv);
    }

    /** Codes and cells of all errors. */
    private List<String> errors(String yaml, String csv) throws Exception {
        Acceptance answer = read(yaml, csv);
        assertThat(answer.findings()).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.fix()).isNotBlank();
        });
        return answer.findings().stream()
                .filter(Finding::blocks)
                .map(finding -> finding.origin().cell() + " " + finding.kind().code())
                .toList();
    }

    private List<String> codes(String yaml, String csv) throws Exception {
        return read(yaml, csv).findings().stream()
                .map(finding -> finding.kind().code())
                .toList();
    }

    @Test
    void allKindsOfNothingAreKeptApart() throws Exception {
        List<KpiActual> facts = kpis(
                accepted(
                        read(
                                LONG,
                                HEAD
                                        + "north,lead-time,2026-07,12.5,10,red,Line 2 stood still\nnorth,lead-time,2026-06,none,,,\nnorth,lead-time,2026-05,NA,,,\nnorth,lead-time,2026-04,,,,\n")));

        assertThat(facts).hasSize(4);
        assertThat(facts.get(0).actual()).isEqualTo(new Reading.Reported(new BigDecimal("12.5")));
        assertThat(facts.get(0).status()).contains(ReportedStatus.RED);
        assertThat(facts.get(0).comment()).isEqualTo("Line 2 stood still");
        assertThat(facts.get(1).actual()).isEqualTo(new Reading.NotApplicable());
        assertThat(facts.get(2).actual()).isEqualTo(new Reading.Blank());
        assertThat(facts.get(3).actual()).isEqualTo(new Reading.Blank());
    }

    @Test
    void everyErrorOfATableIsToldAtOnceAtItsCell() throws Exception {
        assertThat(
                        errors(
                                LONG,
                                HEAD
                                        + "north,lead-time,2026-07,twelve,,,\nsouth,other,2026-07,1,,,\nnorth,lead-tme,2026-07,1,,,\nnorth,other,2026-07,1,,,\nnorth,lead-time,July,1,,,\nnorth,lead-time,2026-06,1,,blue,\nnorth,lead-time,2026-05,1,,,\nnorth,lead-time,2026-05,2,,,\nnorth,lead-time,2027-03,1,,,\nNA,lead-time,2026-04,1,,,\nnorth,share,2026-04,\"1,611\",,,\nnorth,lead-time,2026-03,85%,,,\n"))
                .containsExactlyInAnyOrder(
                        "D2 not-a-number",
                        "A3 mapped-other-partner",
                        "B4 mapped-not-in-register",
                        "B5 mapped-not-a-reporter",
                        "C6 not-a-period",
                        "F7 mapped-not-a-choice",
                        "D9 mapped-row-twice",
                        "D10 mapped-not-yet-over",
                        "A11 cell-empty",
                        "D13 percent-unexpected");
    }

    @Test
    void withoutADecimalMarkANumberThatCouldBeTwoIsRefused() throws Exception {
        String open = LONG.replace("decimal-mark: \".\"\n", "");

        Acceptance answer = read(open, HEAD + "north,lead-time,2026-07,\"1,611\",,,\n");

        assertThat(answer.findings())
                .first()
                .satisfies(finding -> assertThat(finding.message()).contains("1611", "1.611"));
    }

    @Test
    void theRulesForReturnsHoldForMappedFiguresToo() throws Exception {
        String csv = HEAD + "north,share,2026-07,0.85,,,\nnorth,share,2026-06,85,,red,\nnorth,lead-time,2026-07,9,,,\n";

        assertThat(codes(LONG, csv))
                .contains("percent-or-share", "red-without-comment", "mapped-targets-missing")
                .doesNotContain("actual-without-target");
        String noComments = LONG.replace("  comment: Remark\n", "");
        assertThat(codes(noComments, csv)).doesNotContain("red-without-comment");
        assertThat(read(LONG, csv).findings())
                .filteredOn(finding -> finding.kind().code().equals("mapped-targets-missing"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("lead-time", "2026-07"));
    }

    @Test
    void numeratorsAndDenominatorsAreAddedUpAndSharesAreNot() throws Exception {
        String parts = LONG.replace("  actual: Result\n", "  numerator: Result\n  denominator: Target\n")
                        .replace("  target: Target\n", "")
                + "combine: sum\n";

        List<KpiActual> facts = kpis(accepted(read(
                parts,
                HEAD + "north,share,2026-07,45,50,,one\nnorth,share,2026-07,40,50,,two\nnorth,share,2026-06,0,0,,\n")));

        assertThat(facts.getFirst().actual()).isEqualTo(new Reading.Reported(new BigDecimal("85")));
        assertThat(facts.getFirst().comment()).isEqualTo("one / two");
        assertThat(facts.getFirst().origin().cell()).isEqualTo("D2:D3");
        assertThat(facts.get(1).actual()).isEqualTo(new Reading.NotApplicable());
        assertThat(errors(LONG + "combine: sum\n", HEAD + "north,share,2026-07,45,,,\nnorth,share,2026-07,40,,,\n"))
                .containsExactly("D3 mapped-shares-added");
    }

    @Test
    void rowsThatAreAddedUpNeedAllTheirPartsAndOneTarget() throws Exception {
        String sum = LONG + "combine: sum\n";

        KpiActual orders = kpis(accepted(
                        read(sum, HEAD + "north,orders,2026-07,4,9,green,\nnorth,orders,2026-07,5,9,red,late\n")))
                .getFirst();
        assertThat(orders.actual()).isEqualTo(new Reading.Reported(new BigDecimal("9")));
        assertThat(orders.status()).isEqualTo(Optional.empty());
        assertThat(orders.target()).contains(new BigDecimal("9"));
        assertThat(codes(sum, HEAD + "north,orders,2026-07,4,,,\nnorth,orders,2026-07,NA,,,\n"))
                .contains("mapped-part-missing");
        assertThat(errors(sum, HEAD + "north,orders,2026-07,4,9,,\nnorth,orders,2026-07,5,8,,\n"))
                .containsExactly("D3 mapped-targets-differ");
    }

    @Test
    void unknownRowsAreLeftOutOnlyWhenTheMappingSaysSo() throws Exception {
        String csv = HEAD + "north,lead-time,2026-07,1,,,\nwest,lead-time,2026-07,1,,,\nnorth,unheard,2026-07,1,,,\n";

        Acceptance answer = read(LONG + "unknown: ignore\non-behalf-of-others: true\n", csv);

        assertThat(kpis(accepted(answer))).hasSize(1);
        assertThat(answer.rows()).first().satisfies(count -> {
            assertThat(count.used()).isEqualTo(2);
            assertThat(count.ignored()).isEqualTo(2);
        });
        assertThat(answer.findings())
                .filteredOn(finding -> finding.kind().code().equals("mapped-rows-left-out"))
                .hasSize(2);
    }

    @Test
    void anAllianceThatIsNotThePartnersIsAnError() throws Exception {
        String named = LONG.replace("  partner: Who\n", "  alliance: Who\n");
        assertThat(kpis(accepted(read(named, HEAD + "north,lead-time,2026-07,1,,,\n")))
                        .getFirst()
                        .alliance())
                .isEqualTo("north");
        assertThat(errors(named, HEAD + "south,lead-time,2026-07,1,,,\n")).containsExactly("A2 mapped-not-in-register");
        String survey = SURVEY.replace("partner: Who", "alliance: Who");
        assertThat(errors(survey, "Who,ID,Level,Month,T1,T2\nsouth,1,working,2026-07,4,5\n"))
                .containsExactly("A2 mapped-not-a-side");
    }

    @Test
    void whoTakesPartInSeveralAlliancesMustSayWhich() throws Exception {
        String center = SURVEY.replace("[north]", "[center]").replace("partner: Who, ", "");
        Acceptance answer = Foreign.readBy(
                center, file("Who,ID,Level,Month,T1,T2\nx,1,working,2026-07,4,5\n"), "center", register());

        assertThat(Foreign.errors(answer)).containsExactly("!A2 mapped-alliance-open");
        assertThat(answer.findings().getFirst().message()).contains("north and south");
    }

    @Test
    void answersOffTheScaleUnknownLevelsAndRespondentsTwiceAreErrors() throws Exception {
        assertThat(
                        errors(
                                SURVEY,
                                "Who,ID,Level,Month,T1,T2\nnorth,1,working,2026-07,4,5\nnorth,2,boss,2026-07,4,5\nnorth,3,executive,2026-07,6,2.5\nnorth,1,working,2026-07,3,3\nnorth,4,working,2026-07,,\n"))
                .containsExactlyInAnyOrder(
                        "C3 mapped-not-a-choice", "E4 mapped-off-scale", "F4 mapped-off-scale", "B5 mapped-row-twice");
    }

    @Test
    void ticksGiveTheAnswerOfTheirColumnAndTwoAreAnError() throws Exception {
        String ticks = SURVEY.replace("items: [T1, T2]", "items: { \"Trust {answer}\": T1, T2: T2 }");
        String head = "Who,ID,Level,Month,Trust 1,Trust 5,T2\n";

        Fact.SurveyResponse response = Foreign.responses(
                        accepted(read(ticks, head + "north,1,working,2026-07,,x,3\nnorth,2,working,2026-07,,,3\n")))
                .getFirst();
        assertThat(response.answers().getFirst().answer()).isEqualTo(new Reading.Reported(new BigDecimal("5")));
        assertThat(response.answers().getFirst().cell()).isEqualTo("F2");
        assertThat(errors(ticks, head + "north,1,working,2026-07,x,x,3\n")).containsExactly("E2 mapped-ticked-twice");
        assertThat(errors(ticks, "Who,ID,Level,Month,T2\nnorth,1,working,2026-07,3\n"))
                .containsExactly("A1 mapped-column-missing");
        assertThat(errors(ticks, "Who,ID,Level,Month,Trust 1,trust 1,T2\nnorth,1,working,2026-07,x,,3\n"))
                .containsExactly("F1 mapped-column-twice");
    }

    @Test
    void publishedSharesMustBeWholeAndOfTheRightNumber() throws Exception {
        String shares = """
                mapping: t
                applies-to: { folders: [north] }
                read: survey-shares
                fields: { item: Item, respondents: Base, period: { column: Month, form: month } }
                shares: [Low, Mid, High, Higher, Best]
                """;
        String head = "Item,Month,Base,Low,Mid,High,Higher,Best\n";

        Fact.SurveyTally tally = (Fact.SurveyTally)
                accepted(read(shares, head + "T1,2026-07,120,10%,20%,40%,20%,10%\nT2,2026-07,,,,,,\n"))
                        .facts()
                        .getFirst();
        assertThat(tally.shares().getFirst()).isEqualByComparingTo("0.1");
        assertThat(tally.respondents()).contains(120);
        assertThat(errors(shares, head + "T1,2026-07,12.5,1,2,4,2,1\nT2,2026-07,9,1,2,,2,1\nT3,2026-07,9,1,2,4,2,1\n"))
                .containsExactlyInAnyOrder(
                        "C2 not-whole", "D3:H3 mapped-shares-incomplete", "A4 mapped-not-in-register");
        assertThat(errors(shares, head + "T1,2026-07,9,1,2,4,2,1\nT1,2026-07,9,1,2,4,2,1\n"))
                .containsExactly("A3 mapped-row-twice");
        assertThat(errors(shares.replace(", Higher, Best", ""), head + "T1,2026-07,9,1,2,4,2,1\n"))
                .containsExactly("D2:F2 mapped-shares-off-scale");
    }

    @Test
    void headingsThatAreMissingDoubledOrCalledTwoWaysAreErrors() throws Exception {
        assertThat(errors(LONG, "Who,KPI,Month,Resul,Target,RAG,Remark\nnorth,lead-time,2026-07,1,,,\n"))
                .containsExactly("A1 mapped-column-missing");
        assertThat(errors(LONG, "Who,KPI,Month,Result,Target,RAG,result *\nnorth,lead-time,2026-07,1,,,\n"))
                .contains("G1 mapped-column-twice");
        assertThat(errors(
                        LONG + "also-called: { Result: [Value] }\n",
                        HEAD.replace("Remark", "Remark,Value") + "north,lead-time,2026-07,1,,,,2\n"))
                .containsExactly("H1 mapped-column-twice");
        assertThat(kpis(accepted(read(
                        LONG + "also-called: { Result: [Value, \"*figure\"] }\n",
                        HEAD.replace("Result", "This month's figure") + "north,lead-time,2026-07,1,,,\n"))))
                .hasSize(1);
        assertThat(errors(LONG, "nothing,of,this\n1,2,3\n")).containsExactly(" mapped-header-missing");
        assertThat(errors(LONG, HEAD + "north,lead-time,2026-07,1,,,\n" + HEAD)).contains("A3 mapped-header-twice");
        assertThat(errors(LONG, HEAD)).containsExactly(" mapped-nothing-read");
    }

    @Test
    void headingsWithPeriodsAreReadOneWayOrNotAtAll() throws Exception {
        String wide = """
                mapping: t
                applies-to: { folders: [north] }
                read: kpi
                fields:
                  indicator: { key: "{measure}", slug: true }
                  actual: { columns: "{measure} {period}" }
                  target: { columns: "{measure} {period} target" }
                  period: { form: month }
                """;

        List<KpiActual> facts = kpis(accepted(
                read(wide, "Row,Lead time 2026-06,Lead time 2026-07,Lead time 2026-07 target\n1,3,4,5\n2,,,\n")));
        assertThat(facts)
                .extracting(KpiActual::period)
                .containsExactly(Period.parse("2026-06"), Period.parse("2026-07"));
        assertThat(facts.get(1).target()).contains(new BigDecimal("5"));
        assertThat(errors(wide, "Row,Lead time 2026-06,Lead time 2026-06,Lead time 2026-06 target\n1,3,4,5\n"))
                .containsExactly("C1 mapped-period-twice");
        assertThat(errors(wide, "Row,Lead time,x\n1,3,4\n"))
                .containsExactly("A1 mapped-no-periods", "A1 mapped-no-periods");
        String loose = wide.replace("form: month", "form: [month, year]")
                .replace("{measure} {period}\"", "{measure}{period}\"");
        assertThat(codes(loose.replaceFirst("  target: .*\n", ""), "Row,Orders 2026\n1,3\n"))
                .doesNotContain("mapped-no-periods");
        assertThat(errors(
                        wide.replace("{measure} {period}", "{period} {measure}")
                                .replaceFirst("  target: .*\n", "")
                                .replace("form: month", "form: [year, month]"),
                        "Row,2026 Jan orders\n1,3\n"))
                .containsExactly("B1 mapped-heading-two-ways");
    }

    @Test
    void aPeriodOfWhichPartsAreMissingIsLeftOut() throws Exception {
        String parts = """
                mapping: t
                applies-to: { folders: [north] }
                read: kpi
                fields:
                  indicator: KPI
                  actual: { columns: "{period} week {part}", parts: 2, times: 10 }
                  period: { form: month }
                missing: ["-"]
                """;
        String head = "KPI,2026-05 week 1,2026-05 week 2,2026-06 week 1\n";

        Acceptance answer = read(parts, head + "orders,1,2,9\n");

        assertThat(kpis(accepted(answer))).singleElement().satisfies(fact -> {
            assertThat(fact.actual()).isEqualTo(new Reading.Reported(new BigDecimal("30")));
            assertThat(fact.origin().cell()).isEqualTo("B2:C2");
        });
        assertThat(answer.findings())
                .extracting(finding -> finding.kind().code())
                .contains("mapped-parts-missing");
        assertThat(codes(parts, head + "orders,1,-,9\nshare,3,4,4\n")).contains("mapped-part-missing");
    }

    @Test
    void markersTellWhereATableBeginsAndEnds() throws Exception {
        String marked = LONG + "table: { from: START, until: END }\n";
        String csv =
                "Notes\n,START\n" + HEAD + "north,lead-time,2026-07,1,,,\n,,END\nnorth,lead-time,2026-06,oops,,,\n";

        assertThat(kpis(accepted(read(marked, csv)))).hasSize(1);
        assertThat(errors(marked, csv.replace("START", "BEGIN"))).containsExactly(" mapped-marker-missing");
        assertThat(errors(marked, csv + "START\n")).containsExactly("A7 mapped-marker-twice");
    }

    @Test
    void aTableEndsAtAGapOrAtATotal() throws Exception {
        String csv = HEAD + "north,lead-time,2026-07,1,,,\n\nSource: ERP\n";

        assertThat(kpis(accepted(read(LONG + "table: { until: empty-row }\n", csv))))
                .hasSize(1);
        assertThat(kpis(accepted(read(LONG + "table: { until: \"Source:\" }\n", csv))))
                .hasSize(1);
        assertThat(errors(LONG, csv)).isNotEmpty();
    }

    @Test
    void aSheetThatIsNotThereIsNamedWithThoseThatAre() throws Exception {
        Acceptance answer = read(LONG + "table: { sheet: Results }\n", HEAD + "north,lead-time,2026-07,1,,,\n");

        assertThat(Foreign.errors(answer)).contains("! mapped-sheet-missing");
    }

    @Test
    void keysCellsAndConstantsSpeakForAllRows() throws Exception {
        String cells = """
                mapping: t
                applies-to: { folders: [north], cell: { at: A1, matches: "Report" } }
                table: { header: 3 }
                read: kpi
                fields:
                  indicator: { value: lead-time }
                  actual: { formula: "(Sum - 1) * 2 / Count" }
                  period: { cell: B2, form: month }
                """;

        List<KpiActual> facts = kpis(accepted(read(cells, "Report\nfor,2026-07\nSum,Count\n5,4\n")));
        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact.actual()).isEqualTo(new Reading.Reported(new BigDecimal("2"))));
        assertThat(kpis(accepted(read(cells, "Report\nfor,2026-07\nSum,Count\n5,0\n")))
                        .getFirst()
                        .actual())
                .isEqualTo(new Reading.NotApplicable());
        assertThat(errors(cells, "Letter\nfor,2026-07\nSum,Count\n5,4\n")).containsExactly("A1 mapped-other-content");
        assertThat(errors(cells, "Report\nfor,soon\nSum,Count\n5,4\n")).containsExactly("B2 not-a-period");
    }
}
