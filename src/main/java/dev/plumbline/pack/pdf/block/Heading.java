package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Heading of a block over a rule; small print stands beside it where it fits, else below the rule.
 *
 * @param title its words
 * @param beside small print on the line of the heading; may be empty
 * @param below small print below the rule; may be empty
 * @param width width of the rule
 * @param gap distance to what follows
 */
record Heading(Paragraph title, Paragraph beside, Paragraph below, double width, double gap) implements Piece {

    private static final double BESIDE = 12;

    /** The heading of a block; nothing when both texts are blank. */
    static List<Piece> of(String title, String note, double width, Setting setting) {
        if (title.isBlank() && note.isBlank()) {
            return List.of();
        }
        Paragraph words = setting.paragraph(title, TypeStyle.BLOCK_TITLE, width);
        Paragraph none = setting.paragraph("", TypeStyle.BLOCK_NOTE, width);
        double left = width - BESIDE - setting.width(title, TypeStyle.BLOCK_TITLE);
        boolean fits = words.lines().size() == 1 && setting.width(note, TypeStyle.BLOCK_NOTE) <= left;
        Paragraph small = setting.paragraph(note, TypeStyle.BLOCK_NOTE, width);
        double gap = Spacing.TITLE_GAP * (0.4 + 0.6 * setting.density().air());
        return List.of(new Heading(words, fits ? small : none, fits ? none : small, width, gap));
    }

    /** A heading alone. */
    static List<Piece> of(String title, double width, Setting setting) {
        return of(title, "", width, setting);
    }

    @Override
    public double height() {
        double words = below.isEmpty() ? 0 : below.height() + gap / 2;
        return title.isEmpty() ? words : ruleAt() + gap + words;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        canvas.paragraph(canvas.section().child("H2"), title, x, y);
        if (!beside.isEmpty()) {
            double shift = title.style().ascent() - beside.style().ascent();
            double from = x + canvas.lettering().width(title.lines().getFirst(), title.style()) + BESIDE;
            canvas.paragraph(canvas.section().child("P"), beside, from, y + shift);
        }
        if (!title.isEmpty()) {
            double rule = y + ruleAt();
            canvas.outline(new Line2D.Double(x, rule, x + width, rule), Palette.TEXT, Spacing.RULE);
        }
        if (!below.isEmpty()) {
            canvas.paragraph(canvas.section().child("P"), below, x, title.isEmpty() ? y : y + ruleAt() + gap / 2);
        }
    }

    private double ruleAt() {
        return title.isEmpty() ? 0 : title.height() + Spacing.TITLE_RULE_GAP;
    }
}
