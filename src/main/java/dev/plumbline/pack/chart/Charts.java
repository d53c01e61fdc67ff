package dev.plumbline.pack.chart;

import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.chart.bar.DivergingChart;
import dev.plumbline.pack.chart.bar.ScenarioChart;
import dev.plumbline.pack.chart.bar.WaterfallChart;
import dev.plumbline.pack.chart.line.MultiplesChart;
import dev.plumbline.pack.chart.line.SlopeChart;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;

/** The chart for each block and cell of a pack. */
public final class Charts {

    private final Lettering lettering;

    /**
     * Charts set in the given fonts.
     *
     * @param lettering fonts
     */
    public Charts(Lettering lettering) {
        this.lettering = lettering;
    }

    /**
     * Two groups, a row for each theme.
     *
     * @param dumbbell the block
     * @param share share that is kept of the usual height of a row, above 0, at most 1
     * @return its chart, legend included
     */
    public Drawing of(Dumbbell dumbbell, double share) {
        return new DumbbellChart(dumbbell, share, lettering);
    }

    /**
     * Two bars a row.
     *
     * @param bars the block
     * @param share share that is kept of the usual height of a row, above 0, at most 1
     * @return its chart, legend included
     */
    public Drawing of(PairedBars bars, double share) {
        return new PairedBarsChart(bars, share, lettering);
    }

    /**
     * Alliances by attainment and alignment.
     *
     * @param scatter the block
     * @param share share that is kept of its usual height, above 0, at most 1
     * @return its chart
     */
    public Drawing of(Scatter scatter, double share) {
        return new ScatterChart(scatter, share, lettering);
    }

    /**
     * Bars from a common base.
     *
     * @param bars the block
     * @param share share that is kept of its usual height, above 0, at most 1
     * @return its chart, legend included
     */
    public Drawing of(Bars bars, double share) {
        return switch (bars) {
            case Bars.Diverging diverging -> new DivergingChart(diverging, share, lettering);
            case Bars.Waterfall waterfall -> new WaterfallChart(waterfall, share, lettering);
            case Bars.Scenarios scenarios -> new ScenarioChart(scenarios, share, lettering);
        };
    }

    /**
     * Lines on one common scale.
     *
     * @param histories the block
     * @param share share that is kept of its usual height, above 0, at most 1
     * @return its chart
     */
    public Drawing of(Histories histories, double share) {
        return switch (histories) {
            case Histories.Slope slope -> new SlopeChart(slope, share, lettering);
            case Histories.Multiples multiples -> new MultiplesChart(multiples, share, lettering);
        };
    }

    /**
     * One XmR chart.
     *
     * @param panel the panel
     * @param plotHeight height of the plot in points
     * @return its chart with icons, without its message
     */
    public Drawing of(ControlCharts.Panel panel, double plotHeight) {
        return new ControlChart(panel, plotHeight, lettering);
    }

    /**
     * A bullet graph as tall as a row of a table.
     *
     * @param bullet the graph
     * @param alt words for a screen reader
     * @return its chart
     */
    public Drawing of(Bullet bullet, String alt) {
        return new BulletChart(bullet, alt, lettering);
    }

    /**
     * A line as tall as a row of a table.
     *
     * @param spark the line
     * @param alt words for a screen reader
     * @return its chart
     */
    public Drawing of(Spark spark, String alt) {
        return new SparkChart(spark, alt, false, lettering);
    }

    /**
     * A row of small marks, each with a letter.
     *
     * @param marks the marks
     * @return their drawing; further rows where the width is short
     */
    public Drawing of(Block.Cell.Marks marks) {
        return new MarksChart(marks, lettering);
    }

    /**
     * A line as tall as a card's figure, with the labels of its first and last period.
     *
     * @param spark the line
     * @param alt words for a screen reader
     * @return its chart
     */
    public Drawing tall(Spark spark, String alt) {
        return new SparkChart(spark, alt, true, lettering);
    }
}
