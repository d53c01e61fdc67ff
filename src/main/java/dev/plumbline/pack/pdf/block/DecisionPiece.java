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

/**
 * One decision wanted: a box to tick, what, who, by when.
 *
 * @param what the decision
 * @param who who decides
 * @param when by when
 * @param list the list it belongs to
 * @param layout width and gap
 */
record DecisionPiece(Paragraph what, Paragraph who, Paragraph when, TagSlot list, Layout layout) implements Piece {

    private static final double BOX = 3.75;
    private static final double INDENT = 21;
    private static final double WHO_AT = 0.625;
    private static final double WHEN_AT = 0.8;
    private static final double GAP = 4;

    /** Width of the block, distance to the next decision. */
    record Layout(double width, double gap) {}

    static Flow flow(Block.Decisions block, double width, Setting setting) {
        TagSlot list = new TagSlot("L");
        List<Piece> pieces = new ArrayList<>();
        for (Block.Decision decision : block.decisions()) {
            double whatWidth = width * WHO_AT - INDENT - Spacing.CELL_GAP;
            double whoWidth = width * (WHEN_AT - WHO_AT) - Spacing.CELL_GAP;
            pieces.add(new DecisionPiece(
                    setting.paragraph(decision.what().text(), TypeStyle.BODY, whatWidth),
                    setting.paragraph(decision.who(), TypeStyle.BODY_MUTED, whoWidth),
                    setting.paragraph(decision.when(), TypeStyle.BODY_MUTED, width * (1 - WHEN_AT))
                            .atEnd(),
                    list,
                    new Layout(width, setting.airy(GAP))));
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
        canvas.paragraph(item.child("P"), who, x + layout.width() * WHO_AT, y);
        canvas.paragraph(item.child("P"), when, x + layout.width() * WHEN_AT, y);
    }
}
