package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * One panel of small multiples: its message, its measure, its chart.
 *
 * @param message what it shows
 * @param measure indicator and unit
 * @param drawing the chart
 * @param width width of the panel
 */
record PanelPiece(Paragraph message, Paragraph measure, Drawing drawing, double width) {

    static PanelPiece of(ControlCharts.Panel panel, double width, Setting setting) {
        return new PanelPiece(
                setting.paragraph(panel.message().text(), TypeStyle.BODY_STRONG, width),
                setting.paragraph(panel.measure(), TypeStyle.SMALL, width),
                setting.charts().of(panel, setting.density().panelHeight()),
                width);
    }

    /**
     * Panels side by side, their charts on one line.
     *
     * @param subtitle small print above the first row
     * @param panels the panels
     * @param role structure type of the messages: one level below the heading above them
     * @param gap distance to the next row
     */
    record Row(Paragraph subtitle, List<PanelPiece> panels, String role, double gap) implements Piece {

        @Override
        public double height() {
            double chart = panels.stream()
                    .mapToDouble(panel -> panel.drawing().height(panel.width()))
                    .max()
                    .orElse(0);
            return above() + words() + Spacing.NEAR + chart + gap;
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            if (!subtitle.isEmpty()) {
                canvas.paragraph(canvas.section().child("P"), subtitle, x, y);
            }
            double left = x;
            for (PanelPiece panel : panels) {
                double top = y + above();
                canvas.paragraph(canvas.section().child(role), panel.message(), left, top);
                if (!panel.measure().isEmpty()) {
                    canvas.paragraph(
                            canvas.section().child("P"),
                            panel.measure(),
                            left,
                            top + panel.message().height());
                }
                double chartTop = top + words() + Spacing.NEAR;
                double height = panel.drawing().height(panel.width());
                canvas.figure(
                        canvas.section(),
                        panel.drawing(),
                        new Rectangle2D.Double(left, chartTop, panel.width(), height));
                left += panel.width() + Spacing.PANEL_GAP;
            }
        }

        private double above() {
            return subtitle.isEmpty() ? 0 : subtitle.height() + Spacing.CELL_GAP;
        }

        private double words() {
            return panels.stream()
                    .mapToDouble(
                            panel -> panel.message().height() + panel.measure().height())
                    .max()
                    .orElse(0);
        }
    }
}
