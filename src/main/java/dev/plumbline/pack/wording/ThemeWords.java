package dev.plumbline.pack.wording;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Interval;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.pack.Sentence;
import java.util.List;
import java.util.Optional;

/** Words for what the sides answered. */
final class ThemeWords {

    private final Teller teller;

    ThemeWords(Teller teller) {
        this.teller = teller;
    }

    Told apart(Signal signal, List<Figure> evidence) {
        Figure gap = evidence.get(0);
        boolean firstLower = gap.get() < 0;
        Figure low = evidence.get(firstLower ? 1 : 2);
        Figure high = evidence.get(firstLower ? 2 : 1);
        String points = Print.points(Math.abs(gap.get()));
        return new Told(
                say(
                        "%s is judged %s points lower at %s than at %s."
                                .formatted(signal.subject(), points, partner(low), partner(high)),
                        gap),
                means(high, low, gap),
                say("gap " + points, gap),
                "alignment",
                teller.decision(
                        "Talk openly about why %s is judged so differently".formatted(lower(signal.subject())),
                        "both sponsors"));
    }

    /** Highest answer on the scale of a theme. */
    private int highest(String theme) {
        return teller.setting().register().items().stream()
                .filter(item -> item.theme().equals(theme))
                .mapToInt(SurveyItem::high)
                .max()
                .orElseThrow();
    }

    private String partner(Figure mean) {
        return teller.setting().partner(mean.scope().partner());
    }

    private Sentence means(Figure high, Figure low, Figure gap) {
        String text = "%s against %s of %d%s; %s and %s answers."
                .formatted(
                        Print.points(high.get()),
                        Print.points(low.get()),
                        highest(gap.scope().theme()),
                        interval(gap),
                        Print.whole(high.n().orElse(0)),
                        Print.whole(low.n().orElse(0)));
        return say(text, high, low, gap);
    }

    private static String lower(String theme) {
        return theme.isEmpty() || theme.startsWith("KPI")
                ? theme
                : Character.toLowerCase(theme.charAt(0)) + theme.substring(1);
    }

    private static String interval(Figure gap) {
        Optional<Interval> interval = gap.interval();
        return interval.map(range -> {
                    double low = Math.min(Math.abs(range.low()), Math.abs(range.high()));
                    double high = Math.max(Math.abs(range.low()), Math.abs(range.high()));
                    return range.contains(0)
                            ? ""
                            : "; 95 %% interval %s to %s".formatted(Print.points(low), Print.points(high));
                })
                .orElse("");
    }

    Told falling(Signal signal, List<Figure> evidence) {
        Figure now = evidence.get(0);
        Figure before = evidence.get(1);
        String fall = Print.points(before.get() - now.get());
        return new Told(
                say(
                        "%s at %s lies %s points below its usual level."
                                .formatted(signal.subject(), teller.partner(signal), fall),
                        now,
                        before),
                say(
                        "Usual is %s as in %s, now it is %s of %d; means of this alliance move less by chance."
                                .formatted(
                                        Print.points(before.get()),
                                        Print.shortly(before.quarter()),
                                        Print.points(now.get()),
                                        highest(signal.subject())),
                        before,
                        now),
                say("fell %s at %s".formatted(fall, teller.partner(signal)), now, before),
                "alignment",
                teller.decision(
                        "Find out what changed for %s people".formatted(Print.of(teller.partner(signal))),
                        teller.partner(signal)));
    }

    Told low(Signal signal, List<Figure> evidence) {
        Figure mean = evidence.getFirst();
        return new Told(
                say("%s judges %s as poor.".formatted(teller.partner(signal), lower(signal.subject())), mean),
                say(
                        "Mean answer %s of %d, %s answers."
                                .formatted(
                                        Print.points(mean.get()),
                                        highest(signal.subject()),
                                        Print.whole(mean.n().orElse(0))),
                        mean),
                say(
                        "%s of %d at %s"
                                .formatted(Print.points(mean.get()), highest(signal.subject()), teller.partner(signal)),
                        mean),
                "alignment",
                teller.decision(
                        "Ask %s what would make %s better".formatted(teller.partner(signal), lower(signal.subject())),
                        "both leads"));
    }

    Told levels(Signal signal, List<Figure> evidence) {
        Figure gap = evidence.getFirst();
        boolean above = gap.get() > 0;
        return new Told(
                say(
                        "%s executives judge %s %s points %s than their teams."
                                .formatted(
                                        Print.of(teller.partner(signal)),
                                        lower(signal.subject()),
                                        Print.points(Math.abs(gap.get())),
                                        above ? "higher" : "lower"),
                        gap),
                say("Executives minus working level" + interval(gap) + ".", gap),
                say("leaders, teams differ " + Print.points(Math.abs(gap.get())), gap),
                "alignment",
                Optional.empty());
    }
}
