package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.wording.Print;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The three pillars side by side: attainment, alignment, trajectory. Never one number. */
final class PillarCards {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;

    PillarCards(AllianceAssessment assessment) {
        this.assessment = assessment;
        this.now = assessment.now();
    }

    Block.Cards block() {
        return new Block.Cards(List.of(attainment(), alignment(), trajectory()));
    }

    private Block.Card attainment() {
        Figure figure = now.attainment();
        QuarterPicture.Counts counts = now.counts();
        long told = now.indicators().stream()
                .filter(picture -> picture.due() && picture.attainment().isDefined())
                .count();
        return new Block.Card(
                "Attainment",
                say(
                        "%d of %s indicators reported"
                                .formatted(
                                        told, Print.whole(counts.indicatorsDue().get())),
                        counts.indicatorsDue()),
                figure.isDefined() ? say(Print.percent(figure.get()), figure) : Sentence.of("–"),
                figure.isDefined()
                        ? say(
                                "of target, %s of %s indicators met"
                                        .formatted(
                                                Print.whole(
                                                        counts.indicatorsMet().get()),
                                                Print.whole(
                                                        counts.indicatorsDue().get())),
                                counts.indicatorsMet(),
                                counts.indicatorsDue())
                        : why(figure),
                movement(assessment.attainment()),
                mark(assessment.attainment()),
                spark(assessment.attainment(), QuarterPicture::attainment));
    }

    private Block.Card alignment() {
        Figure figure = now.alignment().degree();
        Optional<Figure> before =
                assessment.earlier(1, picture -> picture.alignment().degree());
        String was = before.map(earlier ->
                        ", was %s in %s".formatted(Print.whole(earlier.get()), Print.shortly(earlier.quarter())))
                .orElse("");
        OptionalDouble lowest = now.degree().lowest();
        String range = lowest.isPresent()
                ? "; range %s to %s"
                        .formatted(
                                Print.whole(lowest.getAsDouble()),
                                Print.whole(now.degree().highest().orElseThrow()))
                : "";
        return new Block.Card(
                "Alignment",
                say("%d of 4 components%s".formatted(now.degree().components().size(), range), figure),
                figure.isDefined() ? say(Print.whole(figure.get()), figure) : Sentence.of("–"),
                figure.isDefined() ? say("of 100" + was, figure) : why(figure),
                movement(assessment.alignment()),
                mark(assessment.alignment()),
                spark(assessment.alignment(), picture -> picture.alignment().degree()));
    }

    private Block.Card trajectory() {
        Figure figure = now.counts().unlikely();
        Optional<Figure> before =
                assessment.earlier(1, picture -> picture.counts().unlikely());
        long all = now.indicators().size();
        Mark mark = figure.value().orElse(0) > before.map(Figure::get).orElse(0.0) ? Mark.WATCH : Mark.NEUTRAL;
        return new Block.Card(
                "Trajectory",
                say("outlook for %d of %d indicators".formatted(figure.n().orElse(0), all), figure),
                figure.isDefined()
                        ? say(
                                "%s of %d"
                                        .formatted(
                                                Print.whole(figure.get()),
                                                figure.n().orElse(0)),
                                figure)
                        : Sentence.of("–"),
                figure.isDefined() ? Sentence.of("indicators unlikely to meet their target") : why(figure),
                before.filter(_ -> figure.isDefined())
                        .map(earlier -> say(
                                figure.get() == earlier.get()
                                        ? "as many as in " + Print.shortly(earlier.quarter())
                                        : "%s in %s"
                                                .formatted(
                                                        Print.whole(earlier.get()), Print.shortly(earlier.quarter())),
                                earlier))
                        .orElse(Sentence.of("no earlier outlook to compare")),
                mark,
                plain(picture -> picture.counts().unlikely(), mark));
    }

    private static Sentence why(Figure figure) {
        return Sentence.of(figure.reason().map(Undefined::words).orElse(""));
    }

    private static Sentence movement(ControlChart chart) {
        String trial = chart.isTrial() ? " (trial limits)" : "";
        return Sentence.of(chart.variation()
                .map(variation -> switch (variation) {
                    case COMMON -> "no change beyond the usual" + trial;
                    case IMPROVING, NEUTRAL_HIGH -> "above its usual range" + trial;
                    case CONCERNING, NEUTRAL_LOW -> "below its usual range" + trial;
                })
                .orElse("too few quarters to judge a change"));
    }

    static Mark mark(ControlChart chart) {
        return chart.variation()
                .map(variation -> switch (variation) {
                    case COMMON, NEUTRAL_HIGH, NEUTRAL_LOW -> Mark.NEUTRAL;
                    case IMPROVING -> Mark.GOOD;
                    case CONCERNING -> Mark.BAD;
                })
                .orElse(Mark.NEUTRAL);
    }

    private Spark spark(ControlChart chart, Function<QuarterPicture, Figure> figure) {
        Spark plain = plain(figure, mark(chart));
        return new Spark(
                plain.values(),
                chart.limits().map(limits -> new Spark.Band(limits.lower(), limits.upper())),
                plain.from(),
                plain.to(),
                plain.mark());
    }

    private Spark plain(Function<QuarterPicture, Figure> figure, Mark mark) {
        return new Spark(
                assessment.history().stream()
                        .map(picture ->
                                figure.apply(picture).value().stream().boxed().findFirst())
                        .toList(),
                Optional.empty(),
                Print.shortly(assessment.history().getFirst().quarter()),
                Print.shortly(now.quarter()),
                mark);
    }

    /** Attainment as a spark, for a table of alliances. */
    Spark attainmentSpark() {
        return spark(assessment.attainment(), QuarterPicture::attainment);
    }

    /** Alignment as a spark, for a table of alliances. */
    Spark alignmentSpark() {
        return spark(assessment.alignment(), picture -> picture.alignment().degree());
    }

    static boolean isConcerning(ControlChart chart) {
        return chart.variation().filter(Variation.CONCERNING::equals).isPresent();
    }
}
