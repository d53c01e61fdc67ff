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
 * Names of groups with the shape each is drawn by, at the top right; below each other when the names are long.
 *
 * @param names the first group, a filled disc; the second one, a hollow square; others together, a gray diamond
 * @param lettering fonts
 */
record Legend(List<String> names, Lettering lettering) {

    /** Half the height of a diamond: it fits into a disc or square at the same place. */
    static final double DIAMOND = 3.2;

    private static final TypeStyle STYLE = TypeStyle.BLOCK_NOTE;
    private static final double DISC = 3.75;
    private static final double SQUARE = 3.3;
    private static final double APART = 16;
    private static final double BESIDE_LIMIT = 230;
    private static final double MARK = 2 * DISC + Spacing.NEAR;

    Legend {
        names = List.copyOf(names);
    }

    double width() {
        return stacked() ? Math.min(BESIDE_LIMIT, MARK + widest()) : besideWidth();
    }

    private double widest() {
        return names.stream().mapToDouble(this::width).max().orElse(0);
    }

    private double besideWidth() {
        return names.stream().mapToDouble(name -> MARK + width(name)).sum() + APART * (names.size() - 1);
    }

    double height() {
        int lines =
                stacked() ? names.stream().mapToInt(name -> lines(name).size()).sum() : 1;
        return lines * STYLE.leading();
    }

    void draw(Brush brush, Rectangle2D area) {
        boolean stacked = stacked();
        double x = area.getMaxX() - width();
        double y = area.getY() + STYLE.leading() / 2;
        for (int i = 0; i < names.size(); i++) {
            mark(brush, i, x + DISC, y);
            List<String> lines = stacked ? lines(names.get(i)) : List.of(names.get(i));
            double next = write(brush, lines, x + MARK, y);
            if (stacked) {
                y = next;
            } else {
                x += MARK + width(names.get(i)) + APART;
            }
        }
    }

    private static void mark(Brush brush, int group, double x, double y) {
        switch (group) {
            case 0 -> brush.fill(Shapes.disc(x, y, DISC), Palette.FIRST);
            case 1 -> {
                brush.fill(Shapes.square(x, y, SQUARE), Palette.PAPER);
                brush.outline(Shapes.square(x, y, SQUARE), Palette.SECOND, Spacing.CONNECTOR);
            }
            default -> brush.fill(Shapes.diamond(x, y, DIAMOND + Spacing.RULE), Palette.CONNECTOR);
        }
    }

    private boolean stacked() {
        return besideWidth() > BESIDE_LIMIT;
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
