package dev.plumbline.pack.edition.result;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Each goal's attainment over time, all on one scale, the lowest first. */
final class GoalHistories {

    private static final int MOST = 8;
    private static final double FULL = 100;

    private final AllianceAssessment assessment;

    GoalHistories(AllianceAssessment assessment) {
        this.assessment = assessment;
    }

    Histories.Multiples block() {
        List<GoalPicture> goals = assessment.now().goals().stream()
                .sorted(Comparator.comparingDouble(
                        goal -> goal.attainment().value().orElse(2)))
                .toList();
        List<Histories.Panel> panels =
                goals.stream().limit(MOST).map(this::panel).toList();
        double lowest = panels.stream()
                .flatMap(panel -> panel.values().stream())
                .flatMap(Optional::stream)
                .mapToDouble(value -> value)
                .reduce(FULL, Math::min);
        String others = goals.size() > MOST
                ? "; %s more on page “Goals”".formatted(Print.whole(goals.size() - (double) MOST))
                : "";
        return new Histories.Multiples(
                "How each goal came here",
                "attainment, % of target, on one scale; dashed: target; lowest first" + others,
                alt(goals),
                Math.floor(Math.min(lowest, FULL - 10) / 10) * 10,
                FULL,
                Optional.of(FULL),
                Print.shortly(assessment.history().getFirst().quarter()),
                Print.shortly(assessment.now().quarter()),
                panels);
    }

    private Histories.Panel panel(GoalPicture goal) {
        List<Optional<Double>> values = assessment.history().stream()
                .map(picture ->
                        attainment(picture, goal).filter(Figure::isDefined).map(figure -> figure.get() * 100))
                .toList();
        Figure now = goal.attainment();
        return new Histories.Panel(
                goal.goal().name(),
                values,
                now.isDefined() ? say(Print.percent(now.get()), now) : Sentence.of("n/a"),
                Mark.NEUTRAL);
    }

    private static Optional<Figure> attainment(QuarterPicture picture, GoalPicture goal) {
        return picture.goals().stream()
                .filter(other -> other.goal().id().equals(goal.goal().id()))
                .map(GoalPicture::attainment)
                .findFirst();
    }

    private static String alt(List<GoalPicture> goals) {
        return goals.stream()
                .filter(goal -> goal.attainment().isDefined())
                .findFirst()
                .map(goal -> "Small lines of attainment of %d goals on one scale. Lowest now: %s at %s of target."
                        .formatted(
                                goals.size(),
                                goal.goal().name(),
                                Print.percent(goal.attainment().get())))
                .orElse("Small lines of attainment of %d goals: none is known now.".formatted(goals.size()));
    }
}
