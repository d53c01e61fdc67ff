package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the sides see the alliance and what they want of it, with the parts of the degree of alignment. */
final class AlignmentPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final AlignmentCharts charts;

    AlignmentPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
        this.charts = new AlignmentCharts(assessment, setting);
    }

    Page page() {
        return new Page(
                "alignment",
                "Alignment",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                Sentence.of(
                        "A gap is marked when it is at least an eighth of the scale and beyond chance (90 % Welch interval)."),
                List.of(
                        new Block.Columns(charts.sides(), charts.priorities(), 0.5),
                        new Block.Columns(parts(), levels(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        List<ThemePicture> flagged =
                now.themes().stream().filter(ThemePicture::isFlagged).toList();
        Figure overlap = now.alignment().overlap();
        String common =
                overlap.isDefined() ? "; %s of effort is wanted in common".formatted(Print.percent(overlap.get())) : "";
        long compared =
                now.themes().stream().filter(theme -> theme.gap().isDefined()).count();
        if (compared == 0) {
            return say("The two sides cannot be compared on any theme" + common, overlap);
        }
        return say(
                flagged.isEmpty()
                        ? "The two sides agree on all %d themes%s".formatted(compared, common)
                        : "The two sides part on %d of %d themes%s".formatted(flagged.size(), compared, common),
                overlap);
    }

    private Block.Table parts() {
        return new Block.Table(
                "What the degree of alignment is made of",
                "each on 0 to 100; the degree is their mean, with the range when any one is left out",
                List.of(
                        new Block.Column("Component", 0.46, false),
                        new Block.Column("Now", 0.16, true),
                        new Block.Column("A year ago", 0.18, true),
                        new Block.Column("History", 0.20, false)),
                List.of(
                        part(
                                "Closeness of perception",
                                picture -> picture.alignment().closeness()),
                        part(
                                "Overlap of priorities",
                                picture -> picture.alignment().overlap()),
                        part(
                                "Joint figures that match",
                                picture -> picture.alignment().matchRate()),
                        part("Commitments kept", picture -> picture.alignment().commitments()),
                        part(
                                "Degree of alignment",
                                picture -> picture.alignment().degree())));
    }

    private Block.Row part(String name, Function<QuarterPicture, Figure> figure) {
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
                        words(before.map(AlignmentPage::score).orElse(Sentence.of("–"))),
                        new Cell.Line(spark, "History of " + name)));
    }

    private static Sentence score(Figure figure) {
        if (!figure.isDefined()) {
            return Sentence.of("not known");
        }
        boolean degree = figure.measure() == Measure.DEGREE_OF_ALIGNMENT;
        return say(Print.whole(degree ? figure.get() : figure.get() * 100), figure);
    }

    private static Cell words(Sentence sentence) {
        return new Cell.Words(sentence, Mark.NEUTRAL);
    }

    /** Executives against working level, theme by theme, for each side. */
    private Block.Table levels() {
        List<SidePicture> sides = List.of(now.firstSide(), now.secondSide());
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("Theme", 0.4, false)));
        sides.forEach(side -> columns.add(new Block.Column(side.partner().shortName(), 0.3, true)));
        List<Block.Row> rows = new ArrayList<>();
        for (int index = 0; index < now.themes().size(); index++) {
            List<Cell> cells = new ArrayList<>(
                    List.of(words(Sentence.of(now.themes().get(index).theme()))));
            for (SidePicture side : sides) {
                cells.add(level(side.themes().get(index)));
            }
            rows.add(new Block.Row(false, cells));
        }
        return new Block.Table(
                "Do leaders and teams see the same?",
                "executives minus working level, points; + means leaders judge higher; – too few to show",
                columns,
                rows);
    }

    private static Cell level(ThemeView view) {
        Figure gap = view.levelGap();
        if (!gap.isDefined()) {
            return words(Sentence.of(gap.isWithheld() ? "withheld" : "–"));
        }
        String sign = gap.get() > 0 ? "+" : "";
        return new Cell.Words(
                say(sign + Print.points(gap.get()), gap), view.levelGapClear() ? Mark.WATCH : Mark.NEUTRAL);
    }
}
