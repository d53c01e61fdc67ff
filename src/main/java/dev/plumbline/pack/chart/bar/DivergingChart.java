package dev.plumbline.pack.chart.bar;

import dev.plumbline.pack.Bars;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Answers around a common middle: low ones to the left, high ones to the right, the neutral ones split; groups too small to
 * show have words in place of a bar.
 *
 * @see <a href="https://doi.org/10.18637/jss.v057.i05">Heiberger and Robbins, diverging stacked bar charts</a>
 */
public final class DivergingChart implements Drawing {

    private static final TypeStyle SMALL = TypeStyle.SMALL;
    private static final TypeStyle LABEL = TypeStyle.LABEL;
    private static final double ROW = 14;
    private static final double THICK = 8.5;
    private static final double LABEL_SHARE = 0.23;
    private static final double WHO_SHARE = 0.13;
    private static final double PERCENT = 30;
    private static final double BASE = 42;
    private static final double LEAST = 0.25;
    private static final double AFTER_LEGEND = 6;
    private static final double APART = 12;
    private static final double KEY = 7;
    private static final List<Ink> THREE = List.of(Palette.BAD, Palette.RANGE_BEST, Palette.GOOD);
    private static final List<Ink> FIVE =
            List.of(Palette.BAD, Palette.HEAT_SOME, Palette.RANGE_BEST, Palette.GOOD_MILD, Palette.GOOD);

    private final Bars.Diverging answers;
    private final double share;
    private final Lettering lettering;
    private final List<Ink> inks;

    /**
     * A chart of answers.
     *
     * @param answers what to draw
     * @param share share that is kept of the usual height of a row, above 0, at most 1
     * @param lettering fonts
     */
    public DivergingChart(Bars.Diverging answers, double share, Lettering lettering) {
        this.answers = answers;
        this.share = share;
        this.lettering = lettering;
        this.inks = answers.categories().size() == 3 ? THREE : FIVE;
    }

    @Override
    public String alt() {
        return answers.alt();
    }

    @Override
    public double legendWidth() {
        return answers.categories().stream()
                        .mapToDouble(name -> KEY + Spacing.NEAR + lettering.width(name, SMALL) + APART)
                        .sum()
                - APART;
    }

    @Override
    public double height(double width) {
        double rows = 0;
        for (int i = 0; i < answers.rows().size(); i++) {
            rows += rowHeight(i, width);
        }
        return SMALL.leading() + AFTER_LEGEND + rows;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, lettering);
        legend(brush, area);
        double width = area.getWidth();
        double left = area.getX() + width * (LABEL_SHARE + WHO_SHARE) + PERCENT;
        double right = area.getMaxX() - BASE - PERCENT;
        double unit = (right - left) / (reach(true) + reach(false));
        double zero = left + reach(true) * unit;
        double y = area.getY() + SMALL.leading() + AFTER_LEGEND;
        for (int i = 0; i < answers.rows().size(); i++) {
            double height = rowHeight(i, width);
            double middle = y + above(i) + ROW * share / 2;
            words(brush, area, answers.rows().get(i), middle);
            bar(brush, answers.rows().get(i), zero, unit, middle);
            y += height;
        }
        brush.hairline(
                new Line2D.Double(zero, area.getY() + SMALL.leading() + AFTER_LEGEND / 2, zero, y), Palette.CONNECTOR);
    }

    private void legend(Brush brush, Rectangle2D area) {
        double x = area.getMaxX() - legendWidth();
        double middle = area.getY() + SMALL.leading() / 2;
        for (int i = 0; i < inks.size(); i++) {
            String name = answers.categories().get(i);
            box(brush, new Rectangle2D.Double(x, middle - KEY / 2, KEY, KEY), i);
            x += KEY + Spacing.NEAR;
            brush.write(new Words(name, SMALL, Palette.TEXT), x, middle + SMALL.capHeight() / 2);
            x += lettering.width(name, SMALL) + APART;
        }
    }

    private void words(Brush brush, Rectangle2D area, Bars.Answered row, double middle) {
        double width = area.getWidth();
        lines(brush, labelLines(row, width), LABEL, area.getX(), middle);
        lines(brush, whoLines(row, width), SMALL, area.getX() + width * LABEL_SHARE, middle);
        brush.writeEnd(Words.of(row.base().text(), SMALL), area.getMaxX(), middle + SMALL.capHeight() / 2);
    }

    /** The first line stands beside the bar, the others below it. */
    private static void lines(Brush brush, List<String> lines, TypeStyle style, double x, double middle) {
        double baseline = middle + style.capHeight() / 2;
        for (String line : lines) {
            brush.write(Words.of(line, style), x, baseline);
            baseline += style.leading();
        }
    }

    private void bar(Brush brush, Bars.Answered row, double zero, double unit, double middle) {
        double baseline = middle + SMALL.capHeight() / 2;
        if (row.shares().isEmpty()) {
            brush.write(Words.of(row.low().text(), SMALL), zero + Spacing.NEAR, baseline);
            return;
        }
        double start = zero - side(row, true) * unit;
        double x = start;
        for (int i = 0; i < inks.size(); i++) {
            double length = row.shares().get(i) * unit;
            box(brush, new Rectangle2D.Double(x, middle - THICK / 2, length, THICK), i);
            x += length;
        }
        brush.writeEnd(new Words(row.low().text(), SMALL, Palette.TEXT), start - Spacing.NEAR, baseline);
        brush.write(new Words(row.high().text(), SMALL, Palette.TEXT), x + Spacing.NEAR, baseline);
    }

    private void box(Brush brush, Rectangle2D box, int category) {
        if (box.getWidth() > 0) {
            brush.fill(box, inks.get(category));
            if (category == inks.size() / 2) {
                brush.outline(box, Palette.CONNECTOR, Spacing.HAIRLINE);
            }
        }
    }

    /** How far the longest bar reaches to a side, in shares. */
    private double reach(boolean low) {
        return answers.rows().stream()
                .filter(row -> !row.shares().isEmpty())
                .mapToDouble(row -> side(row, low))
                .reduce(LEAST, Math::max);
    }

    /** Share on one side of the middle, half of the neutral ones included. */
    private static double side(Bars.Answered row, boolean low) {
        int middle = row.shares().size() / 2;
        double side = row.shares().get(middle) / 2;
        for (int i = 0; i < middle; i++) {
            side += row.shares().get(low ? i : row.shares().size() - 1 - i);
        }
        return side;
    }

    /** What is asked anew stands a little apart from the row above it. */
    private double above(int index) {
        return index == 0 || answers.rows().get(index).label().isEmpty() ? 0 : Spacing.NEAR * share;
    }

    private double rowHeight(int index, double width) {
        Bars.Answered row = answers.rows().get(index);
        boolean alone = index + 1 == answers.rows().size()
                || !answers.rows().get(index + 1).label().isEmpty();
        int labels = labelLines(row, width).size() - (alone ? 0 : 1);
        int lines = Math.max(labels, whoLines(row, width).size());
        return above(index) + ROW * share + Math.max(lines - 1, 0) * LABEL.leading();
    }

    private List<String> labelLines(Bars.Answered row, double width) {
        return Lines.wrap(row.label(), LABEL, width * LABEL_SHARE - Spacing.NEAR, lettering);
    }

    private List<String> whoLines(Bars.Answered row, double width) {
        return Lines.wrap(row.who(), SMALL, width * WHO_SHARE - Spacing.NEAR, lettering);
    }
}
