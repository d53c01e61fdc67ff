package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sides against each other: themes and priorities. */
final class AlignmentCharts {

    /** Points of percent at which two weights for a goal are marked as different. */
    private static final double WEIGHTS_APART = 15;

    /** In words in the texts {@code alignment.effort-furthest}. */
    private static final int MOST_GOALS = 7;

    /** Share of the width for the names of goals. */
    private static final double GOALS = 0.46;

    private final QuarterPicture now;
    private final Setting setting;
    private final Catalog texts;
    private final Custom print;

    AlignmentCharts(AllianceAssessment assessment, Setting setting) {
        this.now = assessment.now();
        this.setting = setting;
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    Dumbbell sides() {
        List<SurveyItem> items = setting.register().items();
        List<ThemePicture> themes = now.themes().stream()
                .filter(theme -> isAnswered(theme) || now.themes().stream().noneMatch(this::isAnswered))
                .sorted(Comparator.comparingDouble(
                        (ThemePicture theme) -> -Math.abs(theme.gap().value().orElse(0))))
                .toList();
        int low = items.stream().mapToInt(SurveyItem::low).min().orElse(1);
        int high = items.stream().mapToInt(SurveyItem::high).max().orElse(5);
        return new Dumbbell(
                texts.text("alignment.sides"),
                texts.text(
                        now.sides().size() > 2 ? "alignment.sides-subtitle-pair" : "alignment.sides-subtitle",
                        Parts.of("low", Integer.toString(low)).and("high", Integer.toString(high))),
                alt(themes),
                label(now.firstSide()),
                label(now.secondSide()),
                others().stream().map(this::label).toList(),
                low,
                high,
                themes.stream().map(this::row).toList());
    }

    private boolean isAnswered(ThemePicture theme) {
        return now.sides().stream().anyMatch(side -> mean(side, theme).isDefined());
    }

    private static Figure mean(SidePicture side, ThemePicture theme) {
        return side.themes().stream()
                .filter(view -> view.theme().equals(theme.theme()))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    /** The sides beside the two that are furthest apart. */
    private List<SidePicture> others() {
        return now.sides().stream()
                .filter(side -> !side.equals(now.firstSide()) && !side.equals(now.secondSide()))
                .toList();
    }

    private String label(SidePicture side) {
        return texts.text(
                side.respondents().isDefined() ? "alignment.side" : "alignment.side-untold",
                Parts.of("partner", side.partner().shortName()).and("people", side.respondents()));
    }

    private Dumbbell.Row row(ThemePicture theme) {
        return new Dumbbell.Row(
                theme.theme(),
                boxed(theme.first().mean()),
                boxed(theme.second().mean()),
                others().stream().map(side -> boxed(mean(side, theme))).toList(),
                theme.gap().isDefined()
                        ? say(print.points(Math.abs(theme.gap().get())), theme.gap())
                        : absent(theme.gap()),
                theme.isFlagged() ? Mark.BAD : Mark.NEUTRAL);
    }

    private Sentence absent(Figure figure) {
        return texts.say(
                figure.reason().filter(Undefined.SUPPRESSED::equals).isPresent()
                        ? "alignment.too-few"
                        : "alignment.no-answer");
    }

    private static Optional<Double> boxed(Figure figure) {
        return figure.value().stream().boxed().findFirst();
    }

    private String alt(List<ThemePicture> themes) {
        Optional<ThemePicture> widest =
                themes.stream().filter(theme -> theme.gap().isDefined()).findFirst();
        Parts parts = Parts.of("first", now.firstSide().partner().shortName())
                .and("second", now.secondSide().partner().shortName());
        String names = print.list(
                now.sides().stream().map(side -> side.partner().shortName()).toList());
        return widest.map(theme -> texts.text(
                        now.sides().size() > 2 ? "alignment.sides-alt-all" : "alignment.sides-alt",
                        parts.and("names", names)
                                .and("theme", theme.theme())
                                .and("one", theme.first().mean())
                                .and("other", theme.second().mean())))
                .orElseGet(() -> texts.text("alignment.sides-alt-none", parts));
    }

    /** Bars of two sides; of more, a table. */
    Block priorities() {
        return now.sides().size() > 2 ? weights() : bars();
    }

    private Block.Table weights() {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(texts.text("page.goal"), GOALS, false)));
        now.sides()
                .forEach(side -> columns.add(new Block.Column(
                        side.partner().shortName(), (1 - GOALS) / now.sides().size(), true)));
        return new Block.Table(
                texts.text("alignment.effort"),
                texts.text(
                        "alignment.effort-subtitle-all",
                        Parts.of("common", common()).and("order", order())),
                columns,
                goals().stream().map(this::row).toList());
    }

    /** A goal is marked when any two sides are apart on it. */
    private Block.Row row(GoalPicture goal) {
        List<Optional<Figure>> weights =
                now.sides().stream().map(side -> weight(side, goal)).toList();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(
                Sentence.of(goal.goal().name()), apart(goal) >= WEIGHTS_APART ? Mark.WATCH : Mark.NEUTRAL));
        weights.forEach(weight -> cells.add(new Cell.Words(text(weight), Mark.NEUTRAL)));
        return new Block.Row(false, cells);
    }

    /** All goals; of many those on which the sides are furthest apart. */
    private List<GoalPicture> goals() {
        return isMany()
                ? now.goals().stream()
                        .sorted(Comparator.comparingDouble(this::apart).reversed())
                        .limit(MOST_GOALS)
                        .toList()
                : now.goals();
    }

    private boolean isMany() {
        return now.goals().size() > MOST_GOALS;
    }

    /** Points of percent between the highest and the lowest weight; below 0 when nobody gave one. */
    private double apart(GoalPicture goal) {
        DoubleSummaryStatistics range = now.sides().stream()
                .flatMap(side -> weight(side, goal).stream())
                .mapToDouble(Figure::get)
                .summaryStatistics();
        return range.getCount() == 0 ? -1 : range.getMax() - range.getMin();
    }

    private String order() {
        return texts.text(isMany() ? "alignment.effort-furthest" : "alignment.effort-register");
    }

    private String common() {
        Figure overlap = now.alignment().overlap();
        return overlap.isDefined()
                ? texts.text("alignment.wanted", Parts.of("overlap", overlap))
                : texts.text("alignment.not-comparable");
    }

    private PairedBars bars() {
        List<PairedBars.Row> rows = goals().stream()
                .map(goal -> bars(goal.goal().name(), weight(now.firstSide(), goal), weight(now.secondSide(), goal)))
                .toList();
        double high = rows.stream()
                .flatMap(row -> Stream.of(row.first(), row.second()))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(100);
        String common = common();
        String first = now.firstSide().partner().shortName();
        String second = now.secondSide().partner().shortName();
        return new PairedBars(
                texts.text("alignment.effort"),
                texts.text(
                        "alignment.effort-subtitle", Parts.of("common", common).and("order", order())),
                texts.text(
                        "alignment.effort-alt",
                        Parts.of("first", first).and("second", second).and("common", common)),
                first,
                second,
                Math.max(high, 1),
                rows);
    }

    private static Optional<Figure> weight(SidePicture side, GoalPicture goal) {
        return Optional.ofNullable(side.priorities().get(goal.goal().id()));
    }

    private PairedBars.Row bars(String goal, Optional<Figure> first, Optional<Figure> second) {
        boolean apart = first.isPresent()
                && second.isPresent()
                && Math.abs(first.get().get() - second.get().get()) >= WEIGHTS_APART;
        return new PairedBars.Row(
                goal,
                first.map(Figure::get),
                text(first),
                second.map(Figure::get),
                text(second),
                apart ? Mark.WATCH : Mark.NEUTRAL);
    }

    private Sentence text(Optional<Figure> weight) {
        return weight.map(figure -> say(print.percent(figure.get() / 100), figure))
                .orElseGet(() -> texts.say("alignment.not-given"));
    }
}
