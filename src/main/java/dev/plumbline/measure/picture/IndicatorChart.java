package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.ProcessLimits;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The control chart of one indicator.
 *
 * @param indicator the indicator
 * @param periods one for each point, oldest first
 * @param steadyTarget whether one and the same target held over these periods; else no verdict on it can be given
 * @param chart the chart
 */
public record IndicatorChart(Indicator indicator, List<Period> periods, boolean steadyTarget, ControlChart chart) {

    private static final double HUNDRED = 100;

    /** Copies the list. */
    public IndicatorChart {
        periods = List.copyOf(periods);
    }

    /**
     * The numbers that stand beside the chart.
     *
     * @param alliance key of the alliance
     * @param quarter the quarter
     * @return latest reading, target, mean, lower and upper limit; limits undefined below six readings
     */
    public List<Figure> figures(String alliance, Quarter quarter) {
        Scope scope = Scope.of(alliance).withGoal(indicator.goal()).withIndicator(indicator.id());
        return List.of(
                figure(Measure.LATEST_READING, scope, quarter, latest(), Undefined.NO_ACTUAL),
                figure(Measure.CHART_TARGET, scope, quarter, chart.target(), Undefined.NO_TARGET),
                figure(Measure.USUAL_MEAN, scope, quarter, limit(ProcessLimits::mean), Undefined.TOO_FEW),
                figure(Measure.USUAL_LOWEST, scope, quarter, limit(this::lowest), Undefined.TOO_FEW),
                figure(Measure.USUAL_HIGHEST, scope, quarter, limit(this::highest), Undefined.TOO_FEW));
    }

    private Figure figure(Measure measure, Scope scope, Quarter quarter, OptionalDouble value, Undefined otherwise) {
        return Figure.ofOptional(measure, scope, quarter, value, otherwise).withUnit(indicator.unit());
    }

    private OptionalDouble latest() {
        return chart.points().reversed().stream()
                .map(ControlChart.Point::value)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble limit(ToDoubleFunction<ProcessLimits> of) {
        return chart.limits().stream().mapToDouble(of).findFirst();
    }

    /** A percentage is not told beyond 0 or 100, nor a flow below 0; signals are judged on the unclipped limits. */
    private double lowest(ProcessLimits limits) {
        boolean floor = isPercent() || indicator.addsUp() == AddsUp.SUM;
        return floor && limits.mean() >= 0 ? Math.max(0, limits.lower()) : limits.lower();
    }

    private double highest(ProcessLimits limits) {
        return isPercent() && limits.mean() <= HUNDRED ? Math.min(HUNDRED, limits.upper()) : limits.upper();
    }

    private boolean isPercent() {
        return indicator.unit().equals("%");
    }
}
