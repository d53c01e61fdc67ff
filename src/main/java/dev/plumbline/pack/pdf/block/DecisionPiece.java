package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Tag;
import dev.plumbline.pack.pdf.document.TagSlot;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One decision wanted: a box to tick, what, who, by when.
 *
 * @param what the decision
 * @param who who decides
 * @param when by when
 * @param list the list it belongs to
 * @param layout columns and gap
 */
record DecisionPiece(Paragraph what, Paragraph who, Paragraph when, TagSlot list, Layout layout) implements Piece {

    private static final double BOX = 3.75;
    private static final double INDENT = 21;
    private static final double LEAST_WHO = 0.175;
    private static final double LEAST_WHEN = 0.2;
    private static final double MOST = 0.3;
    private static final double GAP = 4;

    /** Where who and when begin, distance to the next decision. */
    record Layout(double whoAt, double whenAt, double gap) {

        /** Columns as wide as their words, within bounds: a day that breaks over two lines is hard to read. */
        static Layout of(List<Block.Decision> decisions, double width, Setting setting) {
            double who = column(decisions.stream().map(Block.Decision::who), LEAST_WHO, width, setting);
            double when = column(decisions.stream().map(Block.Decision::when), LEAST_WHEN, width, setting);
            double whenAt = width - when;
            return new Layout(whenAt - Spacing.CELL_GAP - who, whenAt, setting.airy(GAP));
        }

        private static double column(Stream<String> words, double least, double width, Setting setting) {
            double widest = words.mapToDouble(text -> setting.width(text, TypeStyle.BODY_MUTED) + Spacing.HAIRLINE)
                    .max()
                    .orElse(0);
            return Math.clamp(widest, least * width, MOST * width);
        }
    }

    static Flow flow(Block.Decisions block, double width, Setting setting) {
        TagSlot list = new TagSlot("L");
        Layout layout = Layout.of(block.decisions(), width, setting);
        List<Piece> pieces = new ArrayList<>();
        for (Block.Decision decision : block.decisions()) {
            double whatWidth = layout.whoAt() - INDENT - Spacing.CELL_GAP;
            double whoWidth = layout.whenAt() - layout.whoAt() - Spacing.CELL_GAP;
            pieces.add(new DecisionPiece(
                    setting.paragraph(decision.what().text(), TypeStyle.BODY, whatWidth),
                    setting.paragraph(decision.who(), TypeStyle.BODY_MUTED, whoWidth),
                    setting.paragraph(decision.when(), TypeStyle.BODY_MUTED, width - layout.whenAt())
                            .atEnd(),
                    list,
                    layout));
        }
        return Flow.of(
                Heading.of(block.title(), width, setting), pieces.isEmpty() ? NotePiece.none(width, setting) : pieces);
    }

    @Override
    public double height() {
        return Math.max(what.height(), Math.max(who.height(), when.height())) + layout.gap();
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        Tag item = list.on(canvas).child("LI").child("LBody");
        double middle = y + what.style().ascent() - what.style().capHeight() / 2;
        canvas.outline(Shapes.square(x + BOX + 0.5, middle, BOX), Palette.TEXT, Spacing.RULE);
        canvas.paragraph(item.child("P"), what, x + INDENT, y);
        canvas.paragraph(item.child("P"), who, x + layout.whoAt(), y);
        canvas.paragraph(item.child("P"), when, x + layout.whenAt(), y);
    }
}
