package dev.plumbline.pack.wording;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.trend.forecast.Chance;
import dev.plumbline.measure.warning.Signal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words for attainment and alignment as a whole. */
final class ResultWords {

    private static final int NAMES = 2;

    private final Teller teller;

    ResultWords(Teller teller) {
        this.teller = teller;
    }

    Told watermelon(List<Figure> evidence) {
        Figure green = evidence.get(0);
        Figure due = evidence.get(1);
        return new Told(
                say(
                        "%s reported green but missed the target."
                                .formatted(Print.count(green.get(), "indicator is", "indicators are")),
                        green),
                say("Of %s due: %s.".formatted(Print.whole(due.get()), names(IndicatorPicture::isGreenButMissed)), due),
                say("green, but missed: " + Print.whole(green.get()), green),
                "goals",
                teller.decision(
                        "Agree that colors follow the target, and restate this quarter’s status", "both leads"));
    }

    private String names(Predicate<IndicatorPicture> which) {
        List<String> names = teller.assessment().now().indicators().stream()
                .filter(which)
                .map(picture -> picture.indicator().name())
                .toList();
        String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? first + " and others" : first;
    }

    Told priorities(List<Figure> evidence) {
        Figure now = evidence.getFirst();
        Optional<Figure> before = evidence.stream().skip(1).findFirst();
        String was = before.map(
                        figure -> " (%s: %s)".formatted(Print.shortly(figure.quarter()), Print.percent(figure.get())))
                .orElse("");
        return new Told(
                say("The two sides want their effort on different goals.", now),
                say(
                        "Only %s of the effort is wanted on the same goals%s.".formatted(Print.percent(now.get()), was),
                        evidence.toArray(Figure[]::new)),
                say("%s wanted in common".formatted(Print.percent(now.get())), now),
                "alignment",
                teller.decision("Agree one order of goals for the next two quarters", "both sponsors"));
    }

    Told alignmentUnusual(List<Figure> evidence) {
        Figure degree = evidence.getFirst();
        return new Told(
                say("Alignment is below its usual range.", degree),
                say("%s of 100 this quarter.".formatted(Print.whole(degree.get())), degree),
                say("alignment %s".formatted(Print.whole(degree.get())), degree),
                "alignment",
                Optional.empty());
    }

    Told attainmentUnusual(List<Figure> evidence) {
        Figure attainment = evidence.getFirst();
        return new Told(
                say("Attainment is below its usual range.", attainment),
                say("%s of target this quarter.".formatted(Print.percent(attainment.get())), attainment),
                say("attainment " + Print.percent(attainment.get()), attainment),
                "trends",
                Optional.empty());
    }

    Told receding(Signal signal, List<Figure> evidence) {
        Figure attainment = evidence.getFirst();
        String name = teller.setting().indicator(signal.subject());
        return new Told(
                say("“%s” misses its target and moves away from it.".formatted(name), attainment),
                say(
                        "%s of target, lower in each of the last two quarters."
                                .formatted(Print.percent(attainment.get())),
                        attainment),
                say("moving away: " + name, attainment),
                "goals",
                teller.decision("Decide how “%s” gets back on course".formatted(name), "goal owner"));
    }

    Told unlikely(List<Figure> evidence) {
        Figure unlikely = evidence.getFirst();
        Predicate<IndicatorPicture> which =
                picture -> picture.outlook().filter(Chance.UNLIKELY::equals).isPresent();
        return new Told(
                say(
                        "%s of %s indicators are unlikely to meet their targets in time."
                                .formatted(
                                        Print.whole(unlikely.get()),
                                        Print.whole(unlikely.n().orElse(0))),
                        unlikely),
                say("Less than one chance in three: %s.".formatted(names(which)), unlikely),
                say("%s targets unlikely".formatted(Print.whole(unlikely.get())), unlikely),
                "goals",
                teller.decision("Decide on means, date or target for what is out of reach", "both sponsors"));
    }

    Told undefinedGoals(List<Figure> evidence) {
        Figure defined = evidence.getFirst();
        return new Told(
                say("Not every indicator is fully defined.", defined),
                say(
                        "%s of %s indicators have definition, unit and target."
                                .formatted(
                                        Print.percent(defined.get()),
                                        Print.whole(defined.n().orElse(0))),
                        defined),
                say("%s defined".formatted(Print.percent(defined.get())), defined),
                "foundation",
                teller.decision("Complete the definitions in the register", "alliance office"));
    }
}
