package dev.plumbline.pack.edition.result;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
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
    private final Catalog texts;
    private final Custom print;

    Steps(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    Optional<Block> block() {
        List<Figure> movement = assessment.movement();
        if (movement.isEmpty()) {
            return Optional.empty();
        }
        Figure now = assessment.now().attainment();
        Figure before = assessment.earlier(1, QuarterPicture::attainment).orElseThrow();
        List<Bars.Step> steps = steps(movement);
        return Optional.of(new Bars.Waterfall(
                texts.text("results.steps", Parts.of("before", before)),
                texts.text("results.steps-subtitle"),
                texts.text(
                        "results.steps-alt",
                        Parts.of("before", before)
                                .and("now", now)
                                .and("largest", steps.getFirst().label())
                                .and("change", steps.getFirst().text())),
                level(before),
                steps,
                level(now)));
    }

    private Bars.Level level(Figure figure) {
        return new Bars.Level(
                texts.text("results.level", Parts.of("figure", figure)),
                figure.get() * 100,
                say(print.percent(figure.get()), figure));
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
            steps.add(step(texts.text("results.other-goals"), others));
        }
        Figure rest = movement.getLast();
        if (Math.abs(rest.get()) > ROUNDED_AWAY || steps.isEmpty()) {
            steps.add(step(texts.text("results.rest"), List.of(rest)));
        }
        return steps;
    }

    private Bars.Step step(String label, List<Figure> parts) {
        double points = parts.stream().mapToDouble(Figure::get).sum() * 100;
        boolean none = Math.abs(points) < ROUNDED_AWAY * 100;
        return new Bars.Step(
                label,
                points,
                new Sentence(
                        print.signed(points, print::points),
                        parts.stream().map(Figure::id).toList()),
                none ? Mark.NEUTRAL : points > 0 ? Mark.GOOD : Mark.BAD);
    }
}
