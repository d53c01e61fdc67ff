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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the people of a side say to questions that ask for one thing in particular, on a scale of 1 to 5. Friction about
 * the work and strain between people are told apart; friction is neither good nor bad.
 */
final class AspectSounding implements Sounding {

    private static final int SMALLEST_GROUP = 5;

    /** What one person says to the items of an aspect. */
    private record Said(Level level, double mean) {}

    /** What the people of a side say, by aspect. */
    private record Voices(SidePicture side, Map<Aspect, List<Said>> said, Map<Aspect, Set<String>> themes) {

        Optional<SampleSummary> all(Aspect aspect) {
            return of(aspect, _ -> true);
        }

        Optional<SampleSummary> of(Aspect aspect, Predicate<Level> who) {
            double[] means = said.getOrDefault(aspect, List.of()).stream()
                    .filter(one -> who.test(one.level()))
                    .mapToDouble(Said::mean)
                    .toArray();
            return means.length == 0 ? Optional.empty() : Optional.of(SampleSummary.ofValues(means));
        }

        /** Withheld below five people, and where the mean of the theme is. */
        Optional<SampleSummary> shown(Aspect aspect, Optional<SampleSummary> summary) {
            Set<String> asked = themes.getOrDefault(aspect, Set.of());
            boolean withheld = side.themes().stream()
                    .anyMatch(
                            view -> asked.contains(view.theme()) && !view.mean().isDefined());
            return summary.filter(group -> group.n() >= SMALLEST_GROUP && !withheld);
        }
    }

    @Override
    public Stream<Figure> take(Ground ground) {
        Map<String, SurveyItem> items = new HashMap<>();
        Map<Aspect, Set<String>> themes = new EnumMap<>(Aspect.class);
        for (SurveyItem item : ground.facts().register().items()) {
            item.aspect().ifPresent(aspect -> {
                items.putIfAbsent(item.id(), item);
                themes.computeIfAbsent(aspect, _ -> new HashSet<>()).add(item.theme());
            });
        }
        return ground.sides().flatMap(side -> {
            Voices voices = new Voices(side, said(ground.list(SurveyResponse.class, side), items), themes);
            return Stream.concat(
                    Arrays.stream(Aspect.values()).map(aspect -> mean(ground, voices, aspect)),
                    Stream.of(levels(ground, voices)));
        });
    }

    private static Map<Aspect, List<Said>> said(List<SurveyResponse> responses, Map<String, SurveyItem> items) {
        Map<Aspect, List<Said>> said = new EnumMap<>(Aspect.class);
        if (items.isEmpty()) {
            return said;
        }
        for (SurveyResponse response : responses) {
            Map<Aspect, DoubleSummaryStatistics> scores = new EnumMap<>(Aspect.class);
            for (Answer answer : response.answers()) {
                SurveyItem item = items.get(answer.item());
                if (item != null && answer.answer() instanceof Reading.Reported(BigDecimal given)) {
                    scores.computeIfAbsent(item.aspect().orElseThrow(), _ -> new DoubleSummaryStatistics())
                            .accept(item.onFive(given.doubleValue()));
                }
            }
            scores.forEach((aspect, each) -> said.computeIfAbsent(aspect, _ -> new ArrayList<>())
                    .add(new Said(response.level(), each.getAverage())));
        }
        return said;
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

    private static Figure mean(Ground ground, Voices voices, Aspect aspect) {
        SidePicture side = voices.side();
        Optional<SampleSummary> all = voices.all(aspect);
        return voices.shown(aspect, all)
                .map(summary -> Figure.of(measure(aspect), ground.scope(side), ground.quarter(), summary.mean())
                        .withN(summary.n())
                        .withOrigins(Ground.origins(ground.list(SurveyResponse.class, side))))
                .orElseGet(() -> ground.none(
                        measure(aspect),
                        ground.scope(side),
                        all.isPresent() ? Undefined.SUPPRESSED : Undefined.NOT_REPORTED));
    }

    private static Figure levels(Ground ground, Voices voices) {
        SidePicture side = voices.side();
        Optional<SampleSummary> leaders = voices.of(Aspect.STRATEGY, Level.EXECUTIVE::equals);
        Optional<SampleSummary> team = voices.of(Aspect.STRATEGY, Level.WORKING::equals);
        Optional<PerceptionGap> gap = voices.shown(Aspect.STRATEGY, leaders)
                .flatMap(
                        above -> voices.shown(Aspect.STRATEGY, team).map(below -> PerceptionGap.between(above, below)));
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
}
