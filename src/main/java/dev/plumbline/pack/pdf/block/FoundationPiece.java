package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Sign;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Tag;
import dev.plumbline.pack.pdf.document.TagSlot;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of stones, all as tall as the tallest.
 *
 * @param stones the stones
 * @param width width of one
 * @param padding distance from the upper and lower border of a stone to its words
 * @param list the list they belong to
 */
record FoundationPiece(List<Stone> stones, double width, double padding, TagSlot list) implements Piece {

    private static final int IN_A_ROW = 6;
    private static final double PADDING = 8.5;
    private static final double SIGN = 11;
    private static final double EVIDENCE_GAP = 3;

    /** One stone laid out. */
    record Stone(Mark mark, Paragraph name, Paragraph word, boolean wordBeside, Paragraph evidence) {

        double contentHeight() {
            double head = wordBeside ? Math.max(name.height(), word.height()) : name.height() + word.height();
            return head + EVIDENCE_GAP + evidence.height();
        }
    }

    static Flow flow(Block.Foundation block, double width, Setting setting) {
        TagSlot list = new TagSlot("L");
        int across = Math.clamp(block.stones().size(), 1, IN_A_ROW);
        double each = (width - (across - 1) * Spacing.STONE_GAP) / across;
        boolean beside = block.stones().stream().allMatch(stone -> fitsBeside(stone, each, setting));
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < block.stones().size(); i += IN_A_ROW) {
            List<Stone> stones = block
                    .stones()
                    .subList(i, Math.min(i + IN_A_ROW, block.stones().size()))
                    .stream()
                    .map(stone -> stone(stone, each, beside, setting))
                    .toList();
            rows.add(new FoundationPiece(
                    stones, each, PADDING * setting.density().chartShare(), list));
        }
        List<Piece> heading = Heading.of(block.title(), block.subtitle(), width, setting);
        return Flow.of(heading, rows.isEmpty() ? NotePiece.none(width, setting) : rows);
    }

    private static boolean fitsBeside(Block.Stone stone, double width, Setting setting) {
        double name = setting.width(stone.name(), TypeStyle.BODY_STRONG);
        double word = setting.width(stone.word(), TypeStyle.SMALL_STRONG);
        return name + Spacing.NEAR + SIGN + word <= width - 2 * PADDING;
    }

    private static Stone stone(Block.Stone stone, double width, boolean beside, Setting setting) {
        double inner = width - 2 * PADDING;
        boolean cracked = stone.mark() == Mark.BAD;
        Ink ink = cracked ? Palette.PAPER : Palette.TEXT;
        Paragraph word = setting.paragraph(stone.word(), TypeStyle.SMALL_STRONG, beside ? inner : inner - SIGN)
                .in(ink);
        return new Stone(
                stone.mark(),
                setting.paragraph(stone.name(), TypeStyle.BODY_STRONG, inner).in(ink),
                beside ? word.atEnd() : word,
                beside,
                setting.paragraph(stone.evidence().text(), TypeStyle.BLOCK_NOTE, inner)
                        .in(cracked ? Palette.ON_BAD : Palette.MUTED));
    }

    @Override
    public double height() {
        return 2 * padding
                + stones.stream().mapToDouble(Stone::contentHeight).max().orElse(0);
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        double left = x;
        for (Stone stone : stones) {
            draw(canvas, stone, left, y);
            left += width + Spacing.STONE_GAP;
        }
    }

    private void draw(Canvas canvas, Stone stone, double x, double y) {
        ground(canvas, stone.mark(), x, y);
        Tag body = list.on(canvas).child("LI").child("LBody");
        double left = x + PADDING;
        double top = y + padding;
        canvas.paragraph(body.child("P"), stone.name(), left, top);
        if (!stone.word().isEmpty()) {
            word(canvas, body, stone, x, top);
        }
        canvas.paragraph(
                body.child("P"),
                stone.evidence(),
                left,
                y + padding + stone.contentHeight() - stone.evidence().height());
    }

    private void word(Canvas canvas, Tag body, Stone stone, double x, double top) {
        Paragraph word = stone.word();
        double left = x + PADDING;
        double wordTop = stone.wordBeside()
                ? top + stone.name().style().ascent() - word.style().ascent()
                : top + stone.name().height();
        double middle = wordTop + word.style().ascent() - word.style().capHeight() / 2;
        double signAt = stone.wordBeside()
                ? x + width - PADDING - canvas.lettering().width(word.lines().getFirst(), word.style()) - SIGN / 2 - 1
                : left + SIGN / 2 - 1.5;
        Sign sign = Sign.state(stone.mark(), signAt, middle);
        canvas.sign(stone.mark() == Mark.BAD ? sign.in(Palette.PAPER) : sign);
        canvas.paragraph(body.child("P"), word, stone.wordBeside() ? left : left + SIGN, wordTop);
    }

    private void ground(Canvas canvas, Mark mark, double x, double y) {
        double arc = 2 * Spacing.CORNER;
        Shape frame = new RoundRectangle2D.Double(x + 0.6, y, width - 1.2, height(), arc, arc);
        switch (mark) {
            case BAD -> canvas.fill(frame, Palette.BAD);
            case WATCH -> canvas.outline(frame, Palette.BAD, Spacing.OUTLINE);
            case GOOD, NEUTRAL -> canvas.outline(frame, Palette.HAIRLINE, Spacing.RULE);
            case UNKNOWN -> canvas.outline(frame, Palette.CONNECTOR, Spacing.HAIRLINE, 2, 2);
        }
    }
}
