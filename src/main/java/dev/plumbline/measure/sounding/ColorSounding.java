package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.trend.forecast.Chance;
import dev.plumbline.submission.ReportedStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The watermelon test: the colors a side reports against what is computed, where the trend points, what its people say
 * and what it left undone.
 */
final class ColorSounding implements Sounding {

    /** Share of green from which a side counts as reporting green. */
    private static final double MOSTLY = 0.5;

    /** Share of the green indicators that must miss, or must be unlikely to meet, their target. */
    private static final double TELLING = 0.25;

    /** Mean answer, on a scale of 1 to 5, below which people do not share the green. */
    private static final double MIDDLE = 3;

    private static final int ENOUGH_THEMES = 3;
    private static final int OVERDUE = 3;

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides().flatMap(side -> side(ground, side));
    }

    private static Stream<Figure> side(Ground ground, SidePicture side) {
        Scope scope = ground.scope(side);
        List<IndicatorPicture> colored = ground.picture().indicators().stream()
                .filter(picture -> picture.reporter().equals(Ground.id(side)))
                .filter(picture -> picture.due() && picture.status().isPresent())
                .toList();
        Figure mood = mood(ground, side);
        if (colored.isEmpty()) {
            return Stream.concat(
                    Stream.of(mood),
                    Stream.of(
                                    Measure.GREEN_REPORTED,
                                    Measure.GREEN_MISSED,
                                    Measure.GREEN_UNLIKELY,
                                    Measure.GREEN_CONTRADICTIONS)
                            .map(measure -> ground.none(measure, scope, Undefined.NOT_REPORTED)));
        }
        List<IndicatorPicture> green = colored.stream()
                .filter(picture -> picture.status().orElseThrow() == ReportedStatus.GREEN)
                .toList();
        List<Figure> parts = List.of(
                over(ground, Measure.GREEN_REPORTED, scope, (double) green.size() / colored.size(), colored),
                count(ground, Measure.GREEN_MISSED, scope, green, ColorSounding::isMissed),
                count(ground, Measure.GREEN_UNLIKELY, scope, green, ColorSounding::isUnlikely),
                mood);
        return Stream.concat(parts.stream(), Stream.of(signs(ground, side, parts, green)));
    }

    private static boolean isMissed(IndicatorPicture picture) {
        return picture.met().filter(met -> !met).isPresent();
    }

    private static boolean isUnlikely(IndicatorPicture picture) {
        return picture.outlook().filter(Chance.UNLIKELY::equals).isPresent();
    }

    private static Figure over(
            Ground ground, Measure measure, Scope scope, double value, List<IndicatorPicture> indicators) {
        return Figure.of(measure, scope, ground.quarter(), value)
                .withN(indicators.size())
                .withOrigins(indicators.stream()
                        .flatMap(picture -> picture.actual().origins().stream())
                        .toList());
    }

    private static Figure count(
            Ground ground,
            Measure measure,
            Scope scope,
            List<IndicatorPicture> green,
            Predicate<IndicatorPicture> which) {
        return over(
                ground, measure, scope, (double) green.stream().filter(which).count(), green);
    }

    /** Mean over the themes that are shown. */
    private static Figure mood(Ground ground, SidePicture side) {
        List<Figure> means = side.themes().stream()
                .map(SidePicture.ThemeView::mean)
                .filter(Figure::isDefined)
                .toList();
        OptionalDouble mean = means.size() < ENOUGH_THEMES
                ? OptionalDouble.empty()
                : means.stream().mapToDouble(Figure::get).average();
        return Figure.ofOptional(Measure.THEMES_MEAN, ground.scope(side), ground.quarter(), mean, Undefined.TOO_FEW)
                .withN(means.size())
                .withOrigins(means.stream()
                        .flatMap(figure -> figure.origins().stream())
                        .toList());
    }

    private static Figure signs(Ground ground, SidePicture side, List<Figure> parts, List<IndicatorPicture> green) {
        Figure overdue = side.conduct().actionsOverdue();
        if (parts.getFirst().get() < MOSTLY || green.size() < 2) {
            return ground.none(Measure.GREEN_CONTRADICTIONS, ground.scope(side), Undefined.NOT_APPLICABLE);
        }
        List<Boolean> told = new ArrayList<>();
        told.add(parts.get(1).get() >= TELLING * green.size());
        if (green.stream().anyMatch(picture -> picture.outlook().isPresent())) {
            told.add(parts.get(2).get() >= TELLING * green.size());
        }
        parts.get(3).value().ifPresent(mean -> told.add(mean < MIDDLE));
        overdue.value().ifPresent(count -> told.add(count >= OVERDUE));
        return Figure.of(Measure.GREEN_CONTRADICTIONS, ground.scope(side), ground.quarter(), (double)
                        told.stream().filter(sign -> sign).count())
                .withN(told.size())
                .withOrigins(Stream.concat(parts.stream(), Stream.of(overdue))
                        .flatMap(figure -> figure.origins().stream())
                        .toList());
    }
}
