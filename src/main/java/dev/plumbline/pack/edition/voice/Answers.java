package dev.plumbline.pack.edition.voice;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Diverging answers: a bar a side for each theme, the theme with the lowest mean first. */
final class Answers {

    private static final List<String> CATEGORIES = List.of("low", "in between", "high");

    private final QuarterPicture now;
    private final Setting setting;

    Answers(QuarterPicture now, Setting setting) {
        this.now = now;
        this.setting = setting;
    }

    Bars.Diverging block() {
        List<Integer> themes = IntStream.range(0, now.themes().size())
                .boxed()
                .sorted(Comparator.comparingDouble(this::lowest))
                .toList();
        List<Bars.Answered> rows =
                themes.stream().flatMap(theme -> rows(theme).stream()).toList();
        return new Bars.Diverging("How people answer", subtitle(), alt(rows), CATEGORIES, rows);
    }

    /** Themes are answered on one scale nearly always; then the cuts are told in its points. */
    private String subtitle() {
        List<SurveyItem> items = setting.register().items();
        List<List<Integer>> scales = items.stream()
                .map(item -> List.of(item.low(), item.high()))
                .distinct()
                .toList();
        String cuts = scales.equals(List.of(List.of(1, 5)))
                ? "low: mean answer below 2.5 of 5, high: above 3.5"
                : "low and high: the outer three eighths of the scale";
        return "share of each side’s people; " + cuts + "; lowest mean first";
    }

    private double lowest(int theme) {
        return now.sides().stream()
                .map(side -> side.themes().get(theme).mean())
                .mapToDouble(mean -> mean.value().orElse(Double.MAX_VALUE))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private List<Bars.Answered> rows(int theme) {
        List<Bars.Answered> rows = new ArrayList<>();
        for (SidePicture side : now.sides()) {
            String label = rows.isEmpty() ? now.themes().get(theme).theme() : "";
            rows.add(row(label, side.partner().shortName(), side.themes().get(theme)));
        }
        return rows;
    }

    private static Bars.Answered row(String label, String who, ThemeView view) {
        Figure low = view.answers().get(0);
        Figure high = view.answers().get(1);
        Sentence base = (view.all().isPresent() && !low.isWithheld()) || low.isDefined()
                ? say("n = " + Print.whole(low.n().orElse(0)), low)
                : Sentence.NONE;
        if (!low.isDefined() || !high.isDefined()) {
            return new Bars.Answered(label, who, List.of(), absent(view), Sentence.NONE, base);
        }
        double between = Math.max(1 - low.get() - high.get(), 0);
        return new Bars.Answered(
                label,
                who,
                List.of(low.get(), between, high.get()),
                say(Print.percent(low.get()), low),
                say(Print.percent(high.get()), high),
                base);
    }

    private static Sentence absent(ThemeView view) {
        Figure low = view.answers().getFirst();
        return switch (low.reason().orElse(Undefined.NOT_REPORTED)) {
            case SUPPRESSED ->
                view.mean().isDefined()
                        ? say(
                                "mean %s; too few, or too alike, to show how they spread"
                                        .formatted(Print.points(view.mean().get())),
                                view.mean())
                        : Sentence.of("too few to show");
            case NOT_REPORTED -> Sentence.of("no answers");
            case WITHHELD -> Sentence.of("withheld");
            default -> Sentence.of("not comparable");
        };
    }

    private static String alt(List<Bars.Answered> rows) {
        List<Bars.Answered> shown =
                rows.stream().filter(row -> !row.shares().isEmpty()).toList();
        return shown.stream()
                .min(Comparator.comparingDouble(row -> row.shares().getLast()))
                .map(row ->
                        "Diverging bars of answers, %d of %d groups shown. Fewest high answers: %s high, %s low, at %s."
                                .formatted(
                                        shown.size(),
                                        rows.size(),
                                        row.high().text(),
                                        row.low().text(),
                                        row.who()))
                .orElse("Diverging bars of answers: no group is large enough to be shown.");
    }
}
