package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.chart.Charts;
import dev.plumbline.pack.chart.line.MultiplesChart;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A chart below its heading; its subtitle stands at the left of its legend. One taller than a sheet is cut between rows. */
final class VisualLayout {

    private static final int PANELS_IN_A_ROW = 3;
    private static final double HEADING_ROOM = 40;

    private final double width;
    private final Setting setting;

    VisualLayout(double width, Setting setting) {
        this.width = width;
        this.setting = setting;
    }

    Flow flow(Block.Visual visual) {
        Charts charts = setting.charts();
        double share = setting.density().chartShare();
        List<Piece> heading = Heading.of(visual.title(), width, setting);
        List<Piece> body = switch (visual) {
            case Dumbbell d -> rows(d, d.rows(), rows -> charts.of(with(d, rows), share));
            case PairedBars p -> rows(p, p.rows(), rows -> charts.of(with(p, rows), share));
            case Scatter s -> s.points().isEmpty() ? List.of() : List.of(chart(s, charts.of(s, share), true));
            case ControlCharts c -> panels(c);
            case Bars b -> bars(b, share);
            case Histories h -> histories(h, share);
        };
        return Flow.of(heading, body.isEmpty() ? NotePiece.none(width, setting) : body);
    }

    private List<Piece> bars(Bars bars, double share) {
        return switch (bars) {
            case Bars.Diverging d -> rows(d, groups(d), part -> setting.charts().of(with(d, part), share));
            case Bars.Waterfall w -> List.of(chart(w, setting.charts().of(w, share), true));
            case Bars.Scenarios s ->
                s.periods().isEmpty()
                        ? List.of()
                        : List.of(chart(s, setting.charts().of(s, share), true));
        };
    }

    private List<Piece> histories(Histories histories, double share) {
        return switch (histories) {
            case Histories.Slope s ->
                s.lines().isEmpty()
                        ? List.of()
                        : List.of(chart(s, setting.charts().of(s, share), true));
            case Histories.Multiples m ->
                rows(m, rows(m), part -> setting.charts().of(with(m, part), share));
        };
    }

    /** Rows that belong to one question stay together. */
    private static List<List<Bars.Answered>> groups(Bars.Diverging diverging) {
        List<List<Bars.Answered>> groups = new ArrayList<>();
        for (Bars.Answered row : diverging.rows()) {
            if (groups.isEmpty() || !row.label().isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
        }
        return groups;
    }

    private static List<List<Histories.Panel>> rows(Histories.Multiples multiples) {
        List<List<Histories.Panel>> rows = new ArrayList<>();
        for (int from = 0; from < multiples.panels().size(); from += MultiplesChart.ACROSS) {
            int to = Math.min(from + MultiplesChart.ACROSS, multiples.panels().size());
            rows.add(multiples.panels().subList(from, to));
        }
        return rows;
    }

    /** As few charts as fit a sheet each. */
    private <R> List<Piece> rows(Block.Visual visual, List<R> rows, Function<List<R>, Drawing> draw) {
        if (rows.isEmpty()) {
            return List.of();
        }
        for (int parts = 1; ; parts++) {
            int each = (rows.size() + parts - 1) / parts;
            IntFunction<Drawing> part = i -> draw.apply(rows.subList(i * each, Math.min((i + 1) * each, rows.size())));
            if (each == 1 || part.apply(0).height(width) <= setting.room() - HEADING_ROOM) {
                List<Piece> pieces = new ArrayList<>();
                for (int i = 0; i * each < rows.size(); i++) {
                    pieces.add(chart(visual, part.apply(i), i == 0));
                }
                return pieces;
            }
        }
    }

    private Piece chart(Block.Visual visual, Drawing drawing, boolean first) {
        double legend = drawing.legendWidth();
        double room = legend == 0 ? width : width - legend - Spacing.CELL_GAP;
        String words = first ? visual.subtitle() : "";
        Paragraph subtitle = setting.paragraph(words, TypeStyle.BLOCK_NOTE, Math.max(room, width / 4));
        double overlap = legend == 0 ? 0 : TypeStyle.BLOCK_NOTE.leading();
        double shift = Math.max(subtitle.height() - overlap, 0);
        return new ChartPiece(
                subtitle, drawing, shift + (legend == 0 && !subtitle.isEmpty() ? Spacing.NEAR : 0), width);
    }

    private List<Piece> panels(ControlCharts charts) {
        List<Piece> pieces = new ArrayList<>();
        Paragraph subtitle = setting.paragraph(charts.subtitle(), TypeStyle.BLOCK_NOTE, width);
        double each = (width - (PANELS_IN_A_ROW - 1) * Spacing.PANEL_GAP) / PANELS_IN_A_ROW;
        int count = charts.panels().size();
        String role = charts.title().isBlank() ? "H2" : "H3";
        for (int i = 0; i < count; i += PANELS_IN_A_ROW) {
            int end = Math.min(i + PANELS_IN_A_ROW, count);
            List<PanelPiece> row = charts.panels().subList(i, end).stream()
                    .map(panel -> PanelPiece.of(panel, each, setting))
                    .toList();
            double gap = end == count ? 0 : setting.airy(Spacing.PANEL_GAP);
            pieces.add(new PanelPiece.Row(i == 0 ? subtitle : subtitle.part(0, 0), row, role, gap));
        }
        return pieces;
    }

    private static Bars.Diverging with(Bars.Diverging d, List<List<Bars.Answered>> groups) {
        List<Bars.Answered> rows = groups.stream().flatMap(List::stream).toList();
        return new Bars.Diverging(d.title(), d.subtitle(), d.alt(), d.categories(), rows);
    }

    private static Histories.Multiples with(Histories.Multiples m, List<List<Histories.Panel>> rows) {
        List<Histories.Panel> panels = rows.stream().flatMap(List::stream).toList();
        return new Histories.Multiples(
                m.title(), m.subtitle(), m.alt(), m.low(), m.high(), m.reference(), m.from(), m.to(), panels);
    }

    private static Dumbbell with(Dumbbell d, List<Dumbbell.Row> rows) {
        return new Dumbbell(
                d.title(), d.subtitle(), d.alt(), d.first(), d.second(), d.others(), d.low(), d.high(), rows);
    }

    private static PairedBars with(PairedBars p, List<PairedBars.Row> rows) {
        return new PairedBars(p.title(), p.subtitle(), p.alt(), p.first(), p.second(), p.high(), rows);
    }

    /**
     * A chart below its subtitle.
     *
     * @param subtitle small print at the left of the legend
     * @param drawing the chart
     * @param shift how far the chart starts below the top of the subtitle
     * @param width width of the chart
     */
    private record ChartPiece(Paragraph subtitle, Drawing drawing, double shift, double width) implements Piece {

        @Override
        public double height() {
            return shift + drawing.height(width);
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            if (!subtitle.isEmpty()) {
                canvas.paragraph(canvas.section().child("P"), subtitle, x, y);
            }
            canvas.figure(
                    canvas.section(), drawing, new Rectangle2D.Double(x, y + shift, width, drawing.height(width)));
        }
    }
}
