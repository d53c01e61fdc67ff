package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Tag;
import dev.plumbline.pack.pdf.document.TagSlot;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * A row of a table.
 *
 * @param kind what kind of row it is
 * @param cells its cells
 * @param lefts left end of each cell, from the left end of the table
 * @param spans number of columns each cell spans
 * @param frame what all rows of the table share
 */
record TableRow(Kind kind, List<CellBox> cells, List<Double> lefts, List<Integer> spans, Frame frame) implements Piece {

    private static final double PADDING = 3.4;
    private static final double LEAST_PADDING = 0.9;

    /** Kinds of rows. */
    enum Kind {
        /** The heads of the columns. */
        HEADER,
        /** The same again on a further sheet. */
        REPEATED,
        /** A heading over a group of rows. */
        GROUP,
        /** A row of figures. */
        BODY
    }

    /** Width of the table, its element, and how much air its rows have. */
    record Frame(double width, TagSlot table, double air) {

        double padding() {
            return LEAST_PADDING + PADDING * air;
        }
    }

    @Override
    public double height() {
        return top() + content() + frame.padding();
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        if (kind == Kind.REPEATED) {
            repeat(canvas, x, y);
        } else {
            Tag row = frame.table().on(canvas).child("TR");
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).draw(canvas, tag(row, i), x + lefts.get(i), y + top() + shift(cells.get(i)));
            }
        }
        Ink ink = kind == Kind.BODY ? Palette.GUIDE : kind == Kind.GROUP ? Palette.HAIRLINE : Palette.CONNECTOR;
        double rule = y + height() - Spacing.HAIRLINE / 2;
        canvas.outline(new Line2D.Double(x, rule, x + frame.width(), rule), ink, Spacing.HAIRLINE);
    }

    private void repeat(Canvas canvas, double x, double y) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof CellBox.Text text) {
                text.repeat(canvas, x + lefts.get(i), y + top() + shift(text));
            }
        }
    }

    private Tag tag(Tag row, int index) {
        boolean words = cells.get(index) instanceof CellBox.Text text
                && !text.paragraph().isEmpty();
        return switch (kind) {
            case HEADER, REPEATED -> row.columnHead();
            case GROUP, BODY -> index == 0 && words ? row.rowHead(spans.get(0)) : row.cell(spans.get(index));
        };
    }

    /** A group stands a little apart from the rows above it. */
    private double top() {
        return kind == Kind.GROUP ? frame.padding() * 2 : frame.padding();
    }

    private double content() {
        return cells.stream()
                .mapToDouble(cell -> shift(cell) + cell.height())
                .max()
                .orElse(0);
    }

    /** Heads stand on one line at the bottom; other cells share the middle of their first line. */
    private double shift(CellBox cell) {
        if (kind == Kind.HEADER || kind == Kind.REPEATED) {
            return cells.stream().mapToDouble(CellBox::height).max().orElse(0) - cell.height();
        }
        return (firstLine() - firstLine(cell)) / 2;
    }

    private double firstLine() {
        return cells.stream().mapToDouble(TableRow::firstLine).max().orElse(0);
    }

    private static double firstLine(CellBox cell) {
        return switch (cell) {
            case CellBox.Text text -> text.paragraph().style().leading();
            case CellBox.Heat heat -> heat.height();
            case CellBox.Pin pin -> pin.paragraph().style().leading();
            case CellBox.Chart chart -> Math.min(chart.height(), 2 * TypeStyle.BODY.leading());
        };
    }
}
