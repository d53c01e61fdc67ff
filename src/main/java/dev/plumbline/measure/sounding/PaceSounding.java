package dev.plumbline.measure.sounding;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.submission.Commitment.Action;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How fast a side closes what it promised. */
final class PaceSounding implements Sounding {

    /** Fewest closed actions over which a mean is told. */
    private static final int ENOUGH = 4;

    @Override
    public Stream<Figure> take(Ground ground) {
        return ground.sides().map(side -> closure(ground, side));
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
