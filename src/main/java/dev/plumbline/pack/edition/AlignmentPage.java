package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.edition.voice.OpenSides;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the sides see the alliance and what they want of it, with the parts of the degree of alignment. */
final class AlignmentPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final Catalog texts;
    private final AlignmentCharts charts;

    AlignmentPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
        this.texts = setting.catalog();
        this.charts = new AlignmentCharts(assessment, setting);
    }

    Page page() {
        return new Page(
                "alignment",
                texts.text("alignment.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                texts.say("alignment.subtitle"),
                List.of(
                        new Block.Columns(charts.sides(), charts.priorities(), 0.5),
                        new Block.Columns(parts(), levels(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Figure apart = Tally.themesApart(assessment);
        Figure overlap = now.alignment().overlap();
        Sentence common =
                overlap.isDefined() ? texts.say("alignment.in-common", Parts.of("overlap", overlap)) : Sentence.NONE;
        Parts parts = Parts.of("apart", apart).and("common", common);
        if (apart.n().orElse(0) == 0) {
            return texts.say("alignment.not-compared", parts);
        }
        return texts.say(apart.get() == 0 ? "alignment.agree" : "alignment.part", parts);
    }

    private Block.Table parts() {
        return new Block.Table(
                texts.text("alignment.parts"),
                texts.text(now.sides().size() > 2 ? "alignment.parts-subtitle-pair" : "alignment.parts-subtitle"),
                List.of(
                        new Block.Column(texts.text("alignment.component"), 0.40, false),
                        new Block.Column(texts.text("alignment.now"), 0.20, true),
                        new Block.Column(texts.text("alignment.year-ago"), 0.20, true),
                        new Block.Column(texts.text("page.history"), 0.20, false)),
                List.of(
                        part(
                                "alignment.closeness",
                                picture -> picture.alignment().closeness()),
                        part("alignment.overlap", picture -> picture.alignment().overlap()),
                        part("alignment.match", picture -> picture.alignment().matchRate()),
                        part("alignment.kept", picture -> picture.alignment().commitments()),
                        part("alignment.degree", picture -> picture.alignment().degree())));
    }

    private Block.Row part(String key, Function<QuarterPicture, Figure> figure) {
        String name = texts.text(key);
        Optional<Figure> before = assessment.earlier(4, figure);
        Spark spark = new Spark(
                assessment.history().stream()
                        .map(picture ->
                                figure.apply(picture).value().stream().boxed().findFirst())
                        .toList(),
                Optional.empty(),
                "",
                "",
                Mark.NEUTRAL);
        return new Block.Row(
                false,
                List.of(
                        words(Sentence.of(name)),
                        words(score(figure.apply(now))),
                        words(before.map(this::score).orElse(Sentence.of("–"))),
                        new Cell.Line(spark, texts.text("page.history-of", Parts.of("name", name)))));
    }

    private Sentence score(Figure figure) {
        if (!figure.isDefined()) {
            return texts.say("page.unknown");
        }
        boolean degree = figure.measure() == Measure.DEGREE_OF_ALIGNMENT;
        return say(setting.print().whole(degree ? figure.get() : figure.get() * 100), figure);
    }

    private static Cell words(Sentence sentence) {
        return new Cell.Words(sentence, Mark.NEUTRAL);
    }

    /** Executives against working level, theme by theme, for each side. */
    private Block.Table levels() {
        OpenSides open = OpenSides.of(now, ThemeView::levelGap);
        List<SidePicture> sides = open.shown();
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(texts.text("page.theme"), 0.4, false)));
        sides.forEach(side -> columns.add(new Block.Column(side.partner().shortName(), 0.6 / sides.size(), true)));
        List<Block.Row> rows = new ArrayList<>();
        for (int index = 0; index < now.themes().size(); index++) {
            List<Cell> cells = new ArrayList<>(
                    List.of(words(Sentence.of(now.themes().get(index).theme()))));
            for (SidePicture side : sides) {
                cells.add(level(side.themes().get(index)));
            }
            rows.add(new Block.Row(false, cells));
        }
        String subtitle = open.subtitle(texts, texts.text("alignment.levels-subtitle"));
        return new Block.Table(texts.text("alignment.levels"), subtitle, columns, rows);
    }

    private Cell level(ThemeView view) {
        Figure gap = view.levelGap();
        if (!gap.isDefined()) {
            return words(gap.isWithheld() ? texts.say("goals.withheld") : Sentence.of("–"));
        }
        return new Cell.Words(
                say(setting.print().signed(gap.get(), setting.print()::points), gap),
                view.levelGapClear() ? Mark.WATCH : Mark.NEUTRAL);
    }
}
