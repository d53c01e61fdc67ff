package dev.plumbline.pack.edition.ground;

import static dev.plumbline.pack.wording.Teller.say;

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
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sides hold in common: goals with date, target and definition; building blocks; pace and friction; benefits. */
public final class CommonPage {

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Setting setting;
    private final SideTable sides;

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
        this.sides = new SideTable(assessment);
    }

    /**
     * The page.
     *
     * @return the page {@code common}
     */
    public Page page() {
        return new Page(
                "common",
                "Common ground",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                Sentence.of(
                        "A side holds a goal that it pursues, or gives effort when it does not say. Friction about the work is no fault; strain is."),
                List.of(new Block.Columns(goals(), benefits(), 0.56), new Block.Columns(blocks(), pace(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Figure shared = now.sounding(Measure.GOALS_SHARED, "").orElseThrow();
        if (!shared.isDefined()) {
            return Sentence.of("Not every side tells which goals it holds");
        }
        long told = shared.n().orElse(0);
        long held = Math.round(shared.get() * told);
        return say(
                held == told
                        ? "The sides hold all %d goals together".formatted(told)
                        : "The sides hold %d of %d goals together".formatted(held, told),
                shared);
    }

    private Block.Table goals() {
        List<Block.Row> rows = new ArrayList<>();
        for (GoalPicture picture : now.goals()) {
            rows.add(goal(picture.goal()));
            picture.indicators().stream().flatMap(this::indicator).forEach(rows::add);
        }
        return new Block.Table(
                "Do the sides want the same goals?",
                "goals, and indicators that a side sees otherwise; – means that nothing of its own was told",
                List.of(
                        new Block.Column("Goal or indicator", 0.46, false),
                        new Block.Column("Held by", 0.16, true),
                        new Block.Column("Dates apart", 0.13, true),
                        new Block.Column("Targets apart", 0.13, true),
                        new Block.Column("Same words", 0.12, true)),
                rows);
    }

    private Optional<Figure> find(Measure measure, String goal, String indicator) {
        return now.soundings(measure).stream()
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
                                .map(figure -> sides.cell(figure, days -> Print.whole(days) + " days"))
                                .orElse(SideTable.words("–")),
                        SideTable.words(""),
                        SideTable.words("")));
    }

    private Cell held(Figure holders) {
        if (!holders.isDefined()) {
            return SideTable.words("–");
        }
        String against = find(Measure.GOAL_OPPONENTS, holders.scope().goal(), "")
                .filter(figure -> figure.value().orElse(0) > 0)
                .map(figure -> ", opposed")
                .orElse("");
        return new Cell.Words(
                say(
                        "%s of %d%s"
                                .formatted(
                                        Print.whole(holders.get()), holders.n().orElse(0), against),
                        holders),
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
                        SideTable.words("· " + picture.indicator().name()),
                        SideTable.words(""),
                        SideTable.words(""),
                        targets.map(figure -> sides.cell(figure, Print::percent))
                                .orElse(SideTable.words("–")),
                        words.map(figure -> sides.cell(figure, Print::percent)).orElse(SideTable.words("–")))));
    }

    private Block.Table benefits() {
        List<Block.Row> rows = now.soundings(Measure.BENEFIT_REACHED).stream()
                .map(this::benefit)
                .toList();
        return new Block.Table(
                "Does it pay?",
                "since the start; at risk = case in all less forecast; no rate of failure is assumed",
                List.of(
                        new Block.Column("Benefit", 0.42, false),
                        new Block.Column("So far, of case", 0.3, true),
                        new Block.Column("At risk", 0.28, true)),
                rows.isEmpty()
                        ? List.of(new Block.Row(
                                false,
                                List.of(
                                        SideTable.words("No side told its business case."),
                                        SideTable.words(""),
                                        SideTable.words(""))))
                        : rows);
    }

    private Figure of(Measure measure, Figure reached) {
        return now.soundings(measure).stream()
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
                            SideTable.words("withheld"),
                            SideTable.words("withheld")));
        }
        Figure planned = of(Measure.BENEFIT_PLANNED, reached);
        Figure low = of(Measure.VALUE_AT_RISK_LOW, reached);
        Figure high = of(Measure.VALUE_AT_RISK_HIGH, reached);
        return new Block.Row(
                false,
                List.of(
                        SideTable.words("%s: %s"
                                .formatted(
                                        setting.partner(reached.scope().partner()),
                                        reached.scope().theme())),
                        new Cell.Words(
                                say(
                                        "%s of %s".formatted(Print.whole(reached.get()), Print.whole(planned.get())),
                                        reached,
                                        planned),
                                sides.mark(of(Measure.BENEFIT_DELIVERED, reached))),
                        new Cell.Words(
                                say("%s to %s".formatted(Print.whole(low.get()), Print.whole(high.get())), low, high),
                                Mark.NEUTRAL)));
    }

    private Block.Table blocks() {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("Building block", 0.28, false)));
        now.sides()
                .forEach(side -> columns.add(new Block.Column(
                        side.partner().shortName(), 0.72 / now.sides().size(), false)));
        return new Block.Table(
                "Is the foundation laid?",
                "eight blocks: evidence in place, who looks after it, days since its last review",
                columns,
                Arrays.stream(BuildingBlock.values()).map(this::block).toList());
    }

    private Block.Row block(BuildingBlock block) {
        String name = block.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<Cell> cells = new ArrayList<>(List.of(SideTable.words(block.stage() + ": " + name)));
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
                    say(laid.get().n().orElse(0) == 0 ? "no evidence" : "not in place", laid.get()), Mark.WATCH);
        }
        String owner = now.statement(Topic.OWNER, side.partner().id(), block).orElse("no owner");
        Optional<Figure> age = ofSide(Measure.BLOCK_REVIEW_DAYS, side, block).filter(Figure::isDefined);
        return new Cell.Words(
                age.map(days -> say(owner + ", " + Print.count(days.get(), "day", "days"), laid.get(), days))
                        .orElseGet(() -> say(owner, laid.get())),
                Mark.NEUTRAL);
    }

    private Optional<Figure> ofSide(Measure measure, SidePicture side, String block) {
        return now.soundings(measure).stream()
                .filter(figure -> figure.scope().partner().equals(side.partner().id())
                        && figure.scope().theme().equals(block))
                .findFirst();
    }

    private Block.Table pace() {
        return sides.of(
                "Do they move and argue well?",
                "answers on a scale of 1 to 5; days: + means after the due date",
                List.of(
                        sides.row("Argument about the work", Measure.TASK_FRICTION, Print::points),
                        sides.row("Can disagree openly", Measure.OPEN_DISAGREEMENT, Print::points),
                        sides.row("Strain between people", Measure.STRAIN, Print::points),
                        sides.row("Can state the strategy", Measure.STRATEGY_STATED, Print::points),
                        sides.row("Wished effort moved in a year", Measure.PRIORITY_SHIFT_YEAR, Print::percent),
                        sides.conduct("Actions done on time", Conduct::actionsOnTime, Print::percent),
                        sides.row("Days from due to done, mean", Measure.CLOSURE_DAYS, CommonPage::signed),
                        sides.row("Lessons adopted", Measure.LESSONS_ADOPTED, Print::percent),
                        sides.row("Oldest severe risk, days", Measure.SEVERE_RISK_DAYS, Print::whole)));
    }

    private static String signed(double days) {
        return (days > 0 ? "+" : "") + Print.whole(days);
    }
}
