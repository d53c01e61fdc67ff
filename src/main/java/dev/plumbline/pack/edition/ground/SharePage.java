package dev.plumbline.pack.edition.ground;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who carries what: the contribution of each side, goal by goal, how near the sides are area by area, and whether goals look ahead. */
public final class SharePage {

    private static final double MOST_BALANCED = 0.5;

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final SideTable sides;
    private final Catalog texts;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public SharePage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
        this.sides = new SideTable(assessment, setting);
        this.texts = setting.catalog();
    }

    /**
     * The page.
     *
     * @return the page {@code share}
     */
    public Page page() {
        return new Page(
                "share",
                texts.text("share.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                texts.say("share.subtitle"),
                List.of(new Block.Columns(carried(), wished(), 0.5), new Block.Columns(areas(), balance(), 0.5)),
                setting.provenance());
    }

    /** The goal of which one side carries most. */
    private Sentence message() {
        return now.soundings().of(Measure.GOAL_CARRIED).stream()
                .filter(figure -> figure.isDefined() && figure.get() > MOST_BALANCED)
                .max(Comparator.comparingDouble(Figure::get))
                .map(figure -> texts.say(
                        "share.most",
                        Parts.of("partner", setting.partner(figure.scope().partner()))
                                .and("carried", figure)
                                .and("goal", setting.indicator(figure.scope().goal()))))
                .orElseGet(() -> texts.say("share.even"));
    }

    /** Goal by goal, then what each side attains of what it carries, proposes, and sees decided so. */
    private Block.Table carried() {
        Stream<Block.Row> goals = now.goals().stream()
                .map(goal -> sides.row(goal.goal().name(), side -> carriedBy(side, goal), setting.print()::percent));
        Stream<Block.Row> attained = Stream.of(
                sides.row("share.attained", Measure.SIDE_ATTAINMENT, setting.print()::percent),
                sides.row("share.proposed", Measure.PROPOSED, setting.print()::percent),
                sides.row("share.decided", Measure.DECIDED_AS_PROPOSED, setting.print()::percent));
        return sides.of("share.carried", Stream.concat(goals, attained).toList());
    }

    private Optional<Figure> carriedBy(SidePicture side, GoalPicture goal) {
        return now.soundings().of(Measure.GOAL_CARRIED).stream()
                .filter(figure -> figure.scope().partner().equals(side.partner().id())
                        && figure.scope().goal().equals(goal.goal().id()))
                .findFirst();
    }

    /** What each side would give to the goals, beside what it carries. */
    private Block.Table wished() {
        return sides.of(
                "share.wished",
                now.goals().stream()
                        .map(goal -> sides.row(
                                goal.goal().name(),
                                side -> Optional.ofNullable(
                                        side.priorities().get(goal.goal().id())),
                                wish -> setting.print().percent(wish / 100)))
                        .toList());
    }

    /** The wheel of alignment as a table: the area farthest apart first. */
    private Block.Table areas() {
        List<Block.Row> rows = now.themes().stream()
                .map(ThemePicture::theme)
                .flatMap(theme -> now.soundings().of(Measure.AREA_ALIGNMENT).stream()
                        .filter(figure -> figure.scope().theme().equals(theme))
                        .limit(1))
                .sorted(Comparator.comparingDouble(figure -> figure.value().orElse(2)))
                .map(figure -> row(figure.scope().theme(), figure))
                .toList();
        return pairs("share.areas", "share.area", rows);
    }

    private Block.Table balance() {
        return pairs(
                "share.balance",
                "share.kind",
                Stream.of(Measure.LEADING, Measure.LONG_TERM)
                        .flatMap(measure -> now.soundings().of(measure).stream().limit(1))
                        .map(figure -> row(texts.text(name(figure)), figure))
                        .toList());
    }

    private static String name(Figure figure) {
        return figure.measure() == Measure.LEADING ? "share.leading" : "share.long-term";
    }

    private Block.Row row(String name, Figure figure) {
        Function<Double, String> percent = setting.print()::percent;
        return new Block.Row(false, List.of(SideTable.words(name), sides.cell(figure, percent)));
    }

    private Block.Table pairs(String key, String first, List<Block.Row> rows) {
        List<Block.Row> shown = new ArrayList<>(rows);
        if (shown.isEmpty()) {
            shown.add(new Block.Row(false, List.of(SideTable.words("–"), SideTable.words("–"))));
        }
        return new Block.Table(
                texts.text(key),
                texts.text(key + "-subtitle"),
                List.of(
                        new Block.Column(texts.text(first), 0.7, false),
                        new Block.Column(texts.text("share.share"), 0.3, true)),
                shown);
    }
}
