package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.DegreeOfAlignment;
import dev.plumbline.measure.alignment.DegreeOfAlignment.Component;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.alignment.PriorityOverlap;
import dev.plumbline.measure.picture.QuarterPicture.Alignment;
import dev.plumbline.measure.picture.QuarterPicture.Pair;
import dev.plumbline.measure.picture.SidePicture.ItemView;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares two sides of an alliance in one quarter; its figures are told under the given scope. */
record Comparison(PairCamera setting, int first, int second, Scope scope) {

    Pair pair() {
        List<ThemePicture> themes = themes();
        Figure closeness = closeness(themes);
        Figure overlap = overlap();
        Figure match = matchRate();
        Figure kept = commitments();
        Map<Component, Double> parts = new EnumMap<>(Component.class);
        put(parts, Component.CLOSENESS, closeness);
        put(parts, Component.PRIORITY_OVERLAP, overlap);
        put(parts, Component.MATCH_RATE, match);
        put(parts, Component.COMMITMENTS_KEPT, kept);
        DegreeOfAlignment degree = DegreeOfAlignment.of(parts);
        Undefined otherwise =
                a().reported() && b().reported() ? degree.reason().orElse(Undefined.TOO_FEW) : Undefined.SIDE_MISSING;
        Figure figure = figure(Measure.DEGREE_OF_ALIGNMENT, degree.degree(), otherwise)
                .withN(parts.size())
                .withCoverage(OptionalDouble.of(parts.size() / (double) Component.values().length))
                .withOrigins(origins(Stream.of(closeness, overlap, match, kept)));
        List<Figure> range = List.of(
                figure(Measure.ALIGNMENT_LOWEST, degree.lowest(), otherwise).withN(parts.size()),
                figure(Measure.ALIGNMENT_HIGHEST, degree.highest(), otherwise).withN(parts.size()));
        return new Pair(first, second, themes, new Alignment(figure, closeness, overlap, match, kept, range), degree);
    }

    private SidePicture a() {
        return setting.sides().get(first);
    }

    private SidePicture b() {
        return setting.sides().get(second);
    }

    private Figure figure(Measure measure, OptionalDouble value, Undefined otherwise) {
        return Figure.ofOptional(measure, scope, setting.quarter(), value, otherwise);
    }

    private static List<dev.plumbline.finding.Origin> origins(Stream<Figure> figures) {
        return figures.flatMap(figure -> figure.origins().stream()).toList();
    }

    private static void put(Map<Component, Double> parts, Component component, Figure figure) {
        figure.value().ifPresent(value -> parts.put(component, value));
    }

    private List<ThemePicture> themes() {
        List<ThemePicture> themes = new ArrayList<>();
        int index = 0;
        for (Map.Entry<String, Optional<Foundation>> theme : setting.themes().entrySet()) {
            ThemeView one = a().themes().get(index);
            ThemeView other = b().themes().get(index++);
            Optional<PerceptionGap> gap = gap(one.all(), other.all());
            Undefined otherwise =
                    one.mean().reason().or(() -> other.mean().reason()).orElse(Undefined.NOT_REPORTED);
            Figure figure = gap(Measure.PERCEPTION_GAP, theme.getKey(), gap, otherwise)
                    .withOrigins(origins(Stream.of(one.mean(), other.mean())));
            themes.add(new ThemePicture(
                    theme.getKey(),
                    theme.getValue(),
                    setting.facts().scaleOf(theme.getKey()),
                    one,
                    other,
                    figure,
                    gap,
                    items(theme.getKey(), one, other)));
        }
        return themes;
    }

    private static Optional<PerceptionGap> gap(Optional<SampleSummary> one, Optional<SampleSummary> other) {
        return one.flatMap(first -> other.map(second -> PerceptionGap.between(first, second)));
    }

    private Figure gap(Measure measure, String theme, Optional<PerceptionGap> gap, Undefined otherwise) {
        Scope themed = scope.withTheme(theme);
        return gap.map(found -> Figure.of(measure, themed, setting.quarter(), found.difference())
                        .withN(found.first().n() + found.second().n())
                        .withInterval(found.interval95()))
                .orElseGet(() -> Figure.undefined(measure, themed, setting.quarter(), otherwise));
    }

    /** The gaps item by item, where a theme has more than one; a single item is its theme. */
    private List<Figure> items(String theme, ThemeView one, ThemeView other) {
        if (one.items().size() < 2) {
            return List.of();
        }
        return IntStream.range(0, one.items().size())
                .mapToObj(index ->
                        item(theme, one.items().get(index), other.items().get(index)))
                .toList();
    }

    private Figure item(String theme, ItemView one, ItemView other) {
        Undefined otherwise = one.reason().or(other::reason).orElse(Undefined.NOT_REPORTED);
        return gap(Measure.ITEM_GAP, theme + " / " + one.item().id(), gap(one.all(), other.all()), otherwise)
                .withOrigins(Stream.concat(one.origins().stream(), other.origins().stream())
                        .toList());
    }

    /** Gaps as shares of each theme's own scale, so that scales may differ. */
    private Figure closeness(List<ThemePicture> themes) {
        List<Double> gaps = themes.stream()
                .filter(theme -> theme.gap().isDefined())
                .map(theme -> theme.gap().get() / theme.scale().range())
                .toList();
        return figure(
                        Measure.CLOSENESS,
                        gaps.isEmpty() ? OptionalDouble.empty() : DegreeOfAlignment.closeness(gaps, 1),
                        themes.stream()
                                        .anyMatch(
                                                theme -> theme.gap().reason().equals(Optional.of(Undefined.SUPPRESSED)))
                                ? Undefined.SUPPRESSED
                                : Undefined.NOT_REPORTED)
                .withN(gaps.size())
                .withOrigins(origins(themes.stream().map(ThemePicture::gap)));
    }

    private Figure overlap() {
        PriorityOverlap overlap = PriorityOverlap.between(a().weights(), b().weights());
        Undefined otherwise =
                a().priorities().isEmpty() || b().priorities().isEmpty() ? Undefined.NOT_REPORTED : Undefined.NO_WEIGHT;
        return figure(Measure.PRIORITY_OVERLAP, overlap.overlap(), otherwise)
                .withOrigins(
                        origins(Stream.concat(a().priorities().values().stream(), b().priorities().values().stream())));
    }

    private Figure matchRate() {
        List<IndicatorPicture.Joint> compared = setting.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .flatMap(indicator -> indicator.joint().stream())
                .filter(joint ->
                        joint.isBetween(a().partner().id(), b().partner().id()))
                .toList();
        OptionalDouble rate =
                compared.stream().mapToDouble(joint -> joint.match() ? 1 : 0).average();
        return figure(Measure.MATCH_RATE, rate, Undefined.NOT_REPORTED)
                .withN(compared.size())
                .withOrigins(origins(compared.stream().map(IndicatorPicture.Joint::difference)));
    }

    private Figure commitments() {
        List<Figure> parts = Stream.of(a(), b())
                .flatMap(side ->
                        Stream.of(side.conduct().actionsOnTime(), side.conduct().resourcesDelivered()))
                .filter(Figure::isDefined)
                .toList();
        return figure(
                        Measure.COMMITMENTS_KEPT,
                        parts.stream().mapToDouble(Figure::get).average(),
                        Undefined.NOT_REPORTED)
                .withN(parts.size())
                .withOrigins(origins(parts.stream()));
    }
}
