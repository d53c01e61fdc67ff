package dev.plumbline.pack.wording;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.List;

/** Words for indicators one by one. */
final class IndicatorWords {

    private final Teller teller;

    IndicatorWords(Teller teller) {
        this.teller = teller;
    }

    Told tell(Signal signal, List<Figure> evidence) {
        String name = teller.setting().indicator(signal.subject());
        if (signal.rule() == Rule.TREND_ADVERSE) {
            return trend(name, evidence.getFirst());
        }
        Apart words = words(signal.rule());
        Figure difference = evidence.getFirst();
        String percent = Print.percent(difference.get());
        return new Told(
                say(words.title().formatted(name), difference),
                say(words.detail().formatted(percent), difference),
                say("figures differ by " + percent, difference),
                "goals",
                teller.decision(words.decision().formatted(name), "both leads"));
    }

    private record Apart(String title, String detail, String decision) {}

    private static Apart words(Rule rule) {
        return switch (rule) {
            case DEFINITIONS_DIFFER ->
                new Apart(
                        "The partners count “%s” by different definitions.",
                        "They are %s apart, always in the same direction over at least eight readings.",
                        "Settle one definition of “%s”");
            case UNITS_DIFFER ->
                new Apart(
                        "The partners report “%s” in different units.",
                        "One figure is 10, 100 or 1000 times the other: %s apart.", "Agree one unit for “%s”");
            case COUNTED_TWICE ->
                new Apart(
                        "One partner seems to count “%s” for both.",
                        "One figure is twice the other in three readings in a row: %s apart.",
                        "Agree who counts what in “%s”");
            default ->
                new Apart(
                        "The partners report different figures for “%s”.",
                        "They are %s apart.", "Settle one definition of “%s”");
        };
    }

    private Told trend(String name, Figure slope) {
        return new Told(
                say("“%s” keeps moving the wrong way.".formatted(name), slope),
                say(
                        "A steady trend over %s readings, beyond chance among all indicators of the alliance."
                                .formatted(Print.whole(slope.n().orElse(0))),
                        slope),
                say("wrong way: " + name, slope),
                "trends",
                teller.decision("Decide what turns “%s”".formatted(name), "goal owner"));
    }
}
