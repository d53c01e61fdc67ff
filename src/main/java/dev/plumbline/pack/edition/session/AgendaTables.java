package dev.plumbline.pack.edition.session;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.SidePicture.Conduct;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.measure.session.Fate;
import dev.plumbline.measure.session.Promise;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.ground.SideTable;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.writing.Isolate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tables of the agenda, worst first in each. */
record AgendaTables(AllianceAssessment assessment, Setting setting) {

    private static final int PROMISES = 7;
    private static final int GOALS = 4;
    private static final int GAPS = 4;

    private Catalog texts() {
        return setting.catalog();
    }

    Block.Table promises() {
        List<Promise> all = assessment.session().promises();
        List<String> notes = new ArrayList<>();
        notes.add(texts().text("agenda.promises-subtitle"));
        if (all.size() > PROMISES) {
            notes.add(texts().text("agenda.promises-first"));
        }
        assessment.session().silent().stream()
                .map(partner -> texts().text("agenda.silent", Parts.of("partner", setting.partner(partner))))
                .forEach(notes::add);
        return new Block.Table(
                texts().text("agenda.promises"),
                String.join("; ", notes),
                List.of(
                        new Block.Column(texts().text("agenda.action"), 0.45, false),
                        new Block.Column(texts().text("agenda.owed-by"), 0.25, false),
                        new Block.Column(texts().text("agenda.due"), 0.15, false),
                        new Block.Column(texts().text("agenda.outcome"), 0.15, false)),
                all.stream().limit(PROMISES).map(this::row).toList());
    }

    private Block.Row row(Promise promise) {
        Action action = promise.action();
        String owner = action.owner().isBlank() ? "" : ", " + action.owner();
        return new Block.Row(
                false,
                List.of(
                        words(action.what()),
                        words(Isolate.around(setting.partner(action.partner())) + Isolate.around(owner)),
                        words(setting.print().day(action.due())),
                        new Cell.Words(Sentence.of(texts().term(promise.fate())), mark(promise.fate()))));
    }

    private static Mark mark(Fate fate) {
        return switch (fate) {
            case OVERDUE, DROPPED -> Mark.BAD;
            case UNTOLD, LATE -> Mark.WATCH;
            case OPEN -> Mark.NEUTRAL;
            case KEPT -> Mark.GOOD;
        };
    }

    Block.Table goals() {
        List<Block.Row> rows = assessment.now().goals().stream()
                .filter(goal -> goal.attainment().isDefined() && !goal.isMet())
                .sorted(Comparator.comparingDouble(goal -> goal.attainment().get()))
                .limit(GOALS)
                .map(this::row)
                .toList();
        return new Block.Table(
                texts().text(rows.isEmpty() ? "agenda.no-goals" : "agenda.goals"),
                texts().text("agenda.goals-subtitle"),
                List.of(
                        new Block.Column(texts().text("page.goal"), 0.75, false),
                        new Block.Column(texts().text("page.attained"), 0.25, true)),
                rows);
    }

    private Block.Row row(GoalPicture goal) {
        Figure attainment = goal.attainment();
        return new Block.Row(
                false,
                List.of(
                        words(goal.goal().name()),
                        new Cell.Words(say(setting.print().percent(attainment.get()), attainment), Mark.NEUTRAL)));
    }

    Block.Table gaps() {
        List<Block.Row> rows = assessment.now().widestThemes().stream()
                .filter(theme -> theme.gap().isDefined())
                .sorted(Comparator.comparingDouble(
                        (ThemePicture theme) -> -Math.abs(theme.gap().get())))
                .limit(GAPS)
                .map(this::row)
                .toList();
        return new Block.Table(
                texts().text(rows.isEmpty() ? "agenda.no-gaps" : "agenda.gaps"),
                texts().text("agenda.gaps-subtitle"),
                List.of(
                        new Block.Column(texts().text("page.theme"), 0.4, false),
                        new Block.Column(
                                texts().text(
                                                assessment.now().sides().size() == 2
                                                        ? "agenda.higher"
                                                        : "agenda.higher-lower"),
                                0.4,
                                false),
                        new Block.Column(texts().text("agenda.gap"), 0.2, true)),
                rows);
    }

    private Block.Row row(ThemePicture theme) {
        Figure gap = theme.gap();
        String first = side(theme.first());
        String second = side(theme.second());
        String side = gap.get() > 0 ? higher(first, second) : gap.get() < 0 ? higher(second, first) : "–";
        return new Block.Row(
                false,
                List.of(
                        words(theme.theme()),
                        words(side),
                        new Cell.Words(
                                say(setting.print().points(Math.abs(gap.get())), gap),
                                theme.isFlagged() ? Mark.WATCH : Mark.NEUTRAL)));
    }

    private String side(ThemeView view) {
        return setting.partner(view.mean().scope().partner());
    }

    /** Of two sides it goes without saying which one is the lower. */
    private String higher(String higher, String lower) {
        return assessment.now().sides().size() == 2
                ? higher
                : texts().text("agenda.above", Parts.of("higher", higher).and("lower", lower));
    }

    Block.Table commitments() {
        SideTable sides = new SideTable(assessment, setting);
        return sides.of(
                "agenda.owes",
                List.of(
                        sides.conduct("agenda.actions-in-time", Conduct::actionsOnTime, setting.print()::percent),
                        sides.conduct("ground.actions-overdue", Conduct::actionsOverdue, setting.print()::whole),
                        sides.conduct("agenda.resources-given", Conduct::resourcesDelivered, setting.print()::percent),
                        sides.conduct("ground.decisions-waiting", Conduct::decisionsWaiting, setting.print()::whole)));
    }

    private static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }
}
