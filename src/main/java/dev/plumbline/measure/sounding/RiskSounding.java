package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Fact.Risk;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Age and movement of risks, and which ones only one side sees. */
final class RiskSounding implements Sounding {

    private static final int SEVERE = 15;

    @Override
    public Stream<Figure> take(Ground ground) {
        return Stream.concat(
                ground.sides().flatMap(side -> Stream.of(age(ground, side), rising(ground, side))),
                Stream.of(oneSided(ground)));
    }

    private static int score(Risk risk) {
        return risk.likelihood() * risk.impact();
    }

    private static Figure age(Ground ground, SidePicture side) {
        List<Risk> severe = ground.list(Risk.class, side).stream()
                .filter(risk -> score(risk) >= SEVERE
                        && risk.raised()
                                .filter(day -> !day.isAfter(ground.end()))
                                .isPresent())
                .toList();
        if (severe.isEmpty()) {
            return ground.none(Measure.SEVERE_RISK_DAYS, ground.scope(side), Undefined.NOT_APPLICABLE);
        }
        long days = severe.stream()
                .mapToLong(risk -> ChronoUnit.DAYS.between(risk.raised().orElseThrow(), ground.end()))
                .max()
                .orElseThrow();
        return ground.figure(Measure.SEVERE_RISK_DAYS, ground.scope(side), (double) days, severe);
    }

    private static Figure rising(Ground ground, SidePicture side) {
        Map<String, Integer> before = new HashMap<>();
        ground.listBefore(Risk.class, side).forEach(risk -> before.put(risk.id(), score(risk)));
        List<Risk> compared = ground.list(Risk.class, side).stream()
                .filter(risk -> before.containsKey(risk.id()))
                .toList();
        long rising = compared.stream()
                .filter(risk -> score(risk) > before.getOrDefault(risk.id(), 0))
                .count();
        return compared.isEmpty()
                ? ground.none(Measure.RISKS_RISING, ground.scope(side), Undefined.NOT_REPORTED)
                : ground.figure(Measure.RISKS_RISING, ground.scope(side), (double) rising, compared);
    }

    /** Only where every side lists risks at all: silence of a side is not a difference of view. */
    private static Figure oneSided(Ground ground) {
        List<List<Risk>> lists =
                ground.sides().map(side -> ground.list(Risk.class, side)).toList();
        if (lists.stream().anyMatch(List::isEmpty)) {
            return ground.none(Measure.RISKS_ONE_SIDED, ground.scope(), Undefined.SIDE_MISSING);
        }
        List<Set<String>> keys = lists.stream()
                .map(list -> list.stream().map(Risk::id).collect(Collectors.toSet()))
                .toList();
        Set<String> all = new HashSet<>();
        keys.forEach(all::addAll);
        List<Risk> once = lists.stream()
                .flatMap(List::stream)
                .filter(risk ->
                        keys.stream().filter(set -> set.contains(risk.id())).count() == 1)
                .toList();
        return ground.figure(Measure.RISKS_ONE_SIDED, ground.scope(), (double) once.size(), once)
                .withN(all.size());
    }
}
