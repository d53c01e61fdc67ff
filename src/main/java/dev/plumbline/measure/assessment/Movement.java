package dev.plumbline.measure.assessment;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moved an alliance's attainment since last quarter: the change of each goal's attainment times its share of the weight
 * of the goals known now. The rest, which is 0 while the same goals are known, comes from goals known in one of the two
 * quarters only; all of them add up to the change.
 */
final class Movement {

    private Movement() {}

    /** One figure for each goal known in both quarters, then the rest; none when either attainment is not known. */
    static List<Figure> of(List<QuarterPicture> history) {
        if (history.size() < 2) {
            return List.of();
        }
        QuarterPicture now = history.getLast();
        QuarterPicture before = history.get(history.size() - 2);
        if (!now.attainment().isDefined() || !before.attainment().isDefined()) {
            return List.of();
        }
        double weight = now.goals().stream()
                .filter(goal -> goal.attainment().isDefined())
                .mapToDouble(goal -> goal.goal().weight())
                .sum();
        List<Figure> parts = new ArrayList<>();
        for (GoalPicture goal : now.goals()) {
            earlier(before, goal)
                    .filter(_ -> goal.attainment().isDefined())
                    .ifPresent(was -> parts.add(Figure.of(
                            Measure.ATTAINMENT_MOVED,
                            goal.attainment().scope(),
                            now.quarter(),
                            (goal.attainment().get() - was.get()) * goal.goal().weight() / weight)));
        }
        double change = now.attainment().get() - before.attainment().get();
        double told = parts.stream().mapToDouble(Figure::get).sum();
        double rest = Math.abs(change - told) < 1e-9 ? 0 : change - told;
        parts.add(Figure.of(Measure.ATTAINMENT_MOVED, now.attainment().scope(), now.quarter(), rest));
        return parts;
    }

    private static Optional<Figure> earlier(QuarterPicture before, GoalPicture goal) {
        return before.goals().stream()
                .filter(other -> other.goal().id().equals(goal.goal().id()))
                .map(GoalPicture::attainment)
                .filter(Figure::isDefined)
                .findFirst();
    }
}
