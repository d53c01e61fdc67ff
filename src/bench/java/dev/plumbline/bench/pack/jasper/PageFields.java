package dev.plumbline.bench.pack.jasper;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The content of a page as the fields of the report. */
final class PageFields {

    private final Map<String, Object> fields = new HashMap<>();
    private final SharedCharts charts;

    private PageFields(SharedCharts charts) {
        this.charts = charts;
    }

    static Map<String, ?> of(Page page, SharedCharts charts) {
        PageFields fields = new PageFields(charts);
        fields.put("kicker", page.kicker());
        fields.put("stamp", page.stamp());
        fields.put("message", page.message().text());
        fields.put("subtitle", page.subtitle().text());
        fields.put("footer", page.footer().text());
        page.blocks().forEach(fields::add);
        return fields.fields;
    }

    private void put(String name, Object value) {
        fields.put(name, value);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Columns columns -> {
                add(columns.left());
                add(columns.right());
            }
            case ControlCharts control -> control(control);
            case PairedBars bars -> bars(bars);
            case Scatter scatter -> scatter(scatter);
            case Dumbbell dumbbell -> dumbbell(dumbbell);
            case Block.Table table -> table(table);
            case Block.Notes notes -> {
                put("notesTitle", notes.title());
                put("notes", notes.paragraphs().stream().map(Sentence::text).collect(Collectors.joining("\n")));
            }
            default -> throw new IllegalArgumentException("The report has no place for " + block);
        }
    }

    private void control(ControlCharts control) {
        put("controlTitle", control.title());
        put("controlSubtitle", control.subtitle());
        for (int i = 0; i < control.panels().size(); i++) {
            panel(control.panels().get(i), Integer.toString(i));
        }
    }

    private void panel(ControlCharts.Panel panel, String which) {
        ControlCharts.Limits limits = panel.limits().orElseThrow();
        put("message" + which, panel.message().text());
        put("measure" + which, panel.measure());
        put("words" + which, panel.variationWord() + "   " + panel.assuranceWord());
        Collection<Map<String, ?>> quarters = new ArrayList<>();
        for (int i = 0; i < panel.points().size(); i++) {
            quarters.add(Map.of(
                    "period", panel.periods().get(i),
                    "actual", panel.points().get(i).orElseThrow().value(),
                    "mean", limits.mean(),
                    "lower", limits.lower(),
                    "upper", limits.upper(),
                    "target", panel.target().orElseThrow()));
        }
        put("quarters" + which, quarters);
        put("controlChart" + which, charts.of(panel));
    }

    private void dumbbell(Dumbbell dumbbell) {
        put("dumbbellTitle", dumbbell.title());
        put("dumbbellSubtitle", dumbbell.subtitle());
        put("firstGroup", dumbbell.first());
        put("secondGroup", dumbbell.second());
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Dumbbell.Row row : dumbbell.rows()) {
            rows.add(Map.of(
                    "label", row.label() + " (" + row.gap().text() + ")",
                    "first", row.first().orElseThrow(),
                    "second", row.second().orElseThrow()));
        }
        put("dumbbells", rows);
        put("dumbbellChart", charts.of(dumbbell));
    }

    private void bars(PairedBars bars) {
        put("barsTitle", bars.title());
        put("barsSubtitle", bars.subtitle());
        put("first", bars.first());
        put("second", bars.second());
        List<Map<String, ?>> rows = new ArrayList<>();
        for (PairedBars.Row row : bars.rows()) {
            rows.add(Map.of(
                    "label", row.label(),
                    "first", row.first().orElseThrow(),
                    "second", row.second().orElseThrow()));
        }
        put("bars", rows);
        put("barsChart", charts.of(bars));
    }

    private void scatter(Scatter scatter) {
        put("scatterTitle", scatter.title());
        put("scatterSubtitle", scatter.subtitle());
        put("acrossLabel", scatter.acrossLabel());
        put("upLabel", scatter.upLabel());
        List<Map<String, ?>> points = new ArrayList<>();
        for (Scatter.Point point : scatter.points()) {
            points.add(Map.of("label", point.label(), "across", point.across(), "up", point.up()));
        }
        put("points", points);
        put("scatterChart", charts.of(scatter));
    }

    private void table(Block.Table table) {
        put("tableTitle", table.title());
        put("tableSubtitle", table.subtitle());
        for (int i = 0; i < table.columns().size(); i++) {
            put("head" + i, table.columns().get(i).heading());
        }
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.put(
                        "cell" + i,
                        ((Block.Cell.Words) row.cells().get(i)).sentence().text());
            }
            rows.add(cells);
        }
        put("rows", rows);
    }
}
