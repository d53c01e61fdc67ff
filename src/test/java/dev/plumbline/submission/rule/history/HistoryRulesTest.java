package dev.plumbline.submission.rule.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.rule.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryRulesTest {

    @ParameterizedTest
    @CsvSource({
        "4180000, figure-off-by-factor, 1000",
        "41800, figure-off-by-factor, 10",
        "418.5, figure-off-by-factor, 1/10",
        "775000, figure-off-by-factor, 100",
        "4.2, figure-off-by-factor, 1/1000",
        "29000000, figure-off-by-factor, 10000",
        "0.02, figure-off-by-factor, 1/100000",
        "9e299, figure-off-by-factor, 1e296"
    })
    void aFigureInAnotherUnitThanEverIsAskedAbout(String actual, String code, String factor) {
        List<Finding> findings = check("4150", "4390", "4210", actual);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind().code()).isEqualTo(code);
            assertThat(finding.message())
                    .isEqualTo("The actual " + new BigDecimal(actual).toPlainString() + " of 'cost' is about " + factor
                            + " times what it was before, 4210.");
        });
    }

    @ParameterizedTest
    @CsvSource({"8400", "2100", "4211", "0", "25000", "100000", "250"})
    void aFigureThatIsOnlyHighOrLowIsNot(String actual) {
        assertThat(check("4150", "4390", "4210", actual)).isEmpty();
    }

    @Test
    void aMinusSignWhereThereNeverWasOneIsAskedAbout() {
        assertThat(check("4150", "4390", "4210", "-4200"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The actual -4200 of 'cost' is below zero; before it was about 4210."));
        assertThat(check("-4150", "-4390", "-4210", "-4200")).isEmpty();
        assertThat(check("40", "-4390", "421", "-42")).isEmpty();
    }

    @Test
    void whereFiguresAlwaysJumpedNoFactorIsToldFromThem() {
        assertThat(check("40", "4390", "421", "42000")).isEmpty();
    }

    @Test
    void oneWrongFigureBeforeDoesNotHideTheNext() {
        assertThat(check("4150", "4390", "4210000", "4080", "4180000"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The actual 4180000 of 'cost' is about 1000 times what it was before, 4150."));
        assertThat(check("40", "4390", "4210000", "4080", "4180000")).isEmpty();
    }

    @Test
    void twoWrongFiguresInFourDoNotHideTheNextWhereMoreIsKnown() {
        assertThat(check("4150", "4390", "4200", "4210000", "4080", "418000", "4350", "4180000"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The actual 4180000 of 'cost' is about 1000 times what it was before, 4200."));
        assertThat(check("4150", "4390", "4210000", "418000", "4180000")).isEmpty();
    }

    @Test
    void aNewLevelIsAskedAboutTwiceOnly() {
        assertThat(check("415", "439", "420", "410", "4300")).hasSize(1);
        assertThat(check("415", "439", "420", "410", "4300", "4400")).hasSize(1);
        assertThat(check("415", "439", "420", "410", "4300", "4400", "4200")).isEmpty();
        assertThat(check("415", "439", "420", "410", "4300", "4400", "4200", "4100"))
                .isEmpty();
    }

    @Test
    void aFigureThatGrowsFastOrComesAndGoesIsNotAskedAbout() {
        assertThat(check("415", "39", "420", "41", "430", "44", "420", "41")).isEmpty();
        assertThat(check("1", "1.4", "2", "2.8", "4", "5.6", "8", "11.5")).isEmpty();
        assertThat(check("1", "2", "4", "8", "16", "32", "64", "128")).isEmpty();
    }

    @Test
    void aFigureThatHardlyComesTwiceButDoesIsAskedAbout() {
        assertThat(check("4150", "4391.5", "4391.5"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The actual 4391.5 of 'cost' is exactly that of 2025-Q2."));
    }

    @Test
    void aFigureThatMovesLittleOrNeverMayComeAgain() {
        assertThat(check("11", "12", "12")).isEmpty();
        assertThat(check("87.1", "87.3", "87.3")).isEmpty();
        assertThat(check("4391.5", "4391.5", "4391.5")).isEmpty();
        assertThat(check("99.40", "99.41", "99.43", "98.10", "98.10")).isEmpty();
    }

    @Test
    void aPercentageNearItsEndHasLittleRoomToMove() {
        assertThat(share("99.56", "99.56")).isEmpty();
        assertThat(share("100.0", "100.0")).isEmpty();
        assertThat(share("57.31", "57.31")).hasSize(1);
        assertThat(share("157.31", "157.31")).hasSize(1);
    }

    private static List<Finding> share(String before, String now) {
        return HistoryRules.check(List.of(named("share", 1, now)), List.of(named("share", 0, before)), known());
    }

    @Test
    void theMoreFiguresAreLookedAtTheLessOneThatComesTwiceTells() {
        List<Fact.KpiActual> before =
                List.of(named("cost", 0, "400"), named("cost", 1, "481"), named("b", 1, "7"), named("c", 1, "90"));
        List<Fact.KpiActual> three = List.of(named("cost", 2, "481"), named("b", 2, "8"), named("c", 2, "91"));

        assertThat(HistoryRules.check(three.subList(0, 1), before, known())).hasSize(1);
        assertThat(HistoryRules.check(three, before, known())).isEmpty();
    }

    @Test
    void whereMoreFiguresComeAgainThanChanceAllowsAllAreAskedAbout() {
        List<Fact.KpiActual> last = List.of(named("cost", 0, "12.5"), named("b", 0, "7.1"), named("c", 0, "90"));
        List<Fact.KpiActual> same = List.of(named("cost", 1, "12.5"), named("b", 1, "7.1"), named("c", 1, "90"));
        List<Fact.KpiActual> one = List.of(named("cost", 1, "12.5"), named("b", 1, "7.3"), named("c", 1, "91"));

        assertThat(HistoryRules.check(same, last, known())).hasSize(3);
        assertThat(HistoryRules.check(one, last, known())).isEmpty();
    }

    @Test
    void smallCountsThatComeAgainAreNotAskedAbout() {
        List<Fact.KpiActual> last = List.of(
                named("cost", 0, "5"),
                named("cost", 1, "6"),
                named("b", 0, "8"),
                named("b", 1, "7"),
                named("c", 0, "94"),
                named("c", 1, "92"));
        List<Fact.KpiActual> same = List.of(named("cost", 2, "6"), named("b", 2, "7"), named("c", 2, "92"));

        assertThat(HistoryRules.check(same, last, known())).isEmpty();
    }

    @Test
    void theFirstFigureHasNothingToBeComparedWith() {
        assertThat(check("4150")).isEmpty();
    }

    @Test
    void aCorrectedFigureCountsInPlaceOfTheFirst() {
        Known known = known();
        List<Fact.KpiActual> earlier = List.of(kpi(0, "4150000"), kpi(0, "4150"));

        assertThat(HistoryRules.check(List.of(kpi(1, "4200")), earlier, known)).isEmpty();
    }

    @Test
    void monthsInsideOneFileAreComparedWithEachOtherAndWithTheirOwnKindOnly() {
        List<Fact.KpiActual> file = List.of(month(1, "100.5"), month(2, "101.5"), month(3, "101500"), kpi(0, "303.5"));

        assertThat(HistoryRules.check(file, List.of(), known()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).isEqualTo("101500"));
    }

    /** Quarters from 2025-Q1 on: the last is the file's, the others were received before. */
    private static List<Finding> check(String... actuals) {
        List<Fact.KpiActual> all = IntStream.range(0, actuals.length)
                .mapToObj(i -> kpi(i, actuals[i]))
                .toList();
        return HistoryRules.check(List.of(all.getLast()), all.subList(0, all.size() - 1), known());
    }

    private static Fact.KpiActual kpi(int quarter, String actual) {
        Quarter first = Quarter.parse("2025-Q1");
        return kpi(FiscalCalendar.CALENDAR_YEAR.periodOf(first.plus(quarter)), actual);
    }

    private static Fact.KpiActual month(int month, String actual) {
        return kpi(Period.of(java.time.YearMonth.of(2025, month)), actual);
    }

    private static Fact.KpiActual kpi(Period period, String actual) {
        return kpi("cost", period, actual);
    }

    private static Fact.KpiActual named(String indicator, int quarter, String actual) {
        return kpi(indicator, kpi(quarter, actual).period(), actual);
    }

    private static Fact.KpiActual kpi(String indicator, Period period, String actual) {
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

    private static Indicator indicator(String id, String unit) {
        return new Indicator(
                id,
                "g",
                id,
                "",
                unit,
                Better.LOWER,
                AddsUp.SUM,
                3,
                1,
                Optional.empty(),
                Optional.empty(),
                1,
                List.of("north"));
    }

    private static Known known() {
        return new Known(
                new Register(
                        FiscalCalendar.CALENDAR_YEAR,
                        List.of(),
                        List.of(),
                        List.of(),
                        Stream.of("cost", "b", "c", "share")
                                .map(id -> indicator(id, id.equals("share") ? "%" : "EUR k"))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of()),
                LocalDate.of(2026, 10, 5));
    }
}
