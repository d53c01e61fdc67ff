package dev.plumbline.example;

import dev.plumbline.example.story.Line.ClauseLine;
import dev.plumbline.example.story.Line.ResourceLine;
import dev.plumbline.example.story.Line.RiskLine;
import dev.plumbline.example.story.Part;
import dev.plumbline.example.story.Path;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a side looks after: risks, people and money, clauses of the agreement. */
final class CareSheet {

    private CareSheet() {}

    static Stream<Fact> risks(Scene scene, Part part) {
        return scene.story().risks().stream()
                .filter(line -> line.raised() <= scene.at())
                .flatMap(line ->
                        part.of(line.likelihood()).stream().map(likelihood -> risk(scene, part, line, likelihood)));
    }

    private static Fact risk(Scene scene, Part part, RiskLine line, Path likelihood) {
        LocalDate raised =
                scene.at(line.raised()).day(scene.drawOnce("raised", line.id()).nextInt(80));
        return new Fact.Risk(
                scene.cast().partner(part),
                scene.alliance(),
                scene.period(),
                line.id(),
                line.what(),
                (int) Math.round(likelihood.at(scene.at())),
                line.impact(),
                Optional.of(raised),
                owner(scene, part, line.id()),
                Scene.NOWHERE);
    }

    static Stream<Fact> resources(Scene scene, Part part) {
        return scene.story().resources().stream()
                .filter(line -> line.part() == part)
                .map(line -> resource(scene, line));
    }

    private static Fact resource(Scene scene, ResourceLine line) {
        boolean people = line.posts().isPresent() || line.resource().startsWith("People");
        double wobble = (people ? 0.2 : 4) * Chance.normal(scene.draw(line.resource() + line.part(), "actual"));
        double actual = line.actual().at(scene.at()) + wobble;
        return new Commitment.Resource(
                scene.cast().partner(line.part()),
                scene.alliance(),
                scene.period(),
                line.resource(),
                Rounding.toStep(line.committed().at(scene.at()), people ? 1 : 5),
                asGiven(actual, people),
                Optional.of(asGiven(line.outside().at(scene.at()), people)),
                line.posts().map(path -> (int) Math.round(path.at(scene.at()))),
                line.posts()
                        .filter(path -> Math.round(path.at(scene.at())) > 0)
                        .flatMap(_ -> line.oldest())
                        .map(path -> (int) Math.round(path.at(scene.at()))),
                Scene.NOWHERE);
    }

    /** People in halves, money in thousands. */
    private static BigDecimal asGiven(double value, boolean people) {
        return people ? Rounding.toStep(value * 10, 5).movePointLeft(1) : Rounding.fine(value, 0);
    }

    static Stream<Fact> clauses(Scene scene, Part part) {
        return scene.story().clauses().stream()
                .filter(line -> line.parts().contains(part))
                .map(line -> clause(scene, part, line));
    }

    private static Fact clause(Scene scene, Part part, ClauseLine line) {
        List<Integer> reviews = line.reviews();
        int due = reviews.stream()
                .filter(quarter -> quarter > scene.at())
                .findFirst()
                .orElse(reviews.getLast());
        LocalDate review =
                scene.at(due).day(20 + scene.drawOnce("review", line.name()).nextInt(60));
        return new Commitment.Obligation(
                scene.cast().partner(part),
                scene.alliance(),
                scene.period(),
                line.name(),
                line.since() <= scene.at(),
                Optional.of(review),
                owner(scene, part, line.name()),
                line.block(),
                reviewed(scene, line),
                line.notice().map(quarter -> scene.at(quarter).day(60)),
                Scene.NOWHERE);
    }

    /** The latest review that took place: one that is overdue did not. */
    private static Optional<LocalDate> reviewed(Scene scene, ClauseLine line) {
        return line.reviews().stream()
                .filter(quarter ->
                        quarter <= scene.at() && !quarter.equals(line.reviews().getLast()))
                .reduce((_, last) -> last)
                .map(quarter -> scene.at(quarter)
                        .day(10 + scene.drawOnce("reviewed", line.name()).nextInt(40)));
    }

    private static String owner(Scene scene, Part part, String what) {
        List<String> staff = scene.cast().player(part).staff();
        return staff.get(scene.drawOnce("owner " + part, what).nextInt(staff.size()));
    }
}
