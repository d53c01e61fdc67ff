package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.JointFigures;
import dev.plumbline.measure.alignment.ReportedDifference;
import dev.plumbline.measure.attainment.Aim;
import dev.plumbline.measure.attainment.Attainment;
import dev.plumbline.measure.attainment.Rating;
import dev.plumbline.measure.picture.IndicatorPicture.Joint;
import dev.plumbline.measure.picture.course.Actuals;
import dev.plumbline.measure.picture.course.Course;
import dev.plumbline.measure.picture.course.CourseFigures;
import dev.plumbline.measure.picture.course.TargetPath.Milestone;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.forecast.Outlook;
import dev.plumbline.submission.Fact.KpiActual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Takes the picture of one indicator, quarter by quarter. What the first of its reporters says counts. */
final class IndicatorCamera {

    private final Indicator indicator;
    private final Scope scope;
    private final List<Course> courses;
    private final Course course;

    IndicatorCamera(AllianceFacts facts, Goal goal, Indicator indicator) {
        this.indicator = indicator;
        this.scope = Scope.of(facts.alliance().id()).withGoal(goal.id()).withIndicator(indicator.id());
        this.courses = indicator.reporters().stream()
                .map(reporter -> new Course(
                        indicator,
                        facts.register().calendar(),
                        facts.targetsOf(indicator.id()),
                        facts.actualsOf(indicator.id(), reporter)))
                .toList();
        this.course = courses.getFirst();
    }

    IndicatorPicture picture(Quarter quarter) {
        Period period = course.periodEndingIn(quarter);
        boolean due = course.isDue(quarter);
        Actuals actuals = actuals(quarter);
        Optional<Milestone> milestone = course.milestone(period);
        Attainment result = due
                ? Attainment.of(
                        actuals.value().orElse(null),
                        milestone.map(Milestone::aim).orElse(null),
                        indicator.baseline().orElse(null))
                : new Attainment.NotMeasured(Undefined.NOT_DUE);
        Optional<KpiActual> latest = course.latest(period);
        Outlook outlook = course.outlook(quarter);
        CourseFigures figures = new CourseFigures(course, scope, quarter);
        CourseFigures.Trend trend = figures.trend();
        return new IndicatorPicture(
                indicator,
                indicator.reporters().getFirst(),
                due,
                actual(quarter, actuals),
                target(quarter, milestone),
                milestone.flatMap(IndicatorCamera::band),
                milestone.map(Milestone::phased).orElse(false),
                attainment(quarter, result, actuals.origins(), milestone),
                result,
                Rating.of(result),
                latest.flatMap(KpiActual::status),
                latest.map(KpiActual::comment).orElse(""),
                due ? joint(quarter) : List.of(),
                chance(quarter, outlook),
                outlook.chance(),
                trend.test(),
                !course.areComparable(course.periodEndingIn(quarter.plus(-1)), period),
                further(
                        figures,
                        trend,
                        List.of(variance(quarter, due, actuals, milestone), forecast(quarter, outlook))));
    }

    private static List<Figure> further(CourseFigures figures, CourseFigures.Trend trend, List<Figure> besides) {
        List<Figure> further = new ArrayList<>(List.of(trend.slope(), trend.chance()));
        further.add(figures.pace());
        further.addAll(figures.year());
        further.addAll(besides);
        return further;
    }

    private Figure variance(Quarter quarter, boolean due, Actuals actuals, Optional<Milestone> milestone) {
        OptionalDouble target = milestone.map(Milestone::number).orElse(OptionalDouble.empty());
        OptionalDouble actual = due ? actuals.number() : OptionalDouble.empty();
        boolean told = actual.isPresent() && target.isPresent() && target.getAsDouble() != 0;
        return told
                ? Figure.of(
                        Measure.TARGET_VARIANCE,
                        scope,
                        quarter,
                        (actual.getAsDouble() - target.getAsDouble()) / Math.abs(target.getAsDouble()))
                : Figure.undefined(
                        Measure.TARGET_VARIANCE,
                        scope,
                        quarter,
                        actual.isEmpty() ? actuals.reason().orElse(Undefined.NO_ACTUAL) : Undefined.NO_TARGET);
    }

    /** Of the next quarter only: what lies further ahead is told as a chance. */
    private Figure forecast(Quarter quarter, Outlook outlook) {
        boolean ofYear = course.yearTarget(quarter).isPresent() && quarter.number() < 4;
        boolean next = outlook.horizon() == 1 && course.step() == 3 && !ofYear;
        return Figure.ofOptional(
                        Measure.FORECAST,
                        scope,
                        quarter,
                        next ? outlook.point() : OptionalDouble.empty(),
                        next ? Undefined.TOO_FEW : Undefined.TOO_FAR)
                .withUnit(indicator.unit())
                .withN(outlook.reported());
    }

    private Figure chance(Quarter quarter, Outlook outlook) {
        return Figure.ofOptional(
                        Measure.CHANCE,
                        scope,
                        quarter,
                        outlook.probability(),
                        outlook.reason().orElse(Undefined.TOO_FEW))
                .withN(outlook.reported());
    }

    private Actuals actuals(Quarter quarter) {
        return course.isDue(quarter)
                ? course.actual(course.periodEndingIn(quarter))
                : Actuals.none(Undefined.NOT_DUE, List.of());
    }

    /** What the picture says was reached. */
    Figure actual(Quarter quarter) {
        return actual(quarter, actuals(quarter));
    }

    private Figure actual(Quarter quarter, Actuals actuals) {
        return Figure.ofOptional(
                        Measure.ACTUAL,
                        scope,
                        quarter,
                        actuals.number(),
                        actuals.reason().orElse(Undefined.NO_ACTUAL))
                .withUnit(indicator.unit())
                .withOrigins(actuals.origins());
    }

    private Figure target(Quarter quarter, Optional<Milestone> milestone) {
        OptionalDouble value = milestone.map(Milestone::number).orElse(OptionalDouble.empty());
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
        List<Origin> origins = new ArrayList<>(actuals);
        milestone.ifPresent(found -> origins.addAll(found.origins()));
        return figure.withOrigins(origins);
    }

    /** Each reporter against each that follows, where both reported. */
    private List<Joint> joint(Quarter quarter) {
        List<Joint> joint = new ArrayList<>();
        for (int a = 0; a < courses.size(); a++) {
            for (int b = a + 1; b < courses.size(); b++) {
                joint(quarter, a, b).ifPresent(joint::add);
            }
        }
        return joint;
    }

    private Optional<Joint> joint(Quarter quarter, int a, int b) {
        Period period = course.periodEndingIn(quarter);
        Actuals one = courses.get(a).actual(period);
        Actuals other = courses.get(b).actual(period);
        BigDecimal tolerance = indicator.tolerance().orElse(BigDecimal.ZERO);
        String first = indicator.reporters().get(a);
        String second = indicator.reporters().get(b);
        Scope told = courses.size() == 2 ? scope : scope.withPartner(first + "+" + second);
        return ReportedDifference.between(
                        one.value().orElse(null), other.value().orElse(null), tolerance)
                .map(found -> new Joint(
                        first,
                        second,
                        Figure.of(Measure.REPORTED_DIFFERENCE, told, quarter, found.relativeDifference())
                                .withOrigins(Stream.concat(one.origins().stream(), other.origins().stream())
                                        .toList()),
                        found.match(),
                        found.match() ? Optional.empty() : suspicion(quarter, courses.get(a), courses.get(b))));
    }

    private Optional<JointFigures.Suspicion> suspicion(Quarter quarter, Course one, Course other) {
        List<Period> periods = one.periods(quarter);
        return JointFigures.of(
                        periods.stream()
                                .map(period -> one.actual(period).value())
                                .toList(),
                        periods.stream()
                                .map(period -> other.actual(period).value())
                                .toList(),
                        indicator.tolerance().orElse(BigDecimal.ZERO))
                .suspicion();
    }

    /** In months where months were reported, else in reporting intervals. */
    IndicatorChart chart(Quarter quarter) {
        List<Period> periods = course.charted(quarter);
        OptionalDouble target = periods.isEmpty()
                ? OptionalDouble.empty()
                : course.path().find(periods.getLast()).map(Milestone::number).orElse(OptionalDouble.empty());
        return new IndicatorChart(
                indicator,
                periods,
                course.path().isSteady(periods),
                ControlChart.of(course.series(periods), course.improvement(), target));
    }
}
