package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.TagSlot;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a paragraph of small text.
 *
 * @param paragraph the lines
 * @param tag its element, shared with further lines of the same paragraph
 * @param gap distance to the next paragraph
 */
record NotePiece(Paragraph paragraph, TagSlot tag, double gap) implements Piece {

    private static final int LINES_TOGETHER = 8;
    private static final double GAP = 5;

    static Flow flow(Block.Notes notes, double width, Setting setting) {
        List<Piece> pieces = new ArrayList<>();
        for (Sentence sentence : notes.paragraphs()) {
            pieces.addAll(pieces(sentence.text(), Math.min(width, Spacing.READING_WIDTH), setting));
        }
        return Flow.of(Heading.of(notes.title(), width, setting), pieces.isEmpty() ? none(width, setting) : pieces);
    }

    /** Says that a block is empty. */
    static List<Piece> none(double width, Setting setting) {
        return List.of(new NotePiece(
                setting.paragraph(setting.lettering().labels().text(Label.NONE), TypeStyle.BODY_MUTED, width),
                new TagSlot("P"),
                setting.airy(GAP)));
    }

    private static List<Piece> pieces(String text, double width, Setting setting) {
        Paragraph all = setting.paragraph(text, TypeStyle.BODY, width);
        TagSlot tag = new TagSlot("P");
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < all.lines().size(); i += LINES_TOGETHER) {
            boolean last = i + LINES_TOGETHER >= all.lines().size();
            pieces.add(new NotePiece(all.part(i, i + LINES_TOGETHER), tag, last ? setting.airy(GAP) : 0));
        }
        return pieces;
    }

    @Override
    public double height() {
        return paragraph.height() + gap;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        if (!paragraph.isEmpty()) {
            canvas.paragraph(tag.on(canvas), paragraph, x, y);
        }
    }
}
