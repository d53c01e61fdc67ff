package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rules over what the sides did. */
final class ConductRules {

    private ConductRules() {}

    /** A cut above which a count warns, and one from which it counts as cracked. */
    private record Cuts(double watch, double cracked) {}

    /** Two meetings in a row missed: watch; three: cracked. */
    static List<Signal> sponsorAbsent(List<QuarterPicture> history) {
        return atLeast(
                history,
                Rule.SPONSOR_ABSENT,
                new Cuts(2, 3),
                side -> side.conduct().sponsorAbsences());
    }

    /** Three actions overdue: watch; six: cracked. */
    static List<Signal> actionsOverdue(List<QuarterPicture> history) {
        return atLeast(
                history,
                Rule.ACTIONS_OVERDUE,
                new Cuts(3, 6),
                side -> side.conduct().actionsOverdue());
    }

    /** A post open for a whole quarter (90 days): watch; for 120 days: cracked. */
    static List<Signal> postsOpen(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        for (SidePicture side : history.getLast().sides()) {
            Figure days = side.conduct().openPostDays();
            Figure posts = side.conduct().openPosts();
            if (posts.value().orElse(0) >= 1 && days.value().orElse(0) >= 90) {
                Grade grade = days.get() >= 120 ? Grade.CRACKED : Grade.WATCH;
                signals.add(Signal.of(Rule.POSTS_OPEN, grade, side.partner().id(), posts, days));
            }
        }
        return signals;
    }

    /** Less than 90 % of the committed resources: watch; less than 75 %: cracked. */
    static List<Signal> resourcesShort(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        for (SidePicture side : history.getLast().sides()) {
            Figure delivered = side.conduct().resourcesDelivered();
            if (delivered.value().orElse(1) < 0.90) {
                Grade grade = delivered.get() < 0.75 ? Grade.CRACKED : Grade.WATCH;
                signals.add(
                        Signal.of(Rule.RESOURCES_SHORT, grade, side.partner().id(), delivered));
            }
        }
        return signals;
    }

    /** More than 15 % of the effort outside the shared goals: watch; more than 30 %: cracked. */
    static List<Signal> effortOutside(List<QuarterPicture> history) {
        return atLeast(
                history,
                Rule.EFFORT_OUTSIDE,
                new Cuts(0.15, 0.30),
                side -> side.conduct().effortOutside());
    }

    /** Three decisions wait in this quarter and the one before: watch; six in this one: cracked. */
    static List<Signal> decisionsWaiting(List<QuarterPicture> history) {
        return standing(
                history,
                Rule.DECISIONS_WAITING,
                new Cuts(3, 6),
                side -> side.conduct().decisionsWaiting());
    }

    /** A clause not in place or past its review in this quarter and the one before: watch; three in this one: cracked. */
    static List<Signal> clausesOpen(List<QuarterPicture> history) {
        return standing(
                history,
                Rule.CLAUSES_OPEN,
                new Cuts(1, 3),
                side -> side.conduct().clausesOpen());
    }

    /** At least the cut in this quarter and the one before, or at once the cut that counts as cracked. */
    private static List<Signal> standing(
            List<QuarterPicture> history, Rule rule, Cuts cuts, Function<SidePicture, Figure> figure) {
        List<Signal> now = atLeast(history, rule, cuts, figure);
        if (now.isEmpty()) {
            return now;
        }
        List<Signal> before =
                history.size() < 2 ? List.of() : atLeast(history.subList(0, history.size() - 1), rule, cuts, figure);
        return now.stream()
                .filter(signal -> signal.grade() == Grade.CRACKED
                        || before.stream().anyMatch(other -> other.key().equals(signal.key())))
                .toList();
    }

    /** Of the meetings planned in two quarters two were not held: watch; three, and half of them or more: cracked. */
    static List<Signal> meetingsMissed(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        List<QuarterPicture> recent = history.subList(Math.max(0, history.size() - 2), history.size());
        for (int index = 0; index < history.getLast().sides().size(); index++) {
            int side = index;
            SidePicture now = history.getLast().sides().get(side);
            double planned = sum(recent, side, SidePicture.Conduct::meetingsPlanned);
            double missed = planned - sum(recent, side, SidePicture.Conduct::meetingsHeld);
            Figure held = now.conduct().meetingsHeld();
            boolean isMissed = held.isDefined()
                    && held.get() < now.conduct().meetingsPlanned().get();
            if (isMissed && missed >= 2) {
                Grade grade = missed >= 3 && missed * 2 >= planned ? Grade.CRACKED : Grade.WATCH;
                signals.add(Signal.of(
                        Rule.MEETINGS_MISSED,
                        grade,
                        now.partner().id(),
                        held,
                        now.conduct().meetingsPlanned()));
            }
        }
        return signals;
    }

    private static double sum(List<QuarterPicture> history, int side, Function<SidePicture.Conduct, Figure> figure) {
        return history.stream()
                .map(picture -> figure.apply(picture.sides().get(side).conduct()))
                .mapToDouble(found -> found.value().orElse(0))
                .sum();
    }

    /** Nothing usable was received. */
    static List<Signal> notReported(List<QuarterPicture> history) {
        QuarterPicture now = history.getLast();
        return now.sides().stream()
                .filter(side -> !side.reported())
                .map(side -> Signal.of(
                        Rule.NOT_REPORTED,
                        Grade.WATCH,
                        side.partner().id(),
                        now.counts().received(),
                        now.counts().expected()))
                .toList();
    }

    private static List<Signal> atLeast(
            List<QuarterPicture> history, Rule rule, Cuts cuts, Function<SidePicture, Figure> figure) {
        List<Signal> signals = new ArrayList<>();
        for (SidePicture side : history.getLast().sides()) {
            Figure found = figure.apply(side);
            if (found.value().orElse(0) >= cuts.watch()) {
                Grade grade = found.get() >= cuts.cracked() ? Grade.CRACKED : Grade.WATCH;
                signals.add(Signal.of(rule, grade, side.partner().id(), found));
            }
        }
        return signals;
    }
}
