package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.ReportedDifference;
import dev.plumbline.measure.attainment.Aim;
import dev.plumbline.measure.attainment.Attainment;
import dev.plumbline.measure.attainment.Rating;
import dev.plumbline.measure.picture.TargetPath.Milestone;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.forecast.Outlook;
import dev.plumbline.submission.Fact.KpiActual;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the picture of one indicator, quarter by quarter. */
final class IndicatorCamera {

    private static final int HISTORY = 20;
    private static final int MONTHS = 36;

    private final AllianceFacts facts;
    private final Indicator indicator;
    private final Scope scope;
    private final TargetPath path;
    private final String reporter;
    private final NavigableMap<Period, KpiActual> reported;

    IndicatorCamera(AllianceFacts facts, Goal goal, Indicator indicator) {
        this.facts = facts;
        this.indicator = indicator;
        this.scope = Scope.of(facts.alliance().id()).withGoal(goal.id()).withIndicator(indicator.id());
        this.path = new TargetPath(indicator, facts.targetsOf(indicator.id()));
        this.reporter = indicator.reporters().getFirst();
        this.reported = facts.actualsOf(indicator.id(), reporter);
    }

    /** Due in a quarter at whose end one of its reporting intervals ends. */
    boolean isDue(Quarter quarter) {
        return quarter.number() * 3 % Math.max(3, indicator.everyMonths()) == 0;
    }

    IndicatorPicture picture(Quarter quarter) {
        Period period = periodEndingIn(quarter);
        boolean due = isDue(quarter);
        Actuals actuals = due ? Actuals.of(indicator, reported, period) : notDue();
        Optional<Milestone> milestone = milestone(period);
        Attainment result = due
                ? Attainment.of(
                        actuals.value().orElse(null),
                        milestone.map(Milestone::aim).orElse(null),
                        indicator.baseline().orElse(null))
                : new Attainment.NotMeasured(Undefined.NOT_DUE);
        Figure actual = actual(quarter, actuals);
        Figure target = target(quarter, milestone);
        Optional<ReportedDifference> difference =
                difference(period, actuals.value().orElse(null));
        Outlook outlook = outlook(quarter);
        return new IndicatorPicture(
                indicator,
                reporter,
                due,
                actual,
                target,
                milestone.flatMap(IndicatorCamera::band),
                milestone.map(Milestone::phased).orElse(false),
                attainment(quarter, result, actuals.origins(), milestone),
                result,
                Rating.of(result),
                latest(period).flatMap(KpiActual::status),
                latest(period).map(KpiActual::comment).orElse(""),
                difference.map(found -> difference(quarter, period, found)),
                difference.map(ReportedDifference::match),
                Figure.ofOptional(
                                Measure.CHANCE,
                                scope,
                                quarter,
                                outlook.probability(),
                                outlook.reason().orElse(Undefined.TOO_FEW))
                        .withN(outlook.reported()),
                outlook.chance());
    }

    private static Actuals notDue() {
        return new Actuals(Optional.empty(), Optional.of(Undefined.NOT_DUE), List.of());
    }

    private Period periodEndingIn(Quarter quarter) {
        int months = Math.max(3, indicator.everyMonths());
        return new Period(facts.periodOf(quarter).last().minusMonths(months - 1L), months);
    }

    private Optional<Milestone> milestone(Period period) {
        return path.find(period)
                .or(() -> latest(period)
                        .flatMap(actual -> actual.target()
                                .map(value -> new Milestone(
                                        TargetPath.aim(indicator, value),
                                        Optional.of(value),
                                        false,
                                        List.of(actual.origin())))));
    }

    /** The latest row a reporter wrote within a period: for its color, comment and own target. */
    private Optional<KpiActual> latest(Period period) {
        return reported.values().stream()
                .filter(actual -> period.contains(actual.period()))
                .reduce((_, last) -> last);
    }

    private Figure actual(Quarter quarter, Actuals actuals) {
        OptionalDouble value =
                actuals.value().stream().mapToDouble(BigDecimal::doubleValue).findFirst();
        return Figure.ofOptional(
                        Measure.ACTUAL, scope, quarter, value, actuals.reason().orElse(Undefined.NO_ACTUAL))
                .withUnit(indicator.unit())
                .withOrigins(actuals.origins());
    }

    private Figure target(Quarter quarter, Optional<Milestone> milestone) {
        OptionalDouble value = milestone.flatMap(Milestone::value).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
        return Figure.ofOptional(Measure.TARGET, scope, quarter, value, Undefined.NO_TARGET)
                .withUnit(indicator.unit())
                .withOrigins(milestone.map(Milestone::origins).orElse(List.of()));
    }

    private static Optional<IndicatorPicture.Band> band(Milestone milestone) {
        return milestone.aim() instanceof Aim.Within within
                ? Optional.of(new IndicatorPicture.Band(within.low(), within.high()))
                : Optional.empty();
    }

    private Figure attainment(Quarter quarter, Attainment result, List<Origin> actuals, Optional<Milestone> milestone) {
        Figure figure = switch (result) {
            case Attainment.Measured measured ->
                Figure.of(
                        Measure.ATTAINMENT,
                        scope,
                        quarter,
                        measured.attainment().orElse(measured.score()));
            case Attainment.NotMeasured(Undefined reason) ->
                Figure.undefined(Measure.ATTAINMENT, scope, quarter, reason);
        };
        List<Origin> origins = new java.util.ArrayList<>(actuals);
        milestone.ifPresent(found -> origins.addAll(found.origins()));
        return figure.withOrigins(origins);
    }

    private Optional<ReportedDifference> difference(Period period, @Nullable BigDecimal ours) {
        if (indicator.reporters().size() < 2) {
            return Optional.empty();
        }
        NavigableMap<Period, KpiActual> theirs =
                facts.actualsOf(indicator.id(), indicator.reporters().get(1));
        return ReportedDifference.between(
                ours,
                Actuals.of(indicator, theirs, period).value().orElse(null),
                indicator.tolerance().orElse(BigDecimal.ZERO));
    }

    private Figure difference(Quarter quarter, Period period, ReportedDifference found) {
        List<Origin> origins = new java.util.ArrayList<>();
        for (String partner : indicator.reporters()) {
            origins.addAll(Actuals.of(indicator, facts.actualsOf(indicator.id(), partner), period)
                    .origins());
        }
        return Figure.of(Measure.REPORTED_DIFFERENCE, scope, quarter, found.relativeDifference())
                .withOrigins(origins);
    }

    /** Forecast to the end of the fiscal year; from there, or without a later target in it, to the next reading. */
    private Outlook outlook(Quarter quarter) {
        Period now = periodEndingIn(quarter);
        int step = Math.max(3, indicator.everyMonths());
        Optional<Period> later = path.findLater(now, facts.fiscalYearEnd(quarter));
        int ahead = later.map(end -> (int) java.time.temporal.ChronoUnit.MONTHS.between(now.last(), end.last()) / step)
                .filter(steps -> steps >= 1)
                .orElse(1);
        Series series = history(quarter);
        int horizon = Math.clamp(series.reported() / 2, 1, ahead);
        Period wanted = new Period(now.first().plusMonths((long) horizon * step), now.months());
        OptionalDouble target = path.find(wanted).or(() -> path.find(now)).flatMap(Milestone::value).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
        return Outlook.of(series, horizon, improvement(), target);
    }

    /** Values of up to 20 reporting intervals up to the quarter, oldest first, from the first one reported. */
    private Series history(Quarter quarter) {
        return series(steps(periodEndingIn(quarter), HISTORY));
    }

    /** In months where months were reported, else in reporting intervals. */
    IndicatorChart chart(Quarter quarter) {
        boolean monthly = reported.keySet().stream().anyMatch(period -> period.months() == 1);
        Period last = monthly ? Period.of(facts.periodOf(quarter).last()) : periodEndingIn(quarter);
        List<Period> periods = steps(last, monthly ? MONTHS : HISTORY);
        Series series = series(periods);
        OptionalDouble target = path.find(last).flatMap(Milestone::value).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
        List<Period> shown = periods.subList(periods.size() - series.periods(), periods.size());
        return new IndicatorChart(
                indicator, shown, path.isSteady(shown), ControlChart.of(series, improvement(), target));
    }

    private static List<Period> steps(Period last, int count) {
        return IntStream.range(0, count)
                .mapToObj(index ->
                        new Period(last.first().minusMonths((long) (count - 1 - index) * last.months()), last.months()))
                .toList();
    }

    private Series series(List<Period> periods) {
        List<OptionalDouble> values = periods.stream()
                .map(period -> Actuals.of(indicator, reported, period).value().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .findFirst())
                .toList();
        int first = IntStream.range(0, values.size())
                .filter(index -> values.get(index).isPresent())
                .findFirst()
                .orElse(values.size());
        return new Series(values.subList(first, values.size()));
    }

    private Improvement improvement() {
        return switch (indicator.better()) {
            case HIGHER -> Improvement.HIGHER;
            case LOWER -> Improvement.LOWER;
            case BAND -> Improvement.NEUTRAL;
        };
    }
}
