package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.measure.trend.ControlChart;
import java.util.List;

/**
 * The control chart of one indicator.
 *
 * @param indicator the indicator
 * @param periods one for each point, oldest first
 * @param steadyTarget whether one and the same target held over these periods; else no verdict on it can be given
 * @param chart the chart
 */
public record IndicatorChart(Indicator indicator, List<Period> periods, boolean steadyTarget, ControlChart chart) {

    /** Copies the list. */
    public IndicatorChart {
        periods = List.copyOf(periods);
    }
}
