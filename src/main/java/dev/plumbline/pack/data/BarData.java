package dev.plumbline.pack.data;

import dev.plumbline.pack.Bars;
import dev.plumbline.writing.Isolate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The data of bars: shares of answers, what moved a figure, actuals against plan. */
final class BarData {

    private final VisualData visuals;
    private final PackData data;

    BarData(VisualData visuals, PackData data) {
        this.visuals = visuals;
        this.data = data;
    }

    DataTable table(Bars bars) {
        return switch (bars) {
            case Bars.Diverging diverging -> diverging(diverging);
            case Bars.Waterfall waterfall -> waterfall(waterfall);
            case Bars.Scenarios scenarios -> scenarios(scenarios);
        };
    }

    private DataTable diverging(Bars.Diverging chart) {
        List<String> heads = Stream.concat(
                        Stream.of(data.word("asked")),
                        Stream.concat(chart.categories().stream(), Stream.of(data.word("people"))))
                .toList();
        List<DataTable.Row> rows = new ArrayList<>();
        String asked = "";
        for (Bars.Answered answered : chart.rows()) {
            asked = answered.label().isEmpty() ? asked : answered.label();
            rows.add(answered(answered, asked, chart.categories().size()));
        }
        return visuals.table(chart, DataTable.Shape.TABLE, heads, rows);
    }

    private DataTable.Row answered(Bars.Answered answered, String asked, int categories) {
        List<DataCell> cells = new ArrayList<>(IntStream.range(0, categories)
                .mapToObj(index -> answered.shares().isEmpty()
                        ? DataCell.missing(answered.low().text())
                        : DataCell.number(answered.shares().get(index), "share"))
                .toList());
        cells.add(new DataCell(
                answered.base().text(),
                java.util.OptionalDouble.empty(),
                "",
                "",
                answered.base().figures()));
        return new DataTable.Row(asked, Isolate.around(asked) + ", " + Isolate.around(answered.who()), cells);
    }

    private DataTable waterfall(Bars.Waterfall chart) {
        List<DataTable.Row> rows = new ArrayList<>();
        rows.add(VisualData.row(
                chart.from().label(),
                visuals.either(
                        Optional.of(chart.from().value()),
                        data.cell(chart.from().text()))));
        chart.steps()
                .forEach(step -> rows.add(VisualData.row(
                        step.label(), visuals.either(Optional.of(step.change()), data.cell(step.text())))));
        rows.add(VisualData.row(
                chart.to().label(),
                visuals.either(
                        Optional.of(chart.to().value()), data.cell(chart.to().text()))));
        return visuals.table(
                chart, DataTable.Shape.BARS, List.of(data.word("step"), data.word("value-or-change")), rows);
    }

    private DataTable scenarios(Bars.Scenarios chart) {
        Bars.Legend names = chart.legend();
        return visuals.table(
                chart,
                DataTable.Shape.COLUMNS,
                List.of(
                        data.word("period"),
                        names.actual(),
                        names.previous(),
                        names.plan(),
                        names.forecast(),
                        names.variance()),
                chart.periods().stream().map(this::period).toList());
    }

    private DataTable.Row period(Bars.Period period) {
        return VisualData.row(
                period.label(),
                visuals.number(period.actual(), "", "not-reported"),
                visuals.number(period.previous(), "", "not-known"),
                visuals.number(period.plan(), "", "no-target"),
                visuals.number(period.forecast(), "", "not-forecast"),
                visuals.either(period.variance(), data.cell(period.varianceText())));
    }
}
