package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.DegreeOfAlignment;
import dev.plumbline.measure.alignment.DegreeOfAlignment.Component;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.alignment.PriorityOverlap;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Compares two sides of an alliance in one quarter. */
record PairCamera(
        int first,
        int second,
        List<ThemePicture> themes,
        QuarterPicture.Alignment alignment,
        DegreeOfAlignment degree) {

    private record Setting(
            AllianceFacts facts,
            Quarter quarter,
            List<SidePicture> sides,
            List<GoalPicture> goals,
            SequencedMap<String, Optional<Foundation>> themes) {

        Scope scope() {
            return Scope.of(facts.alliance().id());
        }

        Figure figure(Measure measure, OptionalDouble value, Undefined otherwise) {
            return Figure.ofOptional(measure, scope(), quarter, value, otherwise);
        }
    }

    /** Of all pairs the one that is least aligned; the first pair when none can be compared. */
    static PairCamera widest(
            AllianceFacts facts,
            Quarter quarter,
            List<SidePicture> sides,
            List<GoalPicture> goals,
            SequencedMap<String, Optional<Foundation>> themes) {
        Setting setting = new Setting(facts, quarter, sides, goals, themes);
        List<PairCamera> pairs = new ArrayList<>();
        for (int a = 0; a < sides.size(); a++) {
            for (int b = a + 1; b < sides.size(); b++) {
                pairs.add(compare(setting, a, b));
            }
        }
        PairCamera widest = pairs.getFirst();
        for (PairCamera pair : pairs) {
            if (pair.degree.degree().orElse(Double.MAX_VALUE)
                    < widest.degree.degree().orElse(Double.MAX_VALUE)) {
                widest = pair;
            }
        }
        return widest;
    }

    private static PairCamera compare(Setting setting, int a, int b) {
        List<ThemePicture> themes = themes(setting, setting.sides.get(a), setting.sides.get(b));
        Figure closeness = closeness(setting, themes);
        Figure overlap = overlap(setting, setting.sides.get(a), setting.sides.get(b));
        Figure match = matchRate(setting);
        Figure kept = commitments(setting, setting.sides.get(a), setting.sides.get(b));
        Map<Component, Double> parts = new EnumMap<>(Component.class);
        put(parts, Component.CLOSENESS, closeness);
        put(parts, Component.PRIORITY_OVERLAP, overlap);
        put(parts, Component.MATCH_RATE, match);
        put(parts, Component.COMMITMENTS_KEPT, kept);
        DegreeOfAlignment degree = DegreeOfAlignment.of(parts);
        Figure figure = setting.figure(
                        Measure.DEGREE_OF_ALIGNMENT,
                        degree.degree(),
                        setting.sides.get(a).reported() && setting.sides.get(b).reported()
                                ? degree.reason().orElse(Undefined.TOO_FEW)
                                : Undefined.SIDE_MISSING)
                .withN(parts.size())
                .withCoverage(OptionalDouble.of(parts.size() / (double) Component.values().length))
                .withOrigins(Stream.of(closeness, overlap, match, kept)
                        .flatMap(part -> part.origins().stream())
                        .toList());
        return new PairCamera(
                a, b, themes, new QuarterPicture.Alignment(figure, closeness, overlap, match, kept), degree);
    }

    private static void put(Map<Component, Double> parts, Component component, Figure figure) {
        figure.value().ifPresent(value -> parts.put(component, value));
    }

    private static List<ThemePicture> themes(Setting setting, SidePicture a, SidePicture b) {
        List<ThemePicture> themes = new ArrayList<>();
        int index = 0;
        for (Map.Entry<String, Optional<Foundation>> theme : setting.themes.entrySet()) {
            ThemeView first = a.themes().get(index);
            ThemeView second = b.themes().get(index++);
            Optional<PerceptionGap> gap =
                    first.all().flatMap(one -> second.all().map(two -> PerceptionGap.between(one, two)));
            Figure figure = gap.map(found -> Figure.of(
                                    Measure.PERCEPTION_GAP,
                                    setting.scope().withTheme(theme.getKey()),
                                    setting.quarter,
                                    found.difference())
                            .withN(found.first().n() + found.second().n())
                            .withInterval(found.interval95()))
                    .orElseGet(() -> Figure.undefined(
                            Measure.PERCEPTION_GAP,
                            setting.scope().withTheme(theme.getKey()),
                            setting.quarter,
                            first.mean()
                                    .reason()
                                    .or(() -> second.mean().reason())
                                    .orElse(Undefined.NOT_REPORTED)))
                    .withOrigins(Stream.concat(first.mean().origins().stream(), second.mean().origins().stream())
                            .toList());
            themes.add(new ThemePicture(
                    theme.getKey(),
                    theme.getValue(),
                    setting.facts.scaleOf(theme.getKey()),
                    first,
                    second,
                    figure,
                    gap));
        }
        return themes;
    }

    /** Gaps as shares of each theme's own scale, so that scales may differ. */
    private static Figure closeness(Setting setting, List<ThemePicture> themes) {
        List<Double> gaps = themes.stream()
                .filter(theme -> theme.gap().isDefined())
                .map(theme -> theme.gap().get() / theme.scale().range())
                .toList();
        return setting.figure(
                        Measure.CLOSENESS,
                        gaps.isEmpty() ? OptionalDouble.empty() : DegreeOfAlignment.closeness(gaps, 1),
                        Undefined.NOT_REPORTED)
                .withN(gaps.size())
                .withOrigins(themes.stream()
                        .flatMap(theme -> theme.gap().origins().stream())
                        .toList());
    }

    private static Figure overlap(Setting setting, SidePicture a, SidePicture b) {
        PriorityOverlap overlap = PriorityOverlap.between(a.weights(), b.weights());
        return setting.figure(Measure.PRIORITY_OVERLAP, overlap.overlap(), Undefined.NOT_REPORTED)
                .withOrigins(Stream.concat(a.priorities().values().stream(), b.priorities().values().stream())
                        .flatMap(figure -> figure.origins().stream())
                        .toList());
    }

    private static Figure matchRate(Setting setting) {
        List<IndicatorPicture> compared = setting.goals.stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.matches().isPresent())
                .toList();
        OptionalDouble rate = compared.stream()
                .mapToDouble(indicator -> indicator.matches().orElseThrow() ? 1 : 0)
                .average();
        return setting.figure(Measure.MATCH_RATE, rate, Undefined.NOT_REPORTED)
                .withN(compared.size())
                .withOrigins(compared.stream()
                        .flatMap(indicator -> indicator.match().orElseThrow().origins().stream())
                        .toList());
    }

    private static Figure commitments(Setting setting, SidePicture a, SidePicture b) {
        List<Figure> parts = Stream.of(a, b)
                .flatMap(side ->
                        Stream.of(side.conduct().actionsOnTime(), side.conduct().resourcesDelivered()))
                .filter(Figure::isDefined)
                .toList();
        return setting.figure(
                        Measure.COMMITMENTS_KEPT,
                        parts.stream().mapToDouble(Figure::get).average(),
                        Undefined.NOT_REPORTED)
                .withN(parts.size())
                .withOrigins(
                        parts.stream().flatMap(part -> part.origins().stream()).toList());
    }
}
