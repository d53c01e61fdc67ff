package dev.plumbline.measure.picture.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Quarter NOW = new Quarter(2026, 3);

    /** A course of values up to now, the last one first. */
    private static Course course(AddsUp addsUp, Optional<Period> comparableFrom, String target, String... values) {
        Indicator indicator = new Indicator(
                "orders",
                "growth",
                "Orders",
                "",
                "pcs",
                Better.HIGHER,
                addsUp,
                3,
                1,
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                0,
                List.of("ash"),
                comparableFrom,
                Optional.empty());
        TreeMap<Period, KpiActual> reported = new TreeMap<>();
        for (int back = 0; back < values.length; back++) {
            Period period = FiscalCalendar.CALENDAR_YEAR.periodOf(NOW.plus(-back));
            if (!values[back].isEmpty()) {
                reported.put(period, actual(period, values[back]));
            }
        }
        Target agreed = new Target(
                "orders", Period.parse(target), Optional.of(new BigDecimal(100)), Optional.empty(), Optional.empty());
        return new Course(indicator, FiscalCalendar.CALENDAR_YEAR, List.of(agreed), reported);
    }

    private static KpiActual actual(Period period, String value) {
        return new KpiActual(
                "ash",
                "aurora",
                "orders",
                period,
                new Reading.Reported(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Origin.ofFile("f"));
    }

    private static CourseFigures figures(Course course) {
        return new CourseFigures(course, Scope.of("aurora"), NOW);
    }

    @Test
    void aNewSeriesBeginsWithTheFirstComparablePeriod() {
        Course course = course(
                AddsUp.LAST, Optional.of(Period.parse("2026-01/3")), "2026-07/3", "30", "20", "10", "900", "800");

        assertThat(course.series(NOW).periods()).isEqualTo(3);
        assertThat(course.charted(NOW)).startsWith(Period.parse("2026-01/3")).hasSize(3);
        assertThat(course.series(new Quarter(2025, 4)).periods()).isEqualTo(2);
    }

    @Test
    void withoutABreakAllQuartersAreOneSeriesAndAGapKeepsItsPlace() {
        Course course = course(AddsUp.LAST, Optional.empty(), "2026-07/3", "30", "", "10");

        assertThat(course.series(NOW).periods()).isEqualTo(3);
        assertThat(course.series(NOW).reported()).isEqualTo(2);
    }

    @Test
    void aFlowWithATargetForTheYearIsHeldAgainstTheYear() {
        Course course = course(AddsUp.SUM, Optional.empty(), "2026-01/12", "30", "20", "10", "10", "10", "10");

        assertThat(figures(course).pace().get()).isEqualTo(0.8);
        assertThat(course.outlook(NOW).point().orElseThrow()).isGreaterThan(60);
        assertThat(figures(course).year().getFirst().get()).isEqualTo(60);
        assertThat(figures(course).year().getLast().get()).isEqualTo(75);
    }

    @Test
    void aMissingQuarterMakesTheYearPartialAndThePaceUndefined() {
        Course course = course(AddsUp.SUM, Optional.empty(), "2026-01/12", "30", "", "10");

        assertThat(figures(course).pace().reason()).contains(Undefined.GAP);
        assertThat(figures(course).year().getFirst().get()).isEqualTo(40);
        assertThat(figures(course).year().getFirst().coverage().orElseThrow()).isEqualTo(2.0 / 3);
        assertThat(figures(course).year().getLast().get()).isEqualTo(50);
    }

    @Test
    void whatIsTooLargeToCalculateWithIsUndefined() {
        Course course = course(AddsUp.LAST, Optional.empty(), "2026-07/3", "1e200");

        assertThat(course.actual(Period.parse("2026-07/3")).reason()).contains(Undefined.TOO_LARGE);
    }

    @Test
    void belowSixReadingsNoSlopeAndBelowTwelveNoChanceIsTold() {
        CourseFigures few = figures(course(AddsUp.LAST, Optional.empty(), "2026-07/3", "5", "4", "3", "2", "1"));
        CourseFigures more = figures(course(AddsUp.LAST, Optional.empty(), "2026-07/3", "6", "5", "4", "3", "2", "1"));

        assertThat(few.trend().slope().reason()).contains(Undefined.TOO_FEW);
        assertThat(more.trend().slope().get()).isEqualTo(1);
        assertThat(more.trend().chance().reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void twelveReadingsDownAreAnAdverseTrend() {
        CourseFigures down = figures(course(
                AddsUp.LAST,
                Optional.empty(),
                "2026-07/3",
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12"));

        assertThat(down.trend().chance().get()).isLessThan(0.001);
        assertThat(down.trend().test().isAdverse()).isTrue();
    }
}
