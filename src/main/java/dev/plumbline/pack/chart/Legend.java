package dev.plumbline.pack.chart;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Shapes;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Names of two groups with the shape each is drawn by, at the top right; below each other when the names are long.
 *
 * @param first first group: a filled disc
 * @param second second group: a hollow square
 * @param lettering fonts
 */
record Legend(String first, String second, Lettering lettering) {

    private static final TypeStyle STYLE = TypeStyle.BLOCK_NOTE;
    private static final double DISC = 3.75;
    private static final double SQUARE = 3.3;
    private static final double APART = 16;
    private static final double BESIDE_LIMIT = 230;
    private static final double MARK = 2 * DISC + Spacing.NEAR;

    double width() {
        return stacked() ? BESIDE_LIMIT : MARK * 2 + APART + width(first) + width(second);
    }

    double height() {
        return stacked() ? (lines(first).size() + lines(second).size()) * STYLE.leading() : STYLE.leading();
    }

    void draw(Brush brush, Rectangle2D area) {
        if (stacked()) {
            double x = area.getMaxX() - BESIDE_LIMIT + DISC;
            double y = area.getY() + STYLE.leading() / 2;
            disc(brush, x, y);
            double next = write(brush, lines(first), x + MARK - DISC, y);
            square(brush, x, next);
            write(brush, lines(second), x + MARK - DISC, next);
            return;
        }
        double y = area.getY() + STYLE.leading() / 2;
        double right = area.getMaxX() - width(second) - MARK;
        square(brush, right + DISC, y);
        write(brush, List.of(second), right + MARK, y);
        double left = right - APART - width(first) - MARK;
        disc(brush, left + DISC, y);
        write(brush, List.of(first), left + MARK, y);
    }

    static void disc(Brush brush, double x, double y) {
        brush.fill(Shapes.disc(x, y, DISC), Palette.FIRST);
    }

    static void square(Brush brush, double x, double y) {
        brush.fill(Shapes.square(x, y, SQUARE), Palette.PAPER);
        brush.outline(Shapes.square(x, y, SQUARE), Palette.SECOND, Spacing.CONNECTOR);
    }

    private boolean stacked() {
        return MARK * 2 + APART + width(first) + width(second) > BESIDE_LIMIT;
    }

    private double width(String text) {
        return lettering.width(text, STYLE);
    }

    private List<String> lines(String text) {
        return Lines.wrap(text, STYLE, BESIDE_LIMIT - MARK, lettering);
    }

    private static double write(Brush brush, List<String> lines, double x, double middle) {
        double y = middle;
        for (String line : lines) {
            brush.write(new Words(line, STYLE, Palette.TEXT), x, y + STYLE.capHeight() / 2);
            y += STYLE.leading();
        }
        return y;
    }
}
