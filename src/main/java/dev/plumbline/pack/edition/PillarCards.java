package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.edition.goal.Variations;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The three pillars side by side: attainment, alignment, trajectory. Never one number. */
final class PillarCards {

    private static final Sentence NOTHING = Sentence.of("–");

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Catalog texts;
    private final Custom print;

    PillarCards(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    Block.Cards block() {
        return new Block.Cards(List.of(attainment(), alignment(), trajectory()));
    }

    private Block.Card attainment() {
        Figure figure = now.attainment();
        QuarterPicture.Counts counts = now.counts();
        Parts parts = Parts.of("due", counts.indicatorsDue())
                .and("met", counts.indicatorsMet())
                .and("reported", Tally.indicatorsReported(assessment));
        return new Block.Card(
                texts.text("answer.attainment"),
                texts.say("answer.reported", parts),
                figure.isDefined() ? say(print.percent(figure.get()), figure) : NOTHING,
                figure.isDefined() ? texts.say("answer.met", parts) : why(figure),
                movement(assessment.attainment()),
                Variations.mark(assessment.attainment().variation()),
                spark(assessment.attainment(), QuarterPicture::attainment));
    }

    private Block.Card alignment() {
        Figure figure = now.alignment().degree();
        Optional<Figure> before =
                assessment.earlier(1, picture -> picture.alignment().degree());
        Sentence unit = before.map(earlier -> texts.say("answer.of-hundred-was", Parts.of("before", earlier)))
                .orElseGet(() -> texts.say("answer.of-hundred"));
        return new Block.Card(
                texts.text("answer.alignment"),
                components(figure),
                figure.isDefined() ? say(print.whole(figure.get()), figure) : NOTHING,
                figure.isDefined() ? unit : why(figure),
                movement(assessment.alignment()),
                Variations.mark(assessment.alignment().variation()),
                spark(assessment.alignment(), picture -> picture.alignment().degree()));
    }

    private Sentence components(Figure degree) {
        Figure lowest = now.alignment().range().getFirst();
        Figure highest = now.alignment().range().getLast();
        return lowest.isDefined()
                ? texts.say(
                        "answer.components-range",
                        Parts.of("degree", degree).and("lowest", lowest).and("highest", highest))
                : texts.say("answer.components", Parts.of("degree", degree));
    }

    private Block.Card trajectory() {
        Figure figure = now.counts().unlikely();
        Optional<Figure> before =
                assessment.earlier(1, picture -> picture.counts().unlikely());
        Mark mark = figure.value().orElse(0) > before.map(Figure::get).orElse(0.0) ? Mark.WATCH : Mark.NEUTRAL;
        Parts parts = Parts.of("unlikely", figure).and("reported", Tally.indicatorsReported(assessment));
        return new Block.Card(
                texts.text("answer.trajectory"),
                texts.say(figure.isDefined() ? "answer.outlook" : "answer.no-outlook", parts),
                figure.isDefined() ? texts.say("answer.unlikely", parts) : NOTHING,
                figure.isDefined() ? texts.say("answer.unlikely-unit") : why(figure),
                before.filter(_ -> figure.isDefined())
                        .map(earlier -> texts.say(
                                figure.get() == earlier.get() ? "answer.as-many" : "answer.was",
                                Parts.of("before", earlier)))
                        .orElseGet(() -> texts.say("answer.no-earlier-outlook")),
                mark,
                plain(picture -> picture.counts().unlikely(), mark));
    }

    private Sentence why(Figure figure) {
        return figure.reason().map(reason -> Sentence.of(texts.term(reason))).orElse(Sentence.NONE);
    }

    private Sentence movement(ControlChart chart) {
        String trial = chart.isTrial() ? "-trial" : "";
        return texts.say(chart.variation()
                .map(variation -> switch (variation) {
                    case COMMON -> "answer.usual" + trial;
                    case IMPROVING, NEUTRAL_HIGH -> "answer.above" + trial;
                    case CONCERNING, NEUTRAL_LOW -> "answer.below" + trial;
                })
                .orElse("answer.too-few"));
    }

    private Spark spark(ControlChart chart, Function<QuarterPicture, Figure> figure) {
        Spark plain = plain(figure, Variations.mark(chart.variation()));
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
                print.shortly(assessment.history().getFirst().quarter()),
                print.shortly(now.quarter()),
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
