package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Tag;
import dev.plumbline.pack.pdf.document.TagSlot;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * One finding: its number in a disc, a bold sentence, the numbers behind it, and the page that shows more.
 *
 * @param number its number, counted from 1
 * @param head the bold sentence
 * @param detail the numbers behind it
 * @param section key of the page that shows more; empty for none
 * @param list the list it belongs to
 * @param layout width and gap
 */
record FindingPiece(int number, Paragraph head, Paragraph detail, String section, TagSlot list, Layout layout)
        implements Piece {

    private static final double DISC = 6.75;
    private static final double INDENT = 21;
    private static final double GAP = 10;
    private static final int WIDEST_PAGE = 888;

    /** Width of the block, distance to the next finding. */
    record Layout(double width, double gap) {}

    static Flow flow(Block.KeyFindings block, double width, Setting setting) {
        TagSlot list = new TagSlot("L");
        Layout layout = new Layout(width, setting.airy(GAP));
        double headWidth = width
                - INDENT
                - Spacing.CELL_GAP
                - setting.width(setting.lettering().labels().text(Label.PAGE, WIDEST_PAGE), TypeStyle.LINK);
        List<Piece> pieces = new ArrayList<>();
        for (Block.KeyFinding finding : block.findings()) {
            Paragraph head = setting.paragraph(finding.head().text(), TypeStyle.HEAD, headWidth);
            Paragraph detail = setting.paragraph(finding.detail().text(), TypeStyle.BODY_MUTED, width - INDENT);
            pieces.add(new FindingPiece(pieces.size() + 1, head, detail, finding.section(), list, layout));
        }
        return Flow.of(
                Heading.of(block.title(), width, setting), pieces.isEmpty() ? NotePiece.none(width, setting) : pieces);
    }

    @Override
    public double height() {
        return Math.max(head.height() + detail.height(), 2 * DISC) + layout.gap();
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        Tag item = list.on(canvas).child("LI");
        double baseline = y + head.style().ascent();
        double middle = baseline - head.style().capHeight() / 2;
        canvas.fill(Shapes.disc(x + DISC, middle, DISC), Palette.TEXT);
        Words label = new Words(Integer.toString(number), TypeStyle.SMALL_STRONG, Palette.PAPER);
        double left = x + DISC - label.width(canvas.lettering()) / 2;
        canvas.words(item.child("Lbl"), label, left, middle + label.style().capHeight() / 2);
        Tag body = item.child("LBody");
        canvas.paragraph(body.child("P"), head, x + INDENT, y);
        canvas.paragraph(body.child("P"), detail, x + INDENT, y + head.height());
        if (!section.isEmpty()) {
            int sheet = canvas.sheetOf(section);
            Words link = Words.of(canvas.lettering().labels().text(Label.PAGE, sheet), TypeStyle.LINK);
            canvas.link(body, link, x + layout.width() - link.width(canvas.lettering()), baseline, sheet);
        }
    }
}
