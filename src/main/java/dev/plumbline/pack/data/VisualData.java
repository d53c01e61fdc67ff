package dev.plumbline.pack.data;

import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.language.Parts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The data of charts. */
final class VisualData {

    private final PackData data;
    private final Page page;

    VisualData(PackData data, Page page) {
        this.data = data;
        this.page = page;
    }

    Stream<DataTable> tables(Block.Visual visual) {
        return switch (visual) {
            case Dumbbell dumbbell -> Stream.of(dumbbell(dumbbell));
            case PairedBars bars -> Stream.of(bars(bars));
            case Scatter scatter -> Stream.of(scatter(scatter));
            case ControlCharts charts -> charts.panels().stream().map(panel -> panel(charts.subtitle(), panel));
            case Bars bars -> Stream.of(new BarData(this, data).table(bars));
            case Histories.Slope slope -> Stream.of(slope(slope));
            case Histories.Multiples multiples -> Stream.of(multiples(multiples));
        };
    }

    private DataTable slope(Histories.Slope chart) {
        return table(
                chart,
                DataTable.Shape.BARS,
                List.of(data.word("line"), chart.from(), chart.to()),
                chart.lines().stream()
                        .map(line -> row(
                                line.label(),
                                either(line.before(), data.cell(line.beforeText())),
                                either(line.now(), data.cell(line.nowText()))))
                        .toList());
    }

    /** Periods across, oldest first: only the last has a name. */
    private DataTable multiples(Histories.Multiples chart) {
        int periods = chart.panels().stream()
                .mapToInt(panel -> panel.values().size())
                .max()
                .orElse(0);
        List<String> heads = Stream.concat(
                        Stream.of(data.word("panel")),
                        IntStream.range(0, periods)
                                .mapToObj(index -> index == periods - 1 ? chart.to() : earlier(periods - 1 - index)))
                .toList();
        return table(
                chart,
                DataTable.Shape.TABLE,
                heads,
                chart.panels().stream().map(panel -> panel(panel, periods)).toList());
    }

    private String earlier(int periods) {
        return data.word("earlier", Parts.of("n", Integer.toString(periods)));
    }

    private DataTable.Row panel(Histories.Panel panel, int periods) {
        int before = periods - panel.values().size();
        return new DataTable.Row(
                "",
                panel.label(),
                IntStream.range(0, periods)
                        .mapToObj(index -> index < before
                                ? data.missing("before-first")
                                : number(panel.values().get(index - before), "", "not-known"))
                        .toList());
    }

    /** The figure that is printed, else the value that is drawn, else the words in its place as the reason. */
    DataCell either(Optional<Double> drawn, DataCell printed) {
        if (printed.value().isPresent() || drawn.isPresent()) {
            return printed.value().isPresent()
                    ? printed
                    : new DataCell(printed.text(), OptionalDouble.of(drawn.orElseThrow()), "", "", printed.facts());
        }
        return printed.reason().isEmpty()
                ? printed.text().isEmpty() ? data.missing("not-known") : DataCell.missing(printed.text())
                : printed;
    }

    DataTable table(Block.Visual visual, DataTable.Shape shape, List<String> columns, List<DataTable.Row> rows) {
        return new DataTable(
                page.bookmark(),
                page.section(),
                visual.title().isEmpty() ? page.bookmark() : visual.title(),
                visual.subtitle(),
                shape,
                columns,
                rows);
    }

    static DataTable.Row row(String label, DataCell... cells) {
        return new DataTable.Row("", label, List.of(cells));
    }

    DataCell number(Optional<Double> value, String unit, String otherwise) {
        return value.map(found -> DataCell.number(found, unit)).orElseGet(() -> data.missing(otherwise));
    }

    private DataTable dumbbell(Dumbbell chart) {
        return table(
                chart,
                DataTable.Shape.PAIRS,
                Stream.concat(
                                Stream.of(data.word("theme"), chart.first(), chart.second(), data.word("gap")),
                                chart.others().stream())
                        .toList(),
                chart.rows().stream().map(this::row).toList());
    }

    private DataTable.Row row(Dumbbell.Row row) {
        Stream<DataCell> pair = Stream.of(
                number(row.first(), "points", "not-shown"),
                number(row.second(), "points", "not-shown"),
                data.cell(row.gap()));
        Stream<DataCell> others = row.others().stream().map(other -> number(other, "points", "not-shown"));
        return row(row.label(), Stream.concat(pair, others).toArray(DataCell[]::new));
    }

    private DataTable bars(PairedBars chart) {
        return table(
                chart,
                DataTable.Shape.BARS,
                List.of(data.word("row"), chart.first(), chart.second()),
                chart.rows().stream()
                        .map(row -> row(row.label(), data.cell(row.firstText()), data.cell(row.secondText())))
                        .toList());
    }

    private DataTable scatter(Scatter chart) {
        return table(
                chart,
                DataTable.Shape.TABLE,
                List.of(
                        data.word("alliance"),
                        chart.acrossLabel(),
                        chart.upLabel(),
                        lastQuarter(chart.acrossLabel()),
                        lastQuarter(chart.upLabel())),
                chart.points().stream()
                        .map(point -> row(
                                point.label(),
                                DataCell.number(point.across(), ""),
                                DataCell.number(point.up(), ""),
                                number(point.from().map(Scatter.From::across), "", "not-known-last"),
                                number(point.from().map(Scatter.From::up), "", "not-known-last")))
                        .toList());
    }

    private String lastQuarter(String label) {
        return data.word("last-quarter", Parts.of("what", label));
    }

    private DataTable panel(String subtitle, ControlCharts.Panel panel) {
        return new DataTable(
                page.bookmark(),
                page.section(),
                panel.message().text(),
                subtitle,
                DataTable.Shape.LINES,
                Stream.of("period", "value", "mean", "lower-limit", "upper-limit", "target", "signal")
                        .map(data::word)
                        .toList(),
                IntStream.range(0, panel.points().size())
                        .mapToObj(index -> point(panel, index))
                        .toList());
    }

    private DataTable.Row point(ControlCharts.Panel panel, int index) {
        Optional<ControlCharts.Point> point = panel.points().get(index);
        String unit = panel.measure();
        String few = "few-points";
        return row(
                panel.periods().get(index),
                number(point.map(ControlCharts.Point::value), unit, "not-reported"),
                number(panel.limits().map(ControlCharts.Limits::mean), unit, few),
                number(panel.limits().map(ControlCharts.Limits::lower), unit, few),
                number(panel.limits().map(ControlCharts.Limits::upper), unit, few),
                number(panel.target(), unit, "no-one-target"),
                DataCell.words(point.map(each -> signal(each.mark())).orElse("")));
    }

    private String signal(Mark mark) {
        return switch (mark) {
            case GOOD -> data.word("better");
            case BAD -> data.word("worse");
            case WATCH -> data.word("watch");
            case NEUTRAL, UNKNOWN -> "";
        };
    }
}
