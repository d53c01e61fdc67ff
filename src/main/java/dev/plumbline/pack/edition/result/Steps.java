package dev.plumbline.pack.edition.result;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A waterfall from last quarter's attainment to this quarter's, a step for each goal, the largest first. */
final class Steps {

    private static final int MOST = 7;
    private static final double ROUNDED_AWAY = 0.0005;

    private final AllianceAssessment assessment;
    private final Setting setting;

    Steps(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
    }

    Optional<Block> block() {
        List<Figure> movement = assessment.movement();
        if (movement.isEmpty()) {
            return Optional.empty();
        }
        Figure now = assessment.now().attainment();
        Figure before = assessment.earlier(1, QuarterPicture::attainment).orElseThrow();
        List<Bars.Step> steps = steps(movement);
        String from = Print.shortly(before.quarter());
        String to = Print.shortly(now.quarter());
        return Optional.of(new Bars.Waterfall(
                "What moved attainment since " + from + "?",
                "% of target; each goal’s change times its weight, in points; largest first",
                "Waterfall of attainment from %s in %s to %s in %s in %d steps; largest: %s, %s points."
                        .formatted(
                                Print.percent(before.get()),
                                from,
                                Print.percent(now.get()),
                                to,
                                steps.size(),
                                steps.getFirst().label(),
                                steps.getFirst().text().text()),
                level("Attainment " + from, before),
                steps,
                level("Attainment " + to, now)));
    }

    private static Bars.Level level(String label, Figure figure) {
        return new Bars.Level(label, figure.get() * 100, say(Print.percent(figure.get()), figure));
    }

    private List<Bars.Step> steps(List<Figure> movement) {
        List<Figure> goals = movement.stream()
                .filter(part -> !part.scope().goal().isEmpty())
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.get())))
                .toList();
        List<Bars.Step> steps = new ArrayList<>();
        goals.stream()
                .limit(MOST)
                .map(part -> step(setting.indicator(part.scope().goal()), List.of(part)))
                .forEach(steps::add);
        if (goals.size() > MOST) {
            List<Figure> others = goals.subList(MOST, goals.size());
            steps.add(step(Print.count(others.size(), "other goal", "other goals"), others));
        }
        Figure rest = movement.getLast();
        if (Math.abs(rest.get()) > ROUNDED_AWAY || steps.isEmpty()) {
            steps.add(step("Goals known in one of the quarters only", List.of(rest)));
        }
        return steps;
    }

    private static Bars.Step step(String label, List<Figure> parts) {
        double points = parts.stream().mapToDouble(Figure::get).sum() * 100;
        String printed = Print.points(points);
        boolean none = Math.abs(points) < ROUNDED_AWAY * 100;
        return new Bars.Step(
                label,
                points,
                new Sentence(
                        points > 0 && !none ? "+" + printed : printed,
                        parts.stream().map(Figure::id).toList()),
                none ? Mark.NEUTRAL : points > 0 ? Mark.GOOD : Mark.BAD);
    }
}
