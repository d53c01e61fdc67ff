package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Columns;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Sign;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Tag;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

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
            case Block.Cell.Heat heat -> Heat.of(heat, width, setting);
            case Block.Cell.Variance variance -> Pin.of(variance, width, setting);
        };
    }

    /** What a cell asks of its column. */
    static Columns.Room room(Block.Cell cell, double wished, Setting setting) {
        return switch (cell) {
            case Block.Cell.Words words -> Text.room(words, wished, setting);
            case Block.Cell.Heat heat -> room(heat.value().text(), TypeStyle.BODY, wished, setting);
            case Block.Cell.Variance variance -> Pin.room(variance, wished, setting);
            case Block.Cell.Line _, Block.Cell.BulletGraph _, Block.Cell.Marks _ -> new Columns.Room(wished, 0, 0);
        };
    }

    private static Columns.Room room(String text, TypeStyle style, double wished, Setting setting) {
        return new Columns.Room(
                wished,
                Lines.widestNumber(text, style, setting.lettering()),
                Lines.widestPiece(text, style, setting.lettering()));
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

        private static Columns.Room room(Block.Cell.Words words, double wished, Setting setting) {
            String text = words.sentence().text();
            if (!hasSign(words.mark())) {
                return CellBox.room(text, TypeStyle.BODY, wished, setting);
            }
            Columns.Room bare = CellBox.room(text, TypeStyle.BODY_STRONG, wished, setting);
            return new Columns.Room(wished, bare.number() > 0 ? bare.number() + SIGN : 0, bare.word() + SIGN);
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

    /**
     * A value on a shade.
     *
     * @param paragraph the value
     * @param shade its shade; empty where nothing is known
     * @param width width of the column
     */
    record Heat(Paragraph paragraph, Optional<Integer> shade, double width) implements CellBox {

        private static final List<Ink> SHADES =
                List.of(Palette.PAPER, Palette.HEAT_FEW, Palette.HEAT_SOME, Palette.BAD);
        private static final double MORE = 3;

        static Heat of(Block.Cell.Heat heat, double width, Setting setting) {
            Paragraph words = setting.paragraph(heat.value().text(), TypeStyle.BODY, width);
            boolean dark =
                    heat.shade().filter(step -> step == Block.Cell.Heat.DARKEST).isPresent();
            return new Heat(
                    words.in(dark ? Palette.PAPER : heat.shade().isPresent() ? Palette.TEXT : Palette.MUTED),
                    heat.shade(),
                    width);
        }

        @Override
        public double height() {
            return paragraph.height() + MORE;
        }

        @Override
        public void draw(Canvas canvas, Tag cell, double x, double y) {
            Rectangle2D box = new Rectangle2D.Double(x, y, width, height());
            shade.ifPresentOrElse(
                    step -> canvas.fill(box, SHADES.get(step)),
                    () -> canvas.outline(box, Palette.CONNECTOR, Spacing.HAIRLINE, 2, 2));
            double widest = paragraph.lines().stream()
                    .mapToDouble(line -> canvas.lettering().width(line, paragraph.style()))
                    .max()
                    .orElse(0);
            canvas.paragraph(cell.child("P"), paragraph, x + (width - widest) / 2, y + MORE / 2);
        }
    }

    /**
     * A bar to the left or right of a zero in the middle, its value at the right end of the column; one that would be longer
     * than the column is cut, and shows the cut.
     *
     * @param variance the variance
     * @param paragraph its value
     * @param width width of the column
     */
    record Pin(Block.Cell.Variance variance, Paragraph paragraph, double width) implements CellBox {

        private static final double NUMBER = 0.44;
        private static final double THICK = 5;
        private static final double CUT = 0.75;

        static Pin of(Block.Cell.Variance variance, double width, Setting setting) {
            double room = variance.value().isPresent() ? width * NUMBER : width;
            Paragraph words = setting.paragraph(variance.text().text(), TypeStyle.BODY, room);
            return new Pin(variance, words.in(Sign.ink(variance.mark())).atEnd(), width);
        }

        private static Columns.Room room(Block.Cell.Variance variance, double wished, Setting setting) {
            Columns.Room words = CellBox.room(variance.text().text(), TypeStyle.BODY, wished, setting);
            double share = variance.value().isPresent() ? NUMBER : 1;
            return new Columns.Room(wished, words.number() / share, words.word() / share);
        }

        @Override
        public double height() {
            return paragraph.height();
        }

        @Override
        public void draw(Canvas canvas, Tag cell, double x, double y) {
            variance.value().ifPresent(value -> {
                double half = width * (1 - NUMBER) / 2 - Spacing.NEAR / 2;
                double zero = x + half;
                double length = Math.clamp(value / variance.most(), -1, 1) * half;
                double middle = y + paragraph.style().leading() / 2;
                canvas.fill(
                        new Rectangle2D.Double(
                                Math.min(zero, zero + length), middle - THICK / 2, Math.abs(length), THICK),
                        variance.mark() == Mark.BAD ? Palette.BAD : Palette.GOOD);
                if (Math.abs(value) > variance.most()) {
                    double cut = zero + Math.signum(value) * half * CUT;
                    canvas.outline(
                            new Line2D.Double(cut - 1, middle + THICK / 2, cut + 1, middle - THICK / 2),
                            Palette.PAPER,
                            Spacing.CONNECTOR);
                }
                canvas.outline(new Line2D.Double(zero, y, zero, y + height()), Palette.CONNECTOR, Spacing.HAIRLINE);
            });
            canvas.paragraph(cell.child("P"), paragraph, x + width - paragraph.width(), y);
        }
    }
}
