package dev.plumbline.measure.sounding;

import dev.plumbline.agreement.Aspect;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.PerceptionGap;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the people of a side say to questions that ask for one thing in particular, on a scale of 1 to 5. Friction about
 * the work and strain between people are told apart; friction is neither good nor bad.
 */
final class AspectSounding implements Sounding {

    private static final int SMALLEST_GROUP = 5;
    private static final double STEPS = 4;

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides()
                .flatMap(side -> Stream.concat(
                        Arrays.stream(Aspect.values()).map(aspect -> mean(ground, side, aspect)),
                        Stream.of(levels(ground, side))));
    }

    private static Measure measure(Aspect aspect) {
        return switch (aspect) {
            case STRATEGY -> Measure.STRATEGY_STATED;
            case UNDERSTANDING -> Measure.FIGURES_UNDERSTOOD;
            case OPENNESS -> Measure.OPEN_DISAGREEMENT;
            case FIT -> Measure.PARTNER_FIT;
            case TASK_FRICTION -> Measure.TASK_FRICTION;
            case STRAIN -> Measure.STRAIN;
        };
    }

    private static Figure mean(Ground ground, SidePicture side, Aspect aspect) {
        Optional<SampleSummary> all = answers(ground, side, aspect, _ -> true);
        return shown(ground, side, aspect, all)
                .map(summary -> Figure.of(measure(aspect), ground.scope(side), ground.quarter(), summary.mean())
                        .withN(summary.n())
                        .withOrigins(Ground.origins(ground.list(SurveyResponse.class, side))))
                .orElseGet(() -> ground.none(
                        measure(aspect),
                        ground.scope(side),
                        all.isPresent() ? Undefined.SUPPRESSED : Undefined.NOT_REPORTED));
    }

    /** Withheld below five people, and where the mean of the theme is. */
    private static Optional<SampleSummary> shown(
            Ground ground, SidePicture side, Aspect aspect, Optional<SampleSummary> summary) {
        List<String> themes =
                items(ground, aspect).values().stream().map(SurveyItem::theme).toList();
        boolean withheld = side.themes().stream()
                .anyMatch(view -> themes.contains(view.theme()) && !view.mean().isDefined());
        return summary.filter(group -> group.n() >= SMALLEST_GROUP && !withheld);
    }

    private static Figure levels(Ground ground, SidePicture side) {
        Optional<SampleSummary> leaders = answers(ground, side, Aspect.STRATEGY, Level.EXECUTIVE::equals);
        Optional<SampleSummary> team = answers(ground, side, Aspect.STRATEGY, Level.WORKING::equals);
        Optional<PerceptionGap> gap = shown(ground, side, Aspect.STRATEGY, leaders)
                .flatMap(above ->
                        shown(ground, side, Aspect.STRATEGY, team).map(below -> PerceptionGap.between(above, below)));
        return gap.map(found -> Figure.of(
                                Measure.STRATEGY_LEVEL_GAP, ground.scope(side), ground.quarter(), found.difference())
                        .withN(found.first().n() + found.second().n())
                        .withInterval(found.interval95())
                        .withOrigins(Ground.origins(ground.list(SurveyResponse.class, side))))
                .orElseGet(() -> ground.none(
                        Measure.STRATEGY_LEVEL_GAP,
                        ground.scope(side),
                        leaders.isPresent() ? Undefined.SUPPRESSED : Undefined.NOT_REPORTED));
    }

    private static Map<String, SurveyItem> items(Ground ground, Aspect aspect) {
        return ground.facts().register().items().stream()
                .filter(item -> item.aspect().filter(aspect::equals).isPresent())
                .collect(Collectors.toMap(SurveyItem::id, item -> item, (first, _) -> first));
    }

    private static Optional<SampleSummary> answers(
            Ground ground, SidePicture side, Aspect aspect, Predicate<Level> who) {
        Map<String, SurveyItem> items = items(ground, aspect);
        return items.isEmpty()
                ? Optional.empty()
                : SampleSummary.ofAnswers(ground.list(SurveyResponse.class, side).stream()
                        .filter(response -> who.test(response.level()))
                        .map(response -> score(response, items))
                        .toList());
    }

    private static OptionalDouble score(SurveyResponse response, Map<String, SurveyItem> items) {
        return response.answers().stream()
                .filter(answer -> items.containsKey(answer.item()))
                .map(answer -> score(answer, items))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static OptionalDouble score(Answer answer, Map<String, SurveyItem> items) {
        SurveyItem item = items.get(answer.item());
        return item != null && answer.answer() instanceof Reading.Reported(BigDecimal given)
                ? OptionalDouble.of(
                        1 + STEPS * (item.scored(given.doubleValue()) - item.low()) / (item.high() - item.low()))
                : OptionalDouble.empty();
    }
}
