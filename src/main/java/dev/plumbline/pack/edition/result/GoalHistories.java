package dev.plumbline.pack.edition.result;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Each goal's attainment over time, all on one scale, the lowest first. */
final class GoalHistories {

    private static final int MOST = 8;
    private static final double FULL = 100;

    private final AllianceAssessment assessment;
    private final Catalog texts;
    private final Custom print;

    GoalHistories(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.texts = setting.catalog();
        this.print = setting.print();
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
        return new Histories.Multiples(
                texts.text("results.histories"),
                texts.text(goals.size() > MOST ? "results.histories-lowest" : "results.histories-all"),
                alt(goals),
                Math.floor(Math.min(lowest, FULL - 10) / 10) * 10,
                FULL,
                Optional.of(FULL),
                print.shortly(assessment.history().getFirst().quarter()),
                print.shortly(assessment.now().quarter()),
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
                now.isDefined() ? say(print.percent(now.get()), now) : texts.say("page.not-known-shortly"),
                Mark.NEUTRAL);
    }

    private static Optional<Figure> attainment(QuarterPicture picture, GoalPicture goal) {
        return picture.goals().stream()
                .filter(other -> other.goal().id().equals(goal.goal().id()))
                .map(GoalPicture::attainment)
                .findFirst();
    }

    private String alt(List<GoalPicture> goals) {
        return goals.stream()
                .filter(goal -> goal.attainment().isDefined())
                .findFirst()
                .map(goal -> texts.text(
                        "results.histories-alt",
                        Parts.of("goal", goal.goal().name()).and("attainment", goal.attainment())))
                .orElseGet(() -> texts.text("results.histories-alt-none"));
    }
}
