package dev.plumbline.pack.chart;

import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels beside points, so that no label covers a point or another label. */
final class LabelPlaces {

    private static final double AWAY = 6.5;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPlaces(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Keeps labels off a point. */
    void block(double x, double y, double radius) {
        taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A place right of a point, left of it, above or below; empty when each is taken. */
    Optional<Rectangle2D> find(double x, double y, double width, TypeStyle style) {
        double height = style.leading();
        List<Rectangle2D> places = List.of(
                new Rectangle2D.Double(x + AWAY, y - height / 2, width, height),
                new Rectangle2D.Double(x - AWAY - width, y - height / 2, width, height),
                new Rectangle2D.Double(x - width / 2, y - AWAY - height, width, height),
                new Rectangle2D.Double(x - width / 2, y + AWAY, width, height),
                new Rectangle2D.Double(x + AWAY, y - AWAY - height / 2, width, height),
                new Rectangle2D.Double(x + AWAY, y + AWAY - height / 2, width, height));
        Optional<Rectangle2D> place = places.stream()
                .filter(bounds::contains)
                .filter(candidate -> taken.stream().noneMatch(candidate::intersects))
                .findFirst();
        place.ifPresent(taken::add);
        return place;
    }
}
