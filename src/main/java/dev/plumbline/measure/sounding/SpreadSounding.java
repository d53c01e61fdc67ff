package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.consensus.AverageDeviation;
import dev.plumbline.measure.alignment.consensus.Responses;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How far the people of one side differ among themselves on a theme. A theme whose mean is withheld has no spread, and
 * none is shown where all answer alike: that would tell what each one said.
 */
final class SpreadSounding implements Sounding {

    /** Steps of the scale on which a spread is told, whatever scale was asked. */
    private static final double STEPS = 4;

    @Override
    public Stream<Figure> take(Ground ground) {
        Map<String, SurveyItem> items = new HashMap<>();
        ground.facts().register().items().forEach(item -> items.put(item.id(), item));
        return ground.sides().flatMap(side -> side.themes().stream().map(view -> spread(ground, side, view, items)));
    }

    private static Figure spread(Ground ground, SidePicture side, ThemeView view, Map<String, SurveyItem> items) {
        Scope scope = ground.scope(side).withTheme(view.theme());
        List<OptionalDouble> people = ground.list(SurveyResponse.class, side).stream()
                .map(response -> mean(response, view.theme(), items))
                .filter(OptionalDouble::isPresent)
                .toList();
        if (!view.mean().isDefined() || people.isEmpty()) {
            return ground.none(Measure.THEME_SPREAD, scope, view.mean().reason().orElse(Undefined.NOT_REPORTED));
        }
        AverageDeviation deviation = AverageDeviation.of(Responses.ofItem(people), (int) STEPS + 1);
        if (deviation.n() < AverageDeviation.MINIMUM_PRINTED
                || deviation.aboutMean().orElse(0) == 0) {
            return ground.none(Measure.THEME_SPREAD, scope, Undefined.SUPPRESSED);
        }
        return Figure.ofOptional(
                        Measure.THEME_SPREAD, scope, ground.quarter(), deviation.aboutMean(), Undefined.TOO_FEW)
                .withN(deviation.n())
                .withOrigins(view.mean().origins());
    }

    /** Mean of one person over the items of a theme, on a scale of 1 to 5. */
    private static OptionalDouble mean(SurveyResponse response, String theme, Map<String, SurveyItem> items) {
        return response.answers().stream()
                .map(answer -> score(answer, theme, items.get(answer.item())))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static OptionalDouble score(
            Answer answer, String theme, @org.jspecify.annotations.Nullable SurveyItem item) {
        return Objects.nonNull(item)
                        && item.theme().equals(theme)
                        && answer.answer() instanceof Reading.Reported(BigDecimal given)
                ? OptionalDouble.of(
                        1 + STEPS * (item.scored(given.doubleValue()) - item.low()) / (item.high() - item.low()))
                : OptionalDouble.empty();
    }
}
