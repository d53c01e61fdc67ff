package dev.plumbline.measure.session;

import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.AllianceFacts;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.submission.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What the quarterly session looks back on.
 *
 * @param promises actions that were open when the last quarter ended, those to talk about first in front: by fate, then due day
 * @param silent keys of the sides that listed no action a quarter ago, so that nothing of theirs can be followed up
 * @param held day of the latest meeting held in the quarter, as any side told it; empty when none was
 * @param open how many actions were open when the last quarter ended
 * @param done how many of those are done now
 */
public record Session(List<Promise> promises, List<String> silent, Optional<LocalDate> held, Figure open, Figure done) {

    private static final Comparator<Promise> ORDER = Comparator.comparing(Promise::fate)
            .thenComparing(promise -> promise.action().due())
            .thenComparing(promise -> promise.action().partner())
            .thenComparing(promise -> promise.action().id());

    /** Copies the list. */
    public Session {
        promises = List.copyOf(promises);
        silent = List.copyOf(silent);
    }

    /**
     * Looks back from the end of a quarter.
     *
     * @param facts what is known of the alliance
     * @param quarter the quarter
     * @return the session
     */
    public static Session of(AllianceFacts facts, Quarter quarter) {
        List<Promise> promises = new ArrayList<>();
        for (Side side : facts.alliance().sides()) {
            promises.addAll(promises(facts, side.partner(), quarter));
        }
        promises.sort(ORDER);
        List<String> silent = facts.alliance().sides().stream()
                .map(Side::partner)
                .filter(partner ->
                        facts.list(Action.class, partner, quarter.plus(-1)).isEmpty())
                .toList();
        double coverage = 1 - silent.size() / (double) facts.alliance().sides().size();
        Count count = new Count(Scope.of(facts.alliance().id()), quarter, promises, coverage);
        return new Session(
                promises,
                silent,
                held(facts, quarter),
                count.of(Measure.PROMISES_OPEN, _ -> true),
                count.of(Measure.PROMISES_DONE, promise -> promise.fate().isDone()));
    }

    /** Counts promises. */
    private record Count(Scope scope, Quarter quarter, List<Promise> promises, double coverage) {

        Figure of(Measure measure, Predicate<Promise> counts) {
            if (coverage == 0) {
                return Figure.undefined(measure, scope, quarter, Undefined.NOT_REPORTED);
            }
            List<Promise> counted = promises.stream().filter(counts).toList();
            return Figure.of(measure, scope, quarter, counted.size())
                    .withN(promises.size())
                    .withCoverage(OptionalDouble.of(coverage))
                    .withOrigins(counted.stream()
                            .map(promise -> promise.action().origin())
                            .sorted()
                            .toList());
        }
    }

    private static List<Promise> promises(AllianceFacts facts, String partner, Quarter quarter) {
        List<Action> now = facts.list(Action.class, partner, quarter);
        LocalDate end = facts.periodOf(quarter).end();
        return facts.list(Action.class, partner, quarter.plus(-1)).stream()
                .filter(action -> action.done().isEmpty())
                .map(before -> now.stream()
                        .filter(action -> action.id().equals(before.id()))
                        .findFirst()
                        .map(action -> new Promise(action, fate(action, end)))
                        .orElseGet(() -> new Promise(before, now.isEmpty() ? Fate.UNTOLD : Fate.DROPPED)))
                .toList();
    }

    private static Fate fate(Action action, LocalDate end) {
        return action.done()
                .map(day -> day.isAfter(action.due()) ? Fate.LATE : Fate.KEPT)
                .orElse(action.due().isAfter(end) ? Fate.OPEN : Fate.OVERDUE);
    }

    private static Optional<LocalDate> held(AllianceFacts facts, Quarter quarter) {
        return facts.alliance().sides().stream()
                .flatMap(side -> facts.list(Fact.Meeting.class, side.partner(), quarter).stream())
                .flatMap(meeting -> meeting.held().stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * Every figure of it.
     *
     * @return the figures in a fixed order
     */
    public List<Figure> figures() {
        return List.of(open, done);
    }
}
