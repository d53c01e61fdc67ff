package dev.plumbline.pack.chart;

import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names beside the points of a scatter: none covers a point, an arrow or another name. */
final class ScatterLabels {

    private static final TypeStyle STYLE = TypeStyle.SMALL;
    private static final double AWAY = 6.5;
    private static final double BLOCKED = 4.2;
    private static final double SHARE = 0.3;

    private final ScatterFrame frame;
    private final Lettering lettering;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> arrows = new ArrayList<>();
    private final List<Label> placed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    ScatterLabels(Scatter scatter, ScatterFrame frame, Lettering lettering) {
        this.frame = frame;
        this.lettering = lettering;
        for (Scatter.Point point : scatter.points()) {
            double x = frame.x(point.across());
            double y = frame.y(point.up());
            taken.add(new Rectangle2D.Double(x - BLOCKED, y - BLOCKED, 2 * BLOCKED, 2 * BLOCKED));
            point.from()
                    .ifPresent(from -> arrows.add(new Line2D.Double(frame.x(from.across()), frame.y(from.up()), x, y)));
        }
        scatter.points().forEach(this::place);
    }

    private record Label(String text, double x, double baseline) {}

    /** Names that are shortened or found no room. */
    List<String> left() {
        return List.copyOf(left);
    }

    void draw(Brush brush) {
        placed.forEach(label -> brush.write(new Words(label.text(), STYLE, Palette.TEXT), label.x(), label.baseline()));
    }

    private void place(Scatter.Point point) {
        String text = Lines.shorten(point.label(), STYLE, frame.box().getWidth() * SHARE, lettering);
        Optional<Rectangle2D> place = find(frame.x(point.across()), frame.y(point.up()), lettering.width(text, STYLE));
        place.ifPresent(box -> {
            taken.add(box);
            placed.add(new Label(text, box.getX(), box.getCenterY() + STYLE.capHeight() / 2));
        });
        if (place.isEmpty() || !text.equals(point.label())) {
            left.add(point.label());
        }
    }

    private Optional<Rectangle2D> find(double x, double y, double width) {
        double height = STYLE.leading();
        List<double[]> corners = List.of(
                new double[] {x + AWAY, y - height / 2},
                new double[] {x - AWAY - width, y - height / 2},
                new double[] {x - width / 2, y - AWAY - height + 2},
                new double[] {x - width / 2, y + AWAY - 2},
                new double[] {x + AWAY - 2, y - AWAY - height / 2},
                new double[] {x + AWAY - 2, y + AWAY - height / 2},
                new double[] {x - AWAY + 2 - width, y - AWAY - height / 2},
                new double[] {x - AWAY + 2 - width, y + AWAY - height / 2});
        return corners.stream()
                .<Rectangle2D>map(corner -> new Rectangle2D.Double(corner[0], corner[1], width, height))
                .filter(frame.box()::contains)
                .filter(box -> taken.stream().noneMatch(box::intersects))
                .filter(box -> arrows.stream().noneMatch(arrow -> arrow.intersects(box)))
                .findFirst();
    }
}
