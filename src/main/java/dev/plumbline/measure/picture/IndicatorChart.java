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
 * @param chart the chart
 */
public record IndicatorChart(Indicator indicator, List<Period> periods, ControlChart chart) {

    /** Copies the list. */
    public IndicatorChart {
        periods = List.copyOf(periods);
    }
}
