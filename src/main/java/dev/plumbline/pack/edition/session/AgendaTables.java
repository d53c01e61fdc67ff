package dev.plumbline.pack.edition.session;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.GoalPicture;
import dev.plumbline.measure.picture.SidePicture.Conduct;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.measure.session.Fate;
import dev.plumbline.measure.session.Promise;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.ground.SideTable;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Commitment.Action;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the agenda, worst first in each. */
record AgendaTables(AllianceAssessment assessment, Setting setting) {

    private static final int PROMISES = 8;
    private static final int GOALS = 4;
    private static final int GAPS = 4;

    Block.Table promises() {
        List<Promise> all = assessment.session().promises();
        int left = all.size() - Math.min(all.size(), PROMISES);
        String more = left == 0 ? "" : "; the first " + PROMISES + " of " + all.size();
        String silent = assessment.session().silent().stream()
                .map(partner -> "; " + setting.partner(partner) + " listed none last quarter")
                .collect(Collectors.joining());
        return new Block.Table(
                "What became of the actions that were open",
                "as each side tells it; overdue ones first" + more + silent,
                List.of(
                        new Block.Column("Action", 0.45, false),
                        new Block.Column("Owed by", 0.25, false),
                        new Block.Column("Due", 0.15, false),
                        new Block.Column("Outcome", 0.15, false)),
                all.stream().limit(PROMISES).map(this::row).toList());
    }

    private Block.Row row(Promise promise) {
        Action action = promise.action();
        String owner = action.owner().isBlank() ? "" : ", " + action.owner();
        return new Block.Row(
                false,
                List.of(
                        words(action.what()),
                        words(setting.partner(action.partner()) + owner),
                        words(Print.day(action.due())),
                        new Cell.Words(Sentence.of(promise.fate().words()), mark(promise.fate()))));
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
                rows.isEmpty() ? "Goals off track: none" : "Goals off track",
                "goals with an indicator that misses its target, share attained",
                List.of(new Block.Column("Goal", 0.75, false), new Block.Column("Attained", 0.25, true)),
                rows);
    }

    private Block.Row row(GoalPicture goal) {
        Figure attainment = goal.attainment();
        return new Block.Row(
                false,
                List.of(
                        words(goal.goal().name()),
                        new Cell.Words(say(Print.percent(attainment.get()), attainment), Mark.NEUTRAL)));
    }

    Block.Table gaps() {
        List<Block.Row> rows = assessment.now().themes().stream()
                .filter(theme -> theme.gap().isDefined())
                .sorted(Comparator.comparingDouble(
                        (ThemePicture theme) -> -Math.abs(theme.gap().get())))
                .limit(GAPS)
                .map(this::row)
                .toList();
        return new Block.Table(
                rows.isEmpty() ? "Widest gaps: not known" : "Widest gaps",
                "difference of the sides’ mean answers, in points; marked where beyond chance",
                List.of(
                        new Block.Column("Theme", 0.4, false),
                        new Block.Column("Higher", 0.4, false),
                        new Block.Column("Gap", 0.2, true)),
                rows);
    }

    private Block.Row row(ThemePicture theme) {
        Figure gap = theme.gap();
        Figure higher = gap.get() >= 0 ? theme.first().mean() : theme.second().mean();
        String side = gap.get() == 0 ? "–" : setting.partner(higher.scope().partner());
        return new Block.Row(
                false,
                List.of(
                        words(theme.theme()),
                        words(side),
                        new Cell.Words(
                                say(Print.points(Math.abs(gap.get())), gap),
                                theme.isFlagged() ? Mark.WATCH : Mark.NEUTRAL)));
    }

    Block.Table commitments() {
        SideTable sides = new SideTable(assessment);
        return sides.of(
                "What each side owes",
                "as each tells it; share of what was due or committed",
                List.of(
                        sides.conduct("Actions done in time", Conduct::actionsOnTime, Print::percent),
                        sides.conduct("Actions overdue", Conduct::actionsOverdue, Print::whole),
                        sides.conduct("Resources given", Conduct::resourcesDelivered, Print::percent),
                        sides.conduct("Decisions waiting", Conduct::decisionsWaiting, Print::whole)));
    }

    private static Cell words(String text) {
        return new Cell.Words(Sentence.of(text), Mark.NEUTRAL);
    }
}
