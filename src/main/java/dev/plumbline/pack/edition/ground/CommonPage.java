package dev.plumbline.pack.edition.ground;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.agreement.Goal;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.QuarterPicture.Topic;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.picture.SidePicture.Conduct;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.writing.Isolate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sides hold in common: goals with date, target and definition; building blocks; pace and friction; benefits. */
public final class CommonPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final SideTable sides;
    private final Catalog texts;
    private final Custom print;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public CommonPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.setting = setting;
        this.sides = new SideTable(assessment, setting);
        this.texts = setting.catalog();
        this.print = setting.print();
    }

    /**
     * The page.
     *
     * @return the page {@code common}
     */
    public Page page() {
        return new Page(
                "common",
                texts.text("common.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                texts.say("common.subtitle"),
                List.of(new Block.Columns(goals(), benefits(), 0.56), new Block.Columns(blocks(), pace(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Figure shared = now.soundings().find(Measure.GOALS_SHARED, "").orElseThrow();
        if (!shared.isDefined()) {
            return texts.say("common.not-told");
        }
        return texts.say(shared.get() == 1 ? "common.all-held" : "common.held", Parts.of("shared", shared));
    }

    private Block.Table goals() {
        List<Block.Row> rows = new ArrayList<>();
        for (GoalPicture picture : now.goals()) {
            rows.add(goal(picture.goal()));
            picture.indicators().stream().flatMap(this::indicator).forEach(rows::add);
        }
        return new Block.Table(
                texts.text("common.goals"),
                texts.text("common.goals-subtitle"),
                List.of(
                        new Block.Column(texts.text("common.goal"), 0.4, false),
                        new Block.Column(texts.text("common.held-by"), 0.16, true),
                        new Block.Column(texts.text("common.dates-apart"), 0.19, true),
                        new Block.Column(texts.text("common.targets-apart"), 0.13, true),
                        new Block.Column(texts.text("common.same-words"), 0.12, true)),
                rows);
    }

    private Optional<Figure> find(Measure measure, String goal, String indicator) {
        return now.soundings().of(measure).stream()
                .filter(figure -> figure.scope().goal().equals(goal)
                        && figure.scope().indicator().equals(indicator))
                .findFirst();
    }

    private Block.Row goal(Goal goal) {
        return new Block.Row(
                false,
                List.of(
                        SideTable.words(goal.name()),
                        find(Measure.GOAL_HOLDERS, goal.id(), "")
                                .map(this::held)
                                .orElse(SideTable.words("–")),
                        find(Measure.GOAL_DATES_APART, goal.id(), "")
                                .map(this::days)
                                .orElse(SideTable.words("–")),
                        SideTable.words(""),
                        SideTable.words("")));
    }

    private Cell days(Figure apart) {
        return apart.isDefined()
                ? new Cell.Words(texts.say("common.days", Parts.of("days", apart)), sides.mark(apart))
                : SideTable.words("–");
    }

    private Cell held(Figure holders) {
        if (!holders.isDefined()) {
            return SideTable.words("–");
        }
        boolean opposed = find(Measure.GOAL_OPPONENTS, holders.scope().goal(), "")
                .filter(figure -> figure.value().orElse(0) > 0)
                .isPresent();
        return new Cell.Words(
                texts.say(opposed ? "common.holders-opposed" : "common.holders", Parts.of("holders", holders)),
                sides.mark(holders));
    }

    private Stream<Block.Row> indicator(IndicatorPicture picture) {
        String id = picture.indicator().id();
        String goal = picture.indicator().goal();
        Optional<Figure> targets = find(Measure.GOAL_TARGETS_APART, goal, id).filter(Figure::isDefined);
        Optional<Figure> words = find(Measure.DEFINITION_OVERLAP, goal, id).filter(Figure::isDefined);
        if (targets.isEmpty() && words.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Block.Row(
                false,
                List.of(
                        SideTable.words(
                                "· " + Isolate.around(picture.indicator().name())),
                        SideTable.words(""),
                        SideTable.words(""),
                        targets.map(figure -> sides.cell(figure, print::percent))
                                .orElse(SideTable.words("–")),
                        words.map(figure -> sides.cell(figure, print::percent)).orElse(SideTable.words("–")))));
    }

    private Block.Table benefits() {
        List<Block.Row> rows = now.soundings().of(Measure.BENEFIT_REACHED).stream()
                .map(this::benefit)
                .toList();
        return new Block.Table(
                texts.text("common.benefits"),
                texts.text("common.benefits-subtitle"),
                List.of(
                        new Block.Column(texts.text("common.benefit"), 0.42, false),
                        new Block.Column(texts.text("common.so-far"), 0.3, true),
                        new Block.Column(texts.text("common.at-risk"), 0.28, true)),
                rows.isEmpty()
                        ? List.of(new Block.Row(
                                false,
                                List.of(
                                        SideTable.words(texts.text("common.no-case")),
                                        SideTable.words(""),
                                        SideTable.words(""))))
                        : rows);
    }

    private Figure of(Measure measure, Figure reached) {
        return now.soundings().of(measure).stream()
                .filter(figure -> figure.scope().equals(reached.scope()))
                .findFirst()
                .orElseThrow();
    }

    private Block.Row benefit(Figure reached) {
        if (reached.isWithheld()) {
            return new Block.Row(
                    false,
                    List.of(
                            SideTable.words(setting.partner(reached.scope().partner())),
                            SideTable.words(texts.text("goals.withheld")),
                            SideTable.words(texts.text("goals.withheld"))));
        }
        Figure planned = of(Measure.BENEFIT_PLANNED, reached);
        Figure low = of(Measure.VALUE_AT_RISK_LOW, reached);
        Figure high = of(Measure.VALUE_AT_RISK_HIGH, reached);
        return new Block.Row(
                false,
                List.of(
                        SideTable.words(texts.text(
                                "common.benefit-of",
                                Parts.of(
                                                "partner",
                                                setting.partner(reached.scope().partner()))
                                        .and("benefit", reached.scope().theme()))),
                        new Cell.Words(
                                texts.say(
                                        "common.reached",
                                        Parts.of("reached", reached).and("planned", planned)),
                                sides.mark(of(Measure.BENEFIT_DELIVERED, reached))),
                        new Cell.Words(
                                texts.say("common.range", Parts.of("low", low).and("high", high)), Mark.NEUTRAL)));
    }

    private Block.Table blocks() {
        List<Block.Column> columns =
                new ArrayList<>(List.of(new Block.Column(texts.text("common.block"), 0.28, false)));
        now.sides()
                .forEach(side -> columns.add(new Block.Column(
                        side.partner().shortName(), 0.72 / now.sides().size(), false)));
        return new Block.Table(
                texts.text("common.blocks"),
                texts.text("common.blocks-subtitle"),
                columns,
                Arrays.stream(BuildingBlock.values()).map(this::block).toList());
    }

    private Block.Row block(BuildingBlock block) {
        List<Cell> cells = new ArrayList<>(List.of(SideTable.words(texts.term(block))));
        now.sides().forEach(side -> cells.add(block(side, block.name())));
        return new Block.Row(false, cells);
    }

    private Cell block(SidePicture side, String block) {
        Optional<Figure> laid = ofSide(Measure.BLOCK_LAID, side, block);
        if (laid.isEmpty()) {
            return SideTable.words("–");
        }
        if (laid.get().get() < 1) {
            return new Cell.Words(
                    texts.say(laid.get().n().orElse(0) == 0 ? "common.no-evidence" : "common.not-in-place"),
                    Mark.WATCH);
        }
        String owner =
                now.statement(Topic.OWNER, side.partner().id(), block).orElseGet(() -> texts.text("common.no-owner"));
        Optional<Figure> age = ofSide(Measure.BLOCK_REVIEW_DAYS, side, block).filter(Figure::isDefined);
        return new Cell.Words(
                age.map(days -> texts.say(
                                "common.owner-days", Parts.of("owner", owner).and("days", days)))
                        .orElseGet(() -> Sentence.of(owner)),
                Mark.NEUTRAL);
    }

    private Optional<Figure> ofSide(Measure measure, SidePicture side, String block) {
        return now.soundings().of(measure).stream()
                .filter(figure -> figure.scope().partner().equals(side.partner().id())
                        && figure.scope().theme().equals(block))
                .findFirst();
    }

    private Block.Table pace() {
        return sides.of(
                "common.pace",
                List.of(
                        sides.row("common.task-friction", Measure.TASK_FRICTION, print::points),
                        sides.row("common.open-disagreement", Measure.OPEN_DISAGREEMENT, print::points),
                        sides.row("common.strain", Measure.STRAIN, print::points),
                        sides.row("common.strategy-stated", Measure.STRATEGY_STATED, print::points),
                        sides.row("common.priority-shift-year", Measure.PRIORITY_SHIFT_YEAR, print::percent),
                        sides.conduct("common.actions-on-time", Conduct::actionsOnTime, print::percent),
                        sides.row("common.closure-days", Measure.CLOSURE_DAYS, this::signed),
                        sides.row("common.lessons-adopted", Measure.LESSONS_ADOPTED, print::percent),
                        sides.row("common.severe-risk-days", Measure.SEVERE_RISK_DAYS, print::whole)));
    }

    private String signed(double days) {
        return print.signed(days, print::whole);
    }
}
