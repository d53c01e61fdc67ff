package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Labels;
import dev.plumbline.pack.Labels.Label;
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
import java.util.stream.Stream;

/** One pillar on a calm ground: name, figure, what it is, what moved, and its history at the right. */
final class CardPiece implements Piece {

    private static final double SPARK_WIDTH = 78;
    private static final double SIGN = 10;
    private static final double NOTE_GAP = 8;
    private static final double VALUE_GAP = 1;
    private static final double MOVEMENT_GAP = 3.5;

    private final double width;
    private final double padding;
    private final Paragraph title;
    private final Paragraph note;
    private final boolean noteBeside;
    private final Paragraph value;
    private final Paragraph unit;
    private final boolean unitBelow;
    private final Paragraph movement;
    private final Mark mark;
    private final Optional<Drawing> spark;

    private CardPiece(Block.Card card, double width, Setting setting) {
        this.width = width;
        padding = Spacing.CARD_PADDING * setting.density().chartShare();
        double inner = width - 2 * Spacing.CARD_PADDING;
        boolean hasSpark = !card.spark().values().isEmpty();
        double left = hasSpark ? inner - SPARK_WIDTH - NOTE_GAP : inner;
        title = setting.paragraph(card.title(), TypeStyle.CARD_TITLE, inner);
        double noteRoom = inner - setting.width(card.title(), TypeStyle.CARD_TITLE) - NOTE_GAP;
        noteBeside = setting.width(card.note().text(), TypeStyle.SMALL) <= noteRoom;
        Paragraph small = setting.paragraph(card.note().text(), TypeStyle.SMALL, inner);
        note = noteBeside ? small.atEnd() : small;
        value = value(card.value().text(), left, setting);
        Paragraph narrow = setting.paragraph(card.unit().text(), TypeStyle.BODY, left);
        unitBelow = narrow.lines().size() > 2;
        unit = unitBelow ? setting.paragraph(card.unit().text(), TypeStyle.BODY, inner) : narrow;
        mark = card.mark();
        boolean strong = mark != Mark.NEUTRAL && mark != Mark.UNKNOWN;
        movement = setting.paragraph(
                        card.movement().text(), strong ? TypeStyle.BODY_STRONG : TypeStyle.BODY_MUTED, inner - SIGN)
                .in(strong ? Sign.ink(mark) : Palette.MUTED);
        spark = hasSpark
                ? Optional.of(setting.charts()
                        .tall(
                                card.spark(),
                                alt(
                                        card.title(),
                                        card.spark(),
                                        setting.lettering().labels())))
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
        return movementAt() + movement.height() + padding - 2;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        double left = x + Spacing.CARD_PADDING;
        Tag tags = canvas.section();
        canvas.paragraph(tags.child("H2"), title, left, y + padding);
        double shift = noteBeside ? title.style().ascent() - note.style().ascent() : title.height();
        canvas.paragraph(tags.child("P"), note, left, y + padding + shift);
        double top = y + valueAt();
        canvas.paragraph(tags.child("P"), value, left, top);
        canvas.paragraph(tags.child("P"), unit, left, y + unitAt());
        spark.ifPresent(drawing -> canvas.figure(
                tags,
                drawing,
                new Rectangle2D.Double(
                        x + width - Spacing.CARD_PADDING - SPARK_WIDTH,
                        top,
                        SPARK_WIDTH,
                        drawing.height(SPARK_WIDTH))));
        if (!movement.isEmpty()) {
            double bottom = y + movementAt();
            double middle =
                    bottom + movement.style().ascent() - movement.style().capHeight() / 2;
            canvas.sign(Sign.movement(mark, left + 3, middle));
            canvas.paragraph(tags.child("P"), movement, left + SIGN, bottom);
        }
    }

    /** Top of the figure, below the name and, where it has a line of its own, the note. */
    private double valueAt() {
        return padding + title.height() + (noteBeside ? 0 : note.height());
    }

    private double unitAt() {
        return valueAt() + (unitBelow ? Math.max(value.height(), chartHeight()) : value.height()) + VALUE_GAP;
    }

    private double movementAt() {
        return Math.max(unitAt() + unit.height(), valueAt() + chartHeight()) + MOVEMENT_GAP;
    }

    private double chartHeight() {
        return spark.map(drawing -> drawing.height(SPARK_WIDTH)).orElse(0.0);
    }

    /** As large as keeps it on one line, or at least keeps its words whole. */
    private static Paragraph value(String text, double width, Setting setting) {
        if (setting.width(text, TypeStyle.CARD_VALUE) <= width) {
            return setting.paragraph(text, TypeStyle.CARD_VALUE, width);
        }
        boolean whole = Stream.of(text.split(" ", -1))
                .allMatch(word -> setting.width(word, TypeStyle.CARD_VALUE_LONG) <= width);
        return setting.paragraph(text, whole ? TypeStyle.CARD_VALUE_LONG : TypeStyle.BLOCK_TITLE, width);
    }

    private static String alt(String title, Spark spark, Labels labels) {
        String line = labels.text(
                spark.band().isPresent() ? Label.LINE_IN_RANGE : Label.LINE, title, spark.from(), spark.to());
        return spark.values().stream().anyMatch(Optional::isEmpty) ? labels.text(Label.LINE_WITH_GAPS, line) : line;
    }
}
