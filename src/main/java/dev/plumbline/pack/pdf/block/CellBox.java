package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Sign;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Tag;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Rectangle2D;

/** A cell laid out. */
sealed interface CellBox {

    /** Height of its content in points. */
    double height();

    /** Draws it below a cell's element, into a line as tall as the row's first line. */
    void draw(Canvas canvas, Tag cell, double x, double y);

    /** Lays out a cell for its column. */
    static CellBox of(Block.Cell cell, TypeStyle style, double width, boolean end, Setting setting) {
        return switch (cell) {
            case Block.Cell.Words words -> Text.of(words, style, width, end, setting);
            case Block.Cell.Line line -> new Chart(setting.charts().of(line.spark(), line.alt()), width);
            case Block.Cell.BulletGraph bullet -> new Chart(setting.charts().of(bullet.bullet(), bullet.alt()), width);
            case Block.Cell.Marks marks -> new Chart(setting.charts().of(marks), width);
        };
    }

    /**
     * Words, with a sign before them where they mean something.
     *
     * @param paragraph the words
     * @param mark their meaning
     * @param end true when flush right
     * @param width width of the column
     */
    record Text(Paragraph paragraph, Mark mark, boolean end, double width) implements CellBox {

        private static final double SIGN = 10.5;

        static Text of(Block.Cell.Words words, TypeStyle style, double width, boolean end, Setting setting) {
            Mark mark = words.mark();
            boolean signed = hasSign(mark);
            TypeStyle type = signed ? TypeStyle.BODY_STRONG : style;
            Paragraph all = setting.paragraph(words.sentence().text(), type, signed ? width - SIGN : width);
            Paragraph colored = mark == Mark.NEUTRAL ? all : all.in(Sign.ink(mark));
            return new Text(end ? colored.atEnd() : colored, mark, end, width);
        }

        @Override
        public double height() {
            return paragraph.height();
        }

        @Override
        public void draw(Canvas canvas, Tag cell, double x, double y) {
            if (paragraph.isEmpty()) {
                return;
            }
            if (hasSign(mark)) {
                double middle =
                        y + paragraph.style().ascent() - paragraph.style().capHeight() / 2;
                double first = canvas.lettering().width(paragraph.lines().getFirst(), paragraph.style());
                double at = end ? x + width - first - SIGN / 2 - 1 : x + SIGN / 2 - 1;
                canvas.sign(Sign.state(mark, at, middle));
            }
            canvas.paragraph(cell.child("P"), paragraph, hasSign(mark) ? x + SIGN : x, y);
        }

        /** The words as decoration: the header of a further sheet, which a screen reader has read before. */
        void repeat(Canvas canvas, double x, double y) {
            canvas.decoration(paragraph, x, y);
        }

        Text part(int from, int to) {
            return new Text(paragraph.part(from, to), from == 0 ? mark : Mark.NEUTRAL, end, width);
        }

        private static boolean hasSign(Mark mark) {
            return mark != Mark.NEUTRAL && mark != Mark.UNKNOWN;
        }
    }

    /**
     * A word-sized chart.
     *
     * @param drawing the chart
     * @param width width of the column
     */
    record Chart(Drawing drawing, double width) implements CellBox {

        @Override
        public double height() {
            return drawing.height(width);
        }

        @Override
        public void draw(Canvas canvas, Tag cell, double x, double y) {
            canvas.figure(cell, drawing, new Rectangle2D.Double(x, y, width, height()));
        }
    }
}
