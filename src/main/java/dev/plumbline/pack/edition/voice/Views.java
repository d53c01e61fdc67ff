package dev.plumbline.pack.edition.voice;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Which way the views of a side moved: mean answers a year ago, or as far back as is known, and now. */
final class Views {

    private static final int YEAR = 4;

    private final AllianceAssessment assessment;
    private final Catalog texts;
    private final Custom print;
    private final QuarterPicture now;
    private final Optional<QuarterPicture> then;
    private final double low;
    private final double high;

    Views(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.texts = setting.catalog();
        this.print = setting.print();
        this.now = assessment.now();
        int back = Math.min(YEAR, assessment.history().size() - 1);
        this.then = back == 0
                ? Optional.empty()
                : Optional.of(assessment.history().get(assessment.history().size() - 1 - back));
        double[] all = Stream.concat(Stream.of(now), then.stream())
                .flatMap(picture -> picture.sides().stream())
                .flatMapToDouble(Views::means)
                .toArray();
        this.low = DoubleStream.of(all).min().orElse(0);
        this.high = DoubleStream.of(all).max().orElse(1);
    }

    private static DoubleStream means(SidePicture side) {
        return side.themes().stream()
                .map(view -> view.mean().value())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }

    Histories.Slope of(SidePicture side) {
        String name = side.partner().shortName();
        String from =
                then.map(picture -> print.shortly(picture.quarter())).orElseGet(() -> texts.text("voices.before"));
        List<Histories.Sloped> lines =
                side.themes().stream().map(view -> line(side, view)).toList();
        List<String> fell = lines.stream()
                .filter(line -> line.mark() == Mark.BAD)
                .map(Histories.Sloped::label)
                .toList();
        Parts parts = Parts.of("partner", name)
                .and("from", from)
                .and("to", print.shortly(now.quarter()))
                .and("fell", print.list(fell));
        return new Histories.Slope(
                texts.text("voices.views", parts),
                texts.text("voices.views-subtitle"),
                texts.text(fell.isEmpty() ? "voices.views-alt" : "voices.views-alt-fell", parts),
                from,
                print.shortly(now.quarter()),
                low,
                high,
                lines);
    }

    private Histories.Sloped line(SidePicture side, ThemeView view) {
        Optional<Figure> before = then.flatMap(picture -> picture.sides().stream()
                .filter(other -> other.partner().equals(side.partner()))
                .flatMap(other -> other.themes().stream())
                .filter(other -> other.theme().equals(view.theme()))
                .map(ThemeView::mean)
                .filter(Figure::isDefined)
                .findFirst());
        boolean known = view.mean().isDefined();
        return new Histories.Sloped(
                view.theme(),
                before.map(Figure::get),
                before.map(this::points).orElse(Sentence.NONE),
                view.mean().value().stream().boxed().findFirst(),
                known ? points(view.mean()) : texts.say("voices.not-shown"),
                known ? mark(side, view.theme()) : Mark.UNKNOWN);
    }

    private Sentence points(Figure mean) {
        return say(print.points(mean.get()), mean);
    }

    private Mark mark(SidePicture side, String theme) {
        boolean falling = assessment.warnings().stream()
                .map(warning -> warning.signal())
                .anyMatch(signal -> signal.rule() == Rule.THEME_FALLING
                        && signal.subject().equals(theme)
                        && signal.partner().equals(side.side().partner()));
        return falling ? Mark.BAD : Mark.NEUTRAL;
    }
}
