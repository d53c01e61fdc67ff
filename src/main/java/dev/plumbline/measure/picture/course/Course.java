package dev.plumbline.measure.picture.course;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.picture.course.TargetPath.Milestone;
import dev.plumbline.measure.trend.forecast.Outlook;
import dev.plumbline.submission.Fact.KpiActual;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The course of one indicator as one partner reports it. Readings lie on the grid of its reporting intervals. From the first
 * period that the register calls comparable a new series begins: nothing is compared across.
 *
 * <p>Actuals are kept once computed; not for use by several threads.
 */
public final class Course {

    /** Reporting intervals of history. */
    public static final int HISTORY = 20;

    private static final int MONTHS = 36;

    private final Indicator indicator;
    private final FiscalCalendar calendar;
    private final TargetPath path;
    private final NavigableMap<Period, KpiActual> reported;
    private final Map<Period, Actuals> actuals = new HashMap<>();
    private final Map<Quarter, List<Period>> readings = new HashMap<>();
    private final Map<Quarter, Series> series = new HashMap<>();

    /**
     * Arranges what is known.
     *
     * @param indicator the indicator
     * @param calendar the fiscal calendar
     * @param targets its targets in the order of the register
     * @param reported what the partner reported, by period
     */
    public Course(
            Indicator indicator,
            FiscalCalendar calendar,
            List<Target> targets,
            NavigableMap<Period, KpiActual> reported) {
        this.indicator = indicator;
        this.calendar = calendar;
        this.path = new TargetPath(indicator, targets);
        this.reported = reported;
    }

    /**
     * Its targets.
     *
     * @return the targets over time
     */
    public TargetPath path() {
        return path;
    }

    /**
     * Months between two readings, at least a quarter.
     *
     * @return 3, 6 or 12
     */
    public int step() {
        return Math.max(3, indicator.everyMonths());
    }

    /**
     * Whether one of its reporting intervals ends with a quarter.
     *
     * @param quarter the quarter
     * @return true when a reading is due
     */
    public boolean isDue(Quarter quarter) {
        return quarter.number() * 3 % step() == 0;
    }

    /**
     * The reporting interval that ends with a quarter.
     *
     * @param quarter the quarter
     * @return the period
     */
    public Period periodEndingIn(Quarter quarter) {
        return new Period(calendar.periodOf(quarter).last().minusMonths(step() - 1L), step());
    }

    /**
     * What it reached in a period.
     *
     * @param period the period
     * @return the actual, or why there is none
     */
    public Actuals actual(Period period) {
        return actuals.computeIfAbsent(period, wanted -> Actuals.of(indicator, reported, wanted));
    }

    /**
     * The latest row the partner wrote within a period: for its color, comment and own target.
     *
     * @param period the period
     * @return the row, if any
     */
    public Optional<KpiActual> latest(Period period) {
        return Actuals.within(reported, period).stream().reduce((_, last) -> last);
    }

    /**
     * What it was to reach in a period: as agreed, else as the partner wrote.
     *
     * @param period the period
     * @return the milestone, if any
     */
    public Optional<Milestone> milestone(Period period) {
        return path.find(period)
                .or(() -> latest(period)
                        .flatMap(actual -> actual.target()
                                .map(value -> new Milestone(
                                        TargetPath.aim(indicator, value),
                                        Optional.of(value),
                                        false,
                                        List.of(actual.origin())))));
    }

    /**
     * Whether a period can be compared with another one.
     *
     * @param one a period
     * @param other another one
     * @return true unless a new series begins between them
     */
    public boolean areComparable(Period one, Period other) {
        return indicator
                .comparableFrom()
                .map(anew -> isBefore(one, anew) == isBefore(other, anew))
                .orElse(true);
    }

    private static boolean isBefore(Period period, Period anew) {
        return period.first().isBefore(anew.first());
    }

    /**
     * The reporting intervals up to a quarter, in one series with it, oldest first.
     *
     * @param quarter the quarter
     * @return up to {@value #HISTORY} periods
     */
    public List<Period> periods(Quarter quarter) {
        return readings.computeIfAbsent(quarter, last -> comparable(steps(periodEndingIn(last), HISTORY)));
    }

    /**
     * The values of the reporting intervals up to a quarter, from the first one reported.
     *
     * @param quarter the quarter
     * @return the series
     */
    public Series series(Quarter quarter) {
        return series.computeIfAbsent(quarter, last -> series(periods(last)));
    }

    /**
     * The periods of its chart: months where months were reported, else reporting intervals.
     *
     * @param quarter the quarter in which the last one lies
     * @return periods from the first one reported, oldest first, in one series
     */
    public List<Period> charted(Quarter quarter) {
        boolean monthly = reported.keySet().stream().anyMatch(period -> period.months() == 1);
        List<Period> periods =
                monthly ? comparable(steps(Period.of(calendar.periodOf(quarter).last()), MONTHS)) : periods(quarter);
        return periods.subList(periods.size() - series(periods).periods(), periods.size());
    }

    private List<Period> comparable(List<Period> periods) {
        return periods.stream()
                .filter(period -> areComparable(period, periods.getLast()))
                .toList();
    }

    private static List<Period> steps(Period last, int count) {
        List<Period> steps = new ArrayList<>(count);
        for (long back = count - 1L; back >= 0; back--) {
            steps.add(new Period(last.first().minusMonths(back * last.months()), last.months()));
        }
        return steps;
    }

    /**
     * The values of periods from the first one reported.
     *
     * @param periods consecutive periods, oldest first
     * @return the series
     */
    public Series series(List<Period> periods) {
        List<OptionalDouble> values = new ArrayList<>(periods.size());
        for (Period period : periods) {
            OptionalDouble value = actual(period).number();
            if (value.isPresent() || !values.isEmpty()) {
                values.add(value);
            }
        }
        return new Series(values);
    }

    /**
     * The forecast: for a flow with a target for the whole year its total; else to the end of the fiscal year, and from there,
     * or without a later target in it, to the next reading.
     *
     * @param quarter the quarter from which is looked ahead
     * @return the outlook
     */
    public Outlook outlook(Quarter quarter) {
        Optional<BigDecimal> total = yearTarget(quarter);
        if (total.isPresent() && quarter.number() < 4) {
            return Outlook.ofYear(
                    padded(quarter),
                    quarter.number(),
                    improvement(),
                    OptionalDouble.of(total.get().doubleValue()));
        }
        Period now = periodEndingIn(quarter);
        int ahead = path.findLater(now, year(quarter).last())
                .map(end -> (int) ChronoUnit.MONTHS.between(now.last(), end.last()) / step())
                .filter(steps -> steps >= 1)
                .orElse(1);
        Series known = series(quarter);
        int horizon = Math.clamp(known.reported() / 2, 1, ahead);
        Period wanted = new Period(now.first().plusMonths((long) horizon * step()), now.months());
        OptionalDouble target = path.find(wanted)
                .or(() -> path.find(now))
                .map(Milestone::number)
                .orElse(OptionalDouble.empty());
        return Outlook.of(known, horizon, improvement(), target);
    }

    /** The series, at least as long as the year so far. */
    private Series padded(Quarter quarter) {
        List<Period> periods = periods(quarter);
        Series series = series(periods);
        return series.periods() >= quarter.number()
                ? series
                : new Series(steps(periodEndingIn(quarter), quarter.number()).stream()
                        .map(period -> periods.contains(period) ? actual(period).number() : OptionalDouble.empty())
                        .toList());
    }

    /**
     * What a flow that is reported by quarter is to bring in the fiscal year of a quarter.
     *
     * @param quarter the quarter
     * @return the target of the year; empty for other indicators
     */
    public Optional<BigDecimal> yearTarget(Quarter quarter) {
        return indicator.addsUp() == AddsUp.SUM && step() == 3 ? path.findExact(year(quarter)) : Optional.empty();
    }

    Period year(Quarter quarter) {
        return calendar.yearOf(quarter.year());
    }

    /** The reporting intervals of the fiscal year up to a quarter. */
    List<Period> yearSoFar(Quarter quarter) {
        return steps(periodEndingIn(quarter), quarter.number() * 3 / step());
    }

    Indicator indicator() {
        return indicator;
    }

    /**
     * Which way is good.
     *
     * @return neutral for a band
     */
    public Improvement improvement() {
        return switch (indicator.better()) {
            case HIGHER -> Improvement.HIGHER;
            case LOWER -> Improvement.LOWER;
            case BAND -> Improvement.NEUTRAL;
        };
    }
}
