package dev.plumbline.measure.warning;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture;
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

    /** A post open for 60 days: watch; for 120: cracked. */
    static List<Signal> postsOpen(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        for (SidePicture side : history.getLast().sides()) {
            Figure days = side.conduct().openPostDays();
            Figure posts = side.conduct().openPosts();
            if (posts.value().orElse(0) >= 1 && days.value().orElse(0) >= 60) {
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

    /** Three decisions wait: watch; six: cracked. */
    static List<Signal> decisionsWaiting(List<QuarterPicture> history) {
        return atLeast(
                history,
                Rule.DECISIONS_WAITING,
                new Cuts(3, 6),
                side -> side.conduct().decisionsWaiting());
    }

    /** A clause not in place or past its review: watch; three: cracked. */
    static List<Signal> clausesOpen(List<QuarterPicture> history) {
        return atLeast(
                history,
                Rule.CLAUSES_OPEN,
                new Cuts(1, 3),
                side -> side.conduct().clausesOpen());
    }

    /** A planned meeting was not held: watch; half of them or more: cracked. */
    static List<Signal> meetingsMissed(List<QuarterPicture> history) {
        List<Signal> signals = new ArrayList<>();
        for (SidePicture side : history.getLast().sides()) {
            Figure planned = side.conduct().meetingsPlanned();
            Figure held = side.conduct().meetingsHeld();
            if (planned.isDefined() && held.isDefined() && held.get() < planned.get()) {
                Grade grade = held.get() * 2 <= planned.get() ? Grade.CRACKED : Grade.WATCH;
                signals.add(
                        Signal.of(Rule.MEETINGS_MISSED, grade, side.partner().id(), held, planned));
            }
        }
        return signals;
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
