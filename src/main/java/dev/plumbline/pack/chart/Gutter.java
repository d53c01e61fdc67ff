package dev.plumbline.pack.chart;

import dev.plumbline.pack.drawing.AxisNumber;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Scale;
import dev.plumbline.pack.drawing.Spread;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the right of a plot, each as close to its value's height as its neighbors let it. */
final class Gutter {

    private static final double PITCH = 9.2;

    private final Scale up;
    private final Lettering lettering;
    private final List<Label> labels = new ArrayList<>();

    Gutter(Scale up, Lettering lettering) {
        this.up = up;
        this.lettering = lettering;
    }

    private record Label(String word, double value, TypeStyle style) {}

    void add(String word, double value, TypeStyle style) {
        labels.add(new Label(word, value, style));
    }

    void draw(Brush brush, Rectangle2D plot, double right) {
        labels.sort(Comparator.comparingDouble(Label::value).reversed());
        double[] middles = labels.stream()
                .mapToDouble(label -> up.at(label.value(), plot.getMaxY(), plot.getY()))
                .toArray();
        Spread.apart(middles, PITCH, plot.getY() + PITCH / 2, plot.getMaxY() - PITCH / 2);
        for (int i = 0; i < middles.length; i++) {
            Label label = labels.get(i);
            double baseline = middles[i] + label.style().capHeight() / 2;
            Ink ink = label.style() == TypeStyle.SMALL ? Palette.MUTED : Palette.TEXT;
            brush.write(new Words(label.word(), label.style(), ink), plot.getMaxX() + Spacing.NEAR, baseline);
            brush.writeEnd(
                    new Words(AxisNumber.of(label.value(), up, lettering.labels()), label.style(), ink),
                    right,
                    baseline);
        }
    }

    /** Width the labels need. */
    double width() {
        return labels.stream()
                .mapToDouble(label -> lettering.width(
                        label.word() + "   " + AxisNumber.of(label.value(), up, lettering.labels()), label.style()))
                .max()
                .orElse(0);
    }
}
