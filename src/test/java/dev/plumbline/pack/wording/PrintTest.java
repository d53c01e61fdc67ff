package dev.plumbline.pack.wording;

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

class PrintTest {

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
        assertThat(Print.percent(0.9996)).isEqualTo("99.9 %");
        assertThat(Print.percent(0.99999999)).isEqualTo("99.9 %");
        assertThat(Print.percent(0.994)).isEqualTo("99 %");
        assertThat(Print.percent(1.0)).isEqualTo("100 %");
        assertThat(Print.percent(1.004)).isEqualTo("100 %");
    }

    @Test
    void anActualThatMissesItsTargetPrintsDifferently() {
        assertThat(Print.actual(indicator(0), 94.96, OptionalDouble.of(95))).isEqualTo("94.96");
        assertThat(Print.actual(indicator(1), 94.9, OptionalDouble.of(95))).isEqualTo("94.9");
        assertThat(Print.actual(indicator(0), 95, OptionalDouble.of(95))).isEqualTo("95");
        assertThat(Print.actual(indicator(1), 1234567.25, OptionalDouble.empty()))
                .isEqualTo("1,234,567.3");
    }

    @Test
    void negativeNumbersHaveAMinusSign() {
        assertThat(Print.points(-0.55)).isEqualTo("\u22120.6");
        assertThat(Print.value(indicator(0), -20)).isEqualTo("\u221220");
    }

    @Test
    void aNumberThatRoundsToZeroHasNoSign() {
        assertThat(Print.points(-0.04)).isEqualTo("0.0");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Print.percent(12.345)).isEqualTo("1,235 %");
            assertThat(Print.day(Instant.parse("2026-10-20T23:59:00Z"))).isEqualTo("20 October 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void periodsHaveShortForms() {
        assertThat(Print.shortly(new Quarter(2026, 3))).isEqualTo("Q3 26");
        assertThat(Print.shortly(
                        Period.parse("2026-07"), period -> FiscalCalendar.CALENDAR_YEAR.quarterOf(period.last())))
                .isEqualTo("Jul 26");
        assertThat(Print.shortly(
                        Period.parse("2025-07/12"), period -> FiscalCalendar.CALENDAR_YEAR.quarterOf(period.last())))
                .isEqualTo("to Jun 26");
    }

    @Test
    void oneIsNotPlural() {
        assertThat(Print.count(1, "meeting", "meetings")).isEqualTo("1 meeting");
        assertThat(Print.count(0, "meeting", "meetings")).isEqualTo("0 meetings");
        assertThat(Print.of("Helios")).isEqualTo("Helios’");
        assertThat(Print.of("Northwind")).isEqualTo("Northwind’s");
    }
}
