package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.consensus.AverageDeviation;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far the people of one side differ among themselves on a theme. A theme whose mean is withheld has no spread, and
 * none is shown where all answer alike: that would tell what each one said. And how near the sides are on each theme.
 */
final class SpreadSounding implements Sounding {

    /** Options of the scale on which a spread is told, whatever scale was asked. */
    private static final int OPTIONS = 5;

    /** An item and the place of its theme among the themes. */
    private record Asked(SurveyItem item, int theme) {}

    @Override
    public Stream<Figure> take(Ground ground) {
        SequencedMap<String, Integer> themes = new LinkedHashMap<>();
        Map<String, Asked> items = new HashMap<>();
        for (SurveyItem item : ground.facts().register().items()) {
            themes.putIfAbsent(item.theme(), themes.size());
            items.put(item.id(), new Asked(item, themes.getOrDefault(item.theme(), 0)));
        }
        Stream<Figure> spreads = ground.sides().flatMap(side -> {
            List<List<Double>> people = people(ground.list(SurveyResponse.class, side), items, themes.size());
            return side.themes().stream()
                    .map(view -> spread(ground, side, view, people.get(themes.getOrDefault(view.theme(), 0))));
        });
        return Stream.concat(spreads, ground.picture().themes().stream().map(theme -> area(ground, theme)));
    }

    /** A sector of the wheel of alignment; the areas are the themes of the register. */
    private static Figure area(Ground ground, ThemePicture theme) {
        Figure gap = theme.gap();
        Scope scope = ground.scope().withTheme(theme.theme());
        return gap.isDefined()
                ? Figure.of(
                                Measure.AREA_ALIGNMENT,
                                scope,
                                ground.quarter(),
                                Math.clamp(
                                        1 - Math.abs(gap.get()) / theme.scale().range(), 0, 1))
                        .withN(gap.n().orElse(0))
                        .withOrigins(gap.origins())
                : ground.none(Measure.AREA_ALIGNMENT, scope, gap.reason().orElse(Undefined.NOT_REPORTED));
    }

    private static Figure spread(Ground ground, SidePicture side, ThemeView view, List<Double> people) {
        Scope scope = ground.scope(side).withTheme(view.theme());
        if (!view.mean().isDefined() || people.isEmpty()) {
            return ground.none(Measure.THEME_SPREAD, scope, view.mean().reason().orElse(Undefined.NOT_REPORTED));
        }
        AverageDeviation deviation = AverageDeviation.ofItem(
                people.stream().mapToDouble(Double::doubleValue).toArray(), OPTIONS);
        if (deviation.n() < AverageDeviation.MINIMUM_PRINTED
                || deviation.aboutMean().orElse(0) == 0) {
            return ground.none(Measure.THEME_SPREAD, scope, Undefined.SUPPRESSED);
        }
        return Figure.ofOptional(
                        Measure.THEME_SPREAD, scope, ground.quarter(), deviation.aboutMean(), Undefined.TOO_FEW)
                .withN(deviation.n())
                .withOrigins(view.mean().origins());
    }

    /** By theme the mean of each person over its items, on a scale of 1 to 5. */
    private static List<List<Double>> people(List<SurveyResponse> responses, Map<String, Asked> items, int themes) {
        List<List<Double>> people = new ArrayList<>();
        IntStream.range(0, themes).forEach(_ -> people.add(new ArrayList<>()));
        for (SurveyResponse response : responses) {
            DoubleSummaryStatistics[] scores = new DoubleSummaryStatistics[themes];
            Arrays.setAll(scores, _ -> new DoubleSummaryStatistics());
            for (Answer answer : response.answers()) {
                Asked asked = items.get(answer.item());
                if (asked != null && answer.answer() instanceof Reading.Reported(BigDecimal given)) {
                    scores[asked.theme()].accept(asked.item().onFive(given.doubleValue()));
                }
            }
            for (int theme = 0; theme < themes; theme++) {
                if (scores[theme].getCount() > 0) {
                    people.get(theme).add(scores[theme].getAverage());
                }
            }
        }
        return people;
    }
}
