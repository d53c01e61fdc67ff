package dev.plumbline.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of what lies below the results, in a fixed order. Every rule asks for some of them in every quarter. */
public final class Soundings {

    /** None yet. */
    public static final Soundings NONE = new Soundings(List.of());

    private final List<Figure> all;
    private final Map<Measure, List<Figure>> byMeasure = new EnumMap<>(Measure.class);

    /**
     * Soundings taken.
     *
     * @param all the figures, in their order
     */
    public Soundings(List<Figure> all) {
        this.all = List.copyOf(all);
        this.all.forEach(figure -> byMeasure
                .computeIfAbsent(figure.measure(), _ -> new ArrayList<>())
                .add(figure));
        byMeasure.replaceAll((_, figures) -> List.copyOf(figures));
    }

    /**
     * All of them.
     *
     * @return the figures in their fixed order
     */
    public List<Figure> all() {
        return all;
    }

    /**
     * Those of one measure.
     *
     * @param measure the measure
     * @return figures in their fixed order: side by side, or one for the alliance
     */
    public List<Figure> of(Measure measure) {
        return byMeasure.getOrDefault(measure, List.of());
    }

    /**
     * The one of a side.
     *
     * @param measure the measure
     * @param partner key of the side; empty for the alliance
     * @return the figure, or empty when none was taken
     */
    public Optional<Figure> find(Measure measure, String partner) {
        return of(measure).stream()
                .filter(figure -> figure.scope().partner().equals(partner))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Soundings soundings && soundings.all.equals(all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
