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
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Diverging answers: a bar a side for each theme, the theme with the lowest mean first. */
final class Answers {

    private final QuarterPicture now;
    private final OpenSides sides;
    private final Setting setting;
    private final Catalog texts;
    private final Custom print;

    Answers(QuarterPicture now, Setting setting) {
        this.now = now;
        this.sides = OpenSides.of(now, view -> view.answers().getFirst());
        this.setting = setting;
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    Bars.Diverging block() {
        List<Integer> themes = IntStream.range(0, now.themes().size())
                .boxed()
                .sorted(Comparator.comparingDouble(this::lowest))
                .toList();
        List<Bars.Answered> rows =
                themes.stream().flatMap(theme -> rows(theme).stream()).toList();
        return new Bars.Diverging(
                texts.text("voices.answers"),
                sides.subtitle(texts, subtitle()),
                alt(rows),
                List.of(texts.text("voices.low"), texts.text("voices.between"), texts.text("voices.high")),
                rows);
    }

    /** Themes are answered on one scale nearly always; then the cuts are told in its points. */
    private String subtitle() {
        List<SurveyItem> items = setting.register().items();
        List<List<Integer>> scales = items.stream()
                .map(item -> List.of(item.low(), item.high()))
                .distinct()
                .toList();
        return texts.text(scales.equals(List.of(List.of(1, 5))) ? "voices.cuts-of-five" : "voices.cuts");
    }

    private double lowest(int theme) {
        return sides.shown().stream()
                .map(side -> side.themes().get(theme).mean())
                .mapToDouble(mean -> mean.value().orElse(Double.MAX_VALUE))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private List<Bars.Answered> rows(int theme) {
        List<Bars.Answered> rows = new ArrayList<>();
        for (SidePicture side : sides.shown()) {
            String label = rows.isEmpty() ? now.themes().get(theme).theme() : "";
            rows.add(row(label, side.partner().shortName(), side.themes().get(theme)));
        }
        return rows;
    }

    private Bars.Answered row(String label, String who, ThemeView view) {
        Figure low = view.answers().get(0);
        Figure high = view.answers().get(1);
        Sentence base = ((view.all().isPresent() && !low.isWithheld()) || low.isDefined())
                        && low.n().isPresent()
                ? texts.say("voices.base", Parts.of("low", low))
                : Sentence.NONE;
        if (!low.isDefined() || !high.isDefined()) {
            return new Bars.Answered(label, who, List.of(), absent(view), Sentence.NONE, base);
        }
        double between = Math.max(1 - low.get() - high.get(), 0);
        return new Bars.Answered(
                label,
                who,
                List.of(low.get(), between, high.get()),
                say(print.percent(low.get()), low),
                say(print.percent(high.get()), high),
                base);
    }

    private Sentence absent(ThemeView view) {
        Figure low = view.answers().getFirst();
        return switch (low.reason().orElse(Undefined.NOT_REPORTED)) {
            case SUPPRESSED ->
                view.mean().isDefined()
                        ? texts.say("voices.mean-only", Parts.of("mean", view.mean()))
                        : texts.say("voices.too-few-here");
            case NOT_REPORTED -> texts.say("voices.no-answers");
            case WITHHELD -> texts.say("goals.withheld");
            default -> texts.say("alignment.not-comparable");
        };
    }

    private String alt(List<Bars.Answered> rows) {
        List<Bars.Answered> shown =
                rows.stream().filter(row -> !row.shares().isEmpty()).toList();
        return shown.stream()
                .min(Comparator.comparingDouble(row -> row.shares().getLast()))
                .map(row -> texts.text(
                        "voices.answers-alt",
                        Parts.of("who", row.who()).and("high", row.high()).and("low", row.low())))
                .orElseGet(() -> texts.text("voices.answers-alt-none"));
    }
}
