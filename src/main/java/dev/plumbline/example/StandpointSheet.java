package dev.plumbline.example;

import dev.plumbline.example.story.Line.BenefitLine;
import dev.plumbline.example.story.Line.LessonLine;
import dev.plumbline.example.story.Line.ViewLine;
import dev.plumbline.example.story.Part;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Standpoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a side wants, expects and has learned: goals as it sees them, benefits against its case, lessons. */
final class StandpointSheet {

    private StandpointSheet() {}

    static Stream<Fact> views(Scene scene, Part part) {
        return scene.story().views().stream()
                .filter(line -> line.part() == part && line.since() <= scene.at())
                .map(line -> view(scene, line));
    }

    private static Fact view(Scene scene, ViewLine line) {
        boolean goal = line.id().length() == 1;
        return new Standpoint.GoalView(
                scene.cast().partner(line.part()),
                scene.alliance(),
                scene.period(),
                scene.cast().key(line.id().substring(0, 1)),
                goal ? "" : scene.cast().key(line.id()),
                line.stance(),
                line.target().map(path -> Rounding.aimed(path.at(scene.at()), 1)),
                line.due().map(quarter -> scene.at(quarter).period().end()),
                line.definition(),
                Scene.NOWHERE);
    }

    static Stream<Fact> benefits(Scene scene, Part part) {
        return scene.story().benefits().stream()
                .filter(line -> line.part() == part)
                .map(line -> benefit(scene, line));
    }

    private static Fact benefit(Scene scene, BenefitLine line) {
        double wobble = 1 + 0.01 * Chance.normal(scene.draw(line.benefit(), line.part()));
        return new Standpoint.BusinessCase(
                scene.cast().partner(line.part()),
                scene.alliance(),
                scene.period(),
                line.benefit(),
                tens(line.planned().at(scene.at())),
                Rounding.fine(line.reached().at(scene.at()) * wobble, 0),
                BigDecimal.valueOf(Math.round(line.total())),
                line.low().map(path -> tens(path.at(scene.at()))),
                line.high().map(path -> tens(path.at(scene.at()))),
                Scene.NOWHERE);
    }

    private static BigDecimal tens(double value) {
        return Rounding.toStep(value, 10);
    }

    static Stream<Fact> lessons(Scene scene, Part part) {
        return scene.story().lessons().stream()
                .filter(line -> line.part() == part && line.raised() <= scene.at())
                .map(line -> lesson(scene, line));
    }

    private static Fact lesson(Scene scene, LessonLine line) {
        return new Standpoint.Lesson(
                scene.cast().partner(line.part()),
                scene.alliance(),
                scene.period(),
                line.id(),
                line.what(),
                day(scene, line, line.raised()),
                line.adopted().filter(quarter -> quarter <= scene.at()).map(quarter -> day(scene, line, quarter)),
                line.repeated().filter(quarter -> quarter <= scene.at()).map(_ -> true),
                Scene.NOWHERE);
    }

    private static LocalDate day(Scene scene, LessonLine line, int quarter) {
        return scene.at(quarter).day(5 + scene.drawOnce("lesson", line.id()).nextInt(70));
    }
}
