package dev.plumbline.measure.picture.course;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Pace;
import dev.plumbline.measure.attainment.YearToDate;
import dev.plumbline.measure.trend.MannKendall;
import dev.plumbline.measure.trend.TheilSen;
import dev.plumbline.measure.trend.TrendScan;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Figures over the course of an indicator up to a quarter.
 *
 * @param course the course
 * @param scope the indicator
 * @param quarter the quarter
 */
public record CourseFigures(Course course, Scope scope, Quarter quarter) {

    /**
     * How it moves.
     *
     * @param test the test of its trend, to be judged together with those of the other indicators of the report
     * @param slope Sen's slope per reporting interval, from {@value MannKendall#MINIMUM_CLAIM} values
     * @param chance the Mann-Kendall chance, from {@value MannKendall#MINIMUM_SCAN} values
     */
    public record Trend(TrendScan test, Figure slope, Figure chance) {}

    /**
     * How it moves up to the quarter.
     *
     * @return the trend
     */
    public Trend trend() {
        Series series = course.series(quarter);
        TheilSen slope = TheilSen.of(series);
        MannKendall kendall = MannKendall.of(series);
        boolean claimed = kendall.n() >= MannKendall.MINIMUM_CLAIM;
        TrendScan test = TrendScan.of(kendall, course.improvement());
        return new Trend(
                test,
                Figure.ofOptional(
                                Measure.SLOPE,
                                scope,
                                quarter,
                                claimed ? slope.slope() : OptionalDouble.empty(),
                                Undefined.TOO_FEW)
                        .withUnit(course.indicator().unit())
                        .withN(slope.n())
                        .withInterval(claimed ? slope.interval95() : Optional.empty()),
                Figure.ofOptional(
                                Measure.TREND_CHANCE,
                                scope,
                                quarter,
                                test.p(),
                                kendall.n() < MannKendall.MINIMUM_SCAN ? Undefined.TOO_FEW : Undefined.NO_VARIATION)
                        .withN(kendall.n()));
    }

    /**
     * How fast it nears its last target: 1 is on schedule. A flow with a target for the year is held against the year; another
     * indicator against the way from its baseline to its last target, over the months from the first target's to the last's.
     *
     * @return the pace
     */
    public Figure pace() {
        Indicator indicator = course.indicator();
        if (indicator.better() == Better.BAND) {
            return undefined(Measure.PACE, Undefined.NO_DIRECTION);
        }
        Optional<BigDecimal> year = course.yearTarget(quarter);
        if (year.isPresent()) {
            YearToDate soFar = yearToDate();
            return soFar.complete() && soFar.actual().isPresent()
                    ? pace(Pace.of(BigDecimal.ZERO, soFar.actual().get(), year.get(), quarter.number(), 4))
                    : undefined(Measure.PACE, Undefined.GAP);
        }
        return onTheWay(indicator);
    }

    private Figure onTheWay(Indicator indicator) {
        List<Period> targets = course.path().periods();
        Actuals now = course.actual(course.periodEndingIn(quarter));
        Optional<BigDecimal> goal =
                targets.isEmpty() ? Optional.empty() : course.path().findExact(targets.getLast());
        if (goal.isEmpty() || indicator.baseline().isEmpty()) {
            return undefined(Measure.PACE, Undefined.NO_TARGET);
        }
        if (now.value().isEmpty()) {
            return undefined(Measure.PACE, now.reason().orElse(Undefined.NO_ACTUAL));
        }
        BigDecimal start = indicator.baseline().get();
        int way = goal.get().compareTo(start);
        if (indicator.addsUp() == AddsUp.SUM || way == 0 || way > 0 == (indicator.better() == Better.LOWER)) {
            return undefined(Measure.PACE, Undefined.NOT_APPLICABLE);
        }
        int total = months(targets.getFirst(), targets.getLast());
        int elapsed = Math.clamp(months(targets.getFirst(), course.periodEndingIn(quarter)), 0, total);
        return pace(Pace.of(start, now.value().get(), goal.get(), elapsed, total));
    }

    private static int months(Period first, Period last) {
        return (int) ChronoUnit.MONTHS.between(first.first(), last.last()) + 1;
    }

    private Figure pace(Pace pace) {
        return Figure.ofOptional(
                        Measure.PACE,
                        scope,
                        quarter,
                        pace.linearPaceRatio(),
                        pace.reason().orElse(Undefined.NOT_DUE))
                .withCoverage(OptionalDouble.of(Math.min(1, pace.elapsedShare())));
    }

    /**
     * Actual and target of the fiscal year so far, for flows; the coverage is the share of its periods that were reported.
     *
     * @return both figures; empty for stocks and shares
     */
    public List<Figure> year() {
        int periods = course.yearSoFar(quarter).size();
        if (course.indicator().addsUp() != AddsUp.SUM || periods == 0) {
            return List.of();
        }
        YearToDate soFar = yearToDate();
        double share = (double) soFar.quartersReported() / periods;
        return List.of(
                year(Measure.YEAR_TO_DATE, soFar.actual(), Undefined.NO_ACTUAL).withCoverage(OptionalDouble.of(share)),
                year(Measure.YEAR_TO_DATE_TARGET, soFar.target(), Undefined.NO_TARGET));
    }

    private Figure year(Measure measure, Optional<BigDecimal> value, Undefined otherwise) {
        OptionalDouble number =
                value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty();
        return Figure.ofOptional(measure, scope, quarter, number, otherwise)
                .withUnit(course.indicator().unit());
    }

    private YearToDate yearToDate() {
        List<Period> periods = course.yearSoFar(quarter);
        return YearToDate.flow(
                periods.stream().map(this::comparable).toList(),
                periods.stream()
                        .map(period -> course.path().find(period).flatMap(TargetPath.Milestone::value))
                        .toList());
    }

    /** A period before a new series began does not count for the year. */
    private Optional<BigDecimal> comparable(Period period) {
        return course.areComparable(period, course.periodEndingIn(quarter))
                ? course.actual(period).value()
                : Optional.empty();
    }

    private Figure undefined(Measure measure, Undefined reason) {
        return Figure.undefined(measure, scope, quarter, reason);
    }
}
