package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Pace;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.submission.Standpoint.Lesson;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How fast a side closes what it promised, and what it learns; and how many indicators are behind their schedule. */
final class PaceSounding implements Sounding {

    /** Fewest closed actions over which a mean is told. */
    private static final int ENOUGH = 4;

    @Override
    public Stream<Figure> take(Ground ground) {
        return Stream.concat(
                ground.sides().flatMap(side -> Stream.concat(Stream.of(closure(ground, side)), lessons(ground, side))),
                Stream.of(behind(ground)));
    }

    /** Nothing is said of an indicator before a quarter of its time is over: early in a plan pace is jumpy. */
    private static Figure behind(Ground ground) {
        List<Figure> told = ground.picture().indicators().stream()
                .map(IndicatorPicture::pace)
                .filter(pace -> pace.isDefined() && pace.coverage().orElse(0) >= Pace.EARLY)
                .toList();
        return told.isEmpty()
                ? ground.none(Measure.INDICATORS_BEHIND, ground.scope(), Undefined.TOO_FEW)
                : Figure.of(Measure.INDICATORS_BEHIND, ground.scope(), ground.quarter(), (double) told.stream()
                                .filter(pace -> pace.get() < Pace.MODERATE)
                                .count())
                        .withN(told.size());
    }

    private static Stream<Figure> lessons(Ground ground, SidePicture side) {
        List<Lesson> lessons = ground.list(Lesson.class, side);
        if (lessons.isEmpty()) {
            return Stream.of(Measure.LESSONS_RAISED, Measure.LESSONS_ADOPTED, Measure.LESSONS_REPEATED)
                    .map(measure -> ground.none(measure, ground.scope(side), Undefined.NOT_REPORTED));
        }
        long adopted =
                lessons.stream().filter(lesson -> lesson.adopted().isPresent()).count();
        long repeated = lessons.stream()
                .filter(lesson -> lesson.repeated().orElse(false))
                .count();
        return Stream.of(
                ground.figure(Measure.LESSONS_RAISED, ground.scope(side), (double) lessons.size(), lessons),
                ground.figure(Measure.LESSONS_ADOPTED, ground.scope(side), (double) adopted / lessons.size(), lessons),
                ground.figure(Measure.LESSONS_REPEATED, ground.scope(side), (double) repeated, lessons));
    }

    private static Figure closure(Ground ground, SidePicture side) {
        Map<String, Action> closed = new LinkedHashMap<>();
        Stream.of(ground.listBefore(Action.class, side), ground.list(Action.class, side))
                .flatMap(List::stream)
                .filter(action -> action.done().isPresent())
                .forEach(action -> closed.putIfAbsent(action.id(), action));
        if (closed.size() < ENOUGH) {
            return ground.none(
                    Measure.CLOSURE_DAYS,
                    ground.scope(side),
                    closed.isEmpty() ? Undefined.NOT_REPORTED : Undefined.TOO_FEW);
        }
        List<Action> actions = List.copyOf(closed.values());
        double days = actions.stream()
                .mapToLong(action ->
                        ChronoUnit.DAYS.between(action.due(), action.done().orElseThrow()))
                .average()
                .orElseThrow();
        return ground.figure(Measure.CLOSURE_DAYS, ground.scope(side), days, actions);
    }
}
