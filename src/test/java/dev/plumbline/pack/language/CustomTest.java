package dev.plumbline.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CustomTest {

    private static final Custom PRINT = BuiltIn.english().custom();
    private static final Custom GERMAN = BuiltIn.find("de").orElseThrow().custom();

    private static Indicator indicator(int decimals) {
        return new Indicator(
                "a",
                "g",
                "A",
                "",
                "%",
                Indicator.Better.HIGHER,
                Indicator.AddsUp.LAST,
                3,
                1,
                Optional.empty(),
                Optional.empty(),
                decimals,
                List.of("p"));
    }

    @Test
    void whatIsNotMetNeverPrintsAsMet() {
        assertThat(PRINT.percent(0.9996)).isEqualTo("99.9 %");
        assertThat(PRINT.percent(0.99999999)).isEqualTo("99.9 %");
        assertThat(PRINT.percent(0.994)).isEqualTo("99 %");
        assertThat(PRINT.percent(1.0)).isEqualTo("100 %");
        assertThat(PRINT.percent(1.004)).isEqualTo("100 %");
    }

    @Test
    void anActualThatMissesItsTargetPrintsDifferently() {
        assertThat(PRINT.actual(indicator(0), 94.96, OptionalDouble.of(95))).isEqualTo("94.96");
        assertThat(PRINT.actual(indicator(1), 94.9, OptionalDouble.of(95))).isEqualTo("94.9");
        assertThat(PRINT.actual(indicator(0), 95, OptionalDouble.of(95))).isEqualTo("95");
        assertThat(PRINT.actual(indicator(1), 1234567.25, OptionalDouble.empty()))
                .isEqualTo("1,234,567.3");
    }

    @Test
    void inAChartThreeDigitsSayEnough() {
        assertThat(PRINT.brief(indicator(1), 96.25)).isEqualTo("96.3");
        assertThat(PRINT.brief(indicator(0), 9.6)).isEqualTo("10");
        assertThat(PRINT.brief(indicator(1), 1929.4)).isEqualTo("1,930");
        assertThat(PRINT.brief(indicator(1), -757777828.5)).isEqualTo("\u2212758,000,000");
        assertThat(PRINT.brief(indicator(1), 0)).isEqualTo("0.0");
    }

    @Test
    void negativeNumbersHaveAMinusSign() {
        assertThat(PRINT.points(-0.55)).isEqualTo("\u22120.6");
        assertThat(PRINT.value(indicator(0), -20)).isEqualTo("\u221220");
    }

    @Test
    void aNumberThatRoundsToZeroHasNoSign() {
        assertThat(PRINT.points(-0.04)).isEqualTo("0.0");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(PRINT.percent(12.345)).isEqualTo("1,235 %");
            assertThat(PRINT.day(Instant.parse("2026-10-20T23:59:00Z"))).isEqualTo("20 October 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void periodsHaveShortForms() {
        assertThat(PRINT.shortly(new Quarter(2026, 3))).isEqualTo("Q3 26");
        assertThat(PRINT.shortly(
                        Period.parse("2026-07"), period -> FiscalCalendar.CALENDAR_YEAR.quarterOf(period.last())))
                .isEqualTo("Jul 26");
        assertThat(PRINT.shortly(
                        Period.parse("2025-07/12"), period -> FiscalCalendar.CALENDAR_YEAR.quarterOf(period.last())))
                .isEqualTo("to Jun 26");
    }

    @Test
    void namesTakeTheGenitiveOfTheLanguage() {
        assertThat(PRINT.of("Helios")).isEqualTo("Helios’");
        assertThat(PRINT.of("Northwind")).isEqualTo("Northwind’s");
        assertThat(GERMAN.of("Helios")).isEqualTo("von Helios");
    }

    @Test
    void aTermWithinASentenceStartsSmallWhereNounsDo() {
        assertThat(PRINT.within("Goals and KPIs")).isEqualTo("goals and KPIs");
        assertThat(PRINT.within("KPI quality")).isEqualTo("KPI quality");
        assertThat(GERMAN.within("Ziele und Kennzahlen")).isEqualTo("Ziele und Kennzahlen");
    }

    @Test
    void germanWritesNumbersAndDaysItsOwnWay() {
        assertThat(GERMAN.percent(12.345)).isEqualTo("1.235 %");
        assertThat(GERMAN.percent(0.9996)).isEqualTo("99,9 %");
        assertThat(GERMAN.points(-1234.55)).isEqualTo("\u22121.234,6");
        assertThat(GERMAN.day(Instant.parse("2026-10-20T23:59:00Z"))).isEqualTo("20. Oktober 2026");
        assertThat(GERMAN.quarter(new Quarter(2026, 3))).isEqualTo("3. Quartal 2026");
    }

    @Test
    void aVarianceThatIsNotZeroIsNotPrintedAsZero() {
        assertThat(PRINT.variance(-0.00203)).isEqualTo("\u22120.2 %");
        assertThat(PRINT.variance(0.0004)).isEqualTo("+0.04 %");
        assertThat(GERMAN.variance(0.004)).isEqualTo("+0,4 %");
        assertThat(PRINT.variance(0.034)).isEqualTo("+3 %");
        assertThat(PRINT.variance(0)).isEqualTo("0 %");
        assertThat(PRINT.variance(-0.0000004)).isEqualTo("0.00 %");
    }

    @Test
    void aSignIsShownAboveZeroOnly() {
        assertThat(PRINT.signed(3, PRINT::whole)).isEqualTo("+3");
        assertThat(PRINT.signed(0, PRINT::whole)).isEqualTo("0");
        assertThat(PRINT.signed(-3, PRINT::whole)).isEqualTo("\u22123");
    }
}
