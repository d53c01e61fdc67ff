package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Sign;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Tag;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/** One pillar on a calm ground: name, figure, what it is, what moved, and its history at the right. */
final class CardPiece implements Piece {

    private static final double SPARK_WIDTH = 80;
    private static final double SIGN = 10;
    private static final double NOTE_GAP = 8;
    private static final double VALUE_GAP = 1;
    private static final double MOVEMENT_GAP = 3;

    private final double width;
    private final Paragraph title;
    private final Paragraph note;
    private final boolean noteBeside;
    private final Paragraph value;
    private final Paragraph unit;
    private final Paragraph movement;
    private final Mark mark;
    private final Optional<Drawing> spark;

    private CardPiece(Block.Card card, double width, Setting setting) {
        this.width = width;
        double inner = width - 2 * Spacing.CARD_PADDING;
        boolean hasSpark = !card.spark().values().isEmpty();
        double left = hasSpark ? inner - SPARK_WIDTH - Spacing.CELL_GAP : inner;
        title = setting.paragraph(card.title(), TypeStyle.CARD_TITLE, inner);
        double noteRoom = inner - setting.width(card.title(), TypeStyle.CARD_TITLE) - NOTE_GAP;
        noteBeside = setting.width(card.note().text(), TypeStyle.SMALL) <= noteRoom;
        Paragraph small = setting.paragraph(card.note().text(), TypeStyle.SMALL, inner);
        note = noteBeside ? small.atEnd() : small;
        boolean large = setting.width(card.value().text(), TypeStyle.CARD_VALUE) <= left;
        value = setting.paragraph(card.value().text(), large ? TypeStyle.CARD_VALUE : TypeStyle.CARD_VALUE_LONG, left);
        unit = setting.paragraph(card.unit().text(), TypeStyle.BODY, left);
        mark = card.mark();
        boolean strong = mark != Mark.NEUTRAL && mark != Mark.UNKNOWN;
        movement = setting.paragraph(
                        card.movement().text(), strong ? TypeStyle.BODY_STRONG : TypeStyle.BODY_MUTED, inner - SIGN)
                .in(strong ? Sign.ink(mark) : Palette.MUTED);
        spark = hasSpark
                ? Optional.of(setting.charts().tall(card.spark(), alt(card.title(), card.spark())))
                : Optional.empty();
    }

    static Flow row(Block.Cards cards, double width, Setting setting) {
        int count = cards.cards().size();
        if (count == 0) {
            return Flow.of(List.of(), NotePiece.none(width, setting));
        }
        double each = (width - (count - 1) * Spacing.CARD_GAP) / count;
        List<CardPiece> pieces = cards.cards().stream()
                .map(card -> new CardPiece(card, each, setting))
                .toList();
        return Flow.of(List.of(), List.of(new Row(pieces)));
    }

    /** Cards side by side, all as tall as the tallest. */
    private record Row(List<CardPiece> cards) implements Piece {

        @Override
        public double height() {
            return cards.stream().mapToDouble(CardPiece::height).max().orElse(0);
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            double left = x;
            for (CardPiece card : cards) {
                Rectangle2D ground = new Rectangle2D.Double(left, y, card.width, height());
                canvas.fill(
                        new RoundRectangle2D.Double(
                                ground.getX(),
                                ground.getY(),
                                ground.getWidth(),
                                ground.getHeight(),
                                2 * Spacing.CORNER,
                                2 * Spacing.CORNER),
                        Palette.CARD);
                card.draw(canvas, left, y);
                left += card.width + Spacing.CARD_GAP;
            }
        }
    }

    @Override
    public double height() {
        double words = valueAt() + value.height() + VALUE_GAP + unit.height();
        double chart =
                valueAt() + spark.map(drawing -> drawing.height(SPARK_WIDTH)).orElse(0.0);
        return Math.max(words, chart) + MOVEMENT_GAP + movement.height() + Spacing.CARD_PADDING - 2;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        double left = x + Spacing.CARD_PADDING;
        Tag tags = canvas.section();
        canvas.paragraph(tags.child("H2"), title, left, y + Spacing.CARD_PADDING);
        double shift = noteBeside ? title.style().ascent() - note.style().ascent() : title.height();
        canvas.paragraph(tags.child("P"), note, left, y + Spacing.CARD_PADDING + shift);
        double top = y + valueAt();
        canvas.paragraph(tags.child("P"), value, left, top);
        canvas.paragraph(tags.child("P"), unit, left, top + value.height() + VALUE_GAP);
        spark.ifPresent(drawing -> canvas.figure(
                tags,
                drawing,
                new Rectangle2D.Double(
                        x + width - Spacing.CARD_PADDING - SPARK_WIDTH,
                        top + 2,
                        SPARK_WIDTH,
                        drawing.height(SPARK_WIDTH))));
        if (!movement.isEmpty()) {
            double chart = spark.map(drawing -> drawing.height(SPARK_WIDTH)).orElse(0.0);
            double bottom = top + Math.max(value.height() + VALUE_GAP + unit.height(), chart) + MOVEMENT_GAP;
            double middle =
                    bottom + movement.style().ascent() - movement.style().capHeight() / 2;
            canvas.sign(Sign.movement(mark, left + 3, middle));
            canvas.paragraph(tags.child("P"), movement, left + SIGN, bottom);
        }
    }

    /** Top of the figure, below the name and, where it has a line of its own, the note. */
    private double valueAt() {
        return Spacing.CARD_PADDING + title.height() + (noteBeside ? 0 : note.height());
    }

    private static String alt(String title, Spark spark) {
        long missing = spark.values().stream().filter(Optional::isEmpty).count();
        String range = spark.band().isPresent() ? ", with its usual range behind it" : "";
        String gaps = missing == 0 ? "" : "; " + missing + " of them not received";
        return "Line: " + title + " in " + spark.values().size() + " periods from " + spark.from() + " to " + spark.to()
                + range + gaps;
    }
}
