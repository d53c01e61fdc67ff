package dev.plumbline.measure.picture;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.CellRanges;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.submission.Commitment.Obligation;
import dev.plumbline.submission.Commitment.Resource;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.Meeting;
import dev.plumbline.submission.Fact.Risk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Takes the picture of what one side did in one quarter. */
final class ConductCamera {

    private static final int HIGH_RISK = 15;
    private static final int MEETING_QUARTERS = 4;

    private final AllianceFacts facts;
    private final String partner;
    private final Quarter quarter;
    private final Scope scope;
    private final LocalDate end;

    ConductCamera(AllianceFacts facts, String partner, Quarter quarter) {
        this.facts = facts;
        this.partner = partner;
        this.quarter = quarter;
        this.scope = Scope.of(facts.alliance().id()).withPartner(partner);
        this.end = facts.periodOf(quarter).end();
    }

    SidePicture.Conduct picture() {
        List<Meeting> meetings = facts.list(Meeting.class, partner, quarter);
        List<Action> actions = facts.list(Action.class, partner, quarter);
        List<Resource> resources = facts.list(Resource.class, partner, quarter);
        return new SidePicture.Conduct(
                count(Measure.MEETINGS_PLANNED, meetings, meetings.size()),
                count(
                        Measure.MEETINGS_HELD,
                        meetings,
                        meetings.stream()
                                .filter(meeting -> meeting.held().isPresent())
                                .count()),
                sponsorAbsences(),
                decisionsWaiting(meetings),
                actionsOnTime(actions),
                count(
                        Measure.ACTIONS_OVERDUE,
                        actions,
                        actions.stream()
                                .filter(action ->
                                        action.done().isEmpty() && !action.due().isAfter(end))
                                .count()),
                delivered(resources),
                outside(resources),
                sum(Measure.OPEN_POSTS, resources, Resource::openPosts),
                largest(Measure.OPEN_POST_DAYS, resources),
                clauses(),
                risks());
    }

    private Figure count(Measure measure, List<? extends Fact> rows, long count) {
        return rows.isEmpty()
                ? Figure.undefined(measure, scope, quarter, Undefined.NOT_REPORTED)
                : Figure.of(measure, scope, quarter, (double) count).withOrigins(origins(rows));
    }

    private static List<Origin> origins(List<? extends Fact> rows) {
        return CellRanges.joined(rows.stream().map(Fact::origin).toList());
    }

    private Figure sponsorAbsences() {
        List<Meeting> held = new ArrayList<>();
        for (int back = MEETING_QUARTERS - 1; back >= 0; back--) {
            facts.list(Meeting.class, partner, quarter.plus(-back)).stream()
                    .filter(meeting -> meeting.held().isPresent()
                            && meeting.sponsorAttended().isPresent())
                    .sorted(Comparator.comparing(meeting -> meeting.held().orElseThrow()))
                    .forEach(held::add);
        }
        List<Meeting> missed = held.reversed().stream()
                .takeWhile(meeting -> !meeting.sponsorAttended().orElseThrow())
                .toList();
        List<Meeting> evidence = missed.isEmpty() && !held.isEmpty() ? List.of(held.getLast()) : missed;
        return count(Measure.SPONSOR_ABSENCES, evidence, missed.size());
    }

    private Figure decisionsWaiting(List<Meeting> meetings) {
        Optional<Meeting> latest = meetings.stream()
                .filter(meeting -> meeting.decisionsWaiting().isPresent())
                .max(Comparator.comparing(meeting -> meeting.held().orElse(meeting.planned())));
        return count(
                Measure.DECISIONS_WAITING,
                latest.stream().toList(),
                latest.flatMap(Meeting::decisionsWaiting).orElse(0));
    }

    private Figure actionsOnTime(List<Action> actions) {
        LocalDate start = facts.periodOf(quarter).first().atDay(1);
        List<Action> due = actions.stream()
                .filter(action -> !action.due().isAfter(end))
                .filter(action -> !action.due().isBefore(start) || action.done().isEmpty())
                .toList();
        long kept = due.stream()
                .filter(action -> action.done()
                        .filter(done -> !done.isAfter(action.due()))
                        .isPresent())
                .count();
        return share(Measure.ACTIONS_ON_TIME, due, kept, due.size());
    }

    private Figure share(Measure measure, List<? extends Fact> rows, long part, int whole) {
        return whole == 0
                ? Figure.undefined(measure, scope, quarter, Undefined.NOT_REPORTED)
                : Figure.of(measure, scope, quarter, (double) part / whole)
                        .withN(rows.size())
                        .withOrigins(origins(rows));
    }

    private Figure delivered(List<Resource> resources) {
        List<Resource> promised =
                resources.stream().filter(line -> line.committed().signum() > 0).toList();
        OptionalDouble mean = promised.stream()
                .mapToDouble(line -> Math.clamp(
                        line.actual().doubleValue() / line.committed().doubleValue(), 0, 1))
                .average();
        return Figure.ofOptional(Measure.RESOURCES_DELIVERED, scope, quarter, mean, Undefined.NOT_REPORTED)
                .withN(promised.size())
                .withOrigins(origins(promised));
    }

    /** Over the lines that say what went outside: people and money are not added, so the largest share counts. */
    private Figure outside(List<Resource> resources) {
        List<Resource> told = resources.stream()
                .filter(line -> line.outsideGoals().isPresent() && line.actual().signum() > 0)
                .toList();
        OptionalDouble largest = told.stream()
                .mapToDouble(
                        line -> line.outsideGoals().map(BigDecimal::doubleValue).orElseThrow()
                                / line.actual().doubleValue())
                .max();
        Figure share = Double.isFinite(largest.orElse(0))
                ? Figure.ofOptional(Measure.EFFORT_OUTSIDE, scope, quarter, largest, Undefined.NOT_REPORTED)
                : Figure.undefined(Measure.EFFORT_OUTSIDE, scope, quarter, Undefined.TOO_LARGE);
        return share.withOrigins(origins(told));
    }

    private Figure sum(Measure measure, List<Resource> resources, Function<Resource, Optional<Integer>> part) {
        List<Resource> told =
                resources.stream().filter(line -> part.apply(line).isPresent()).toList();
        return count(
                measure,
                told,
                told.stream().mapToLong(line -> part.apply(line).orElseThrow()).sum());
    }

    private Figure largest(Measure measure, List<Resource> resources) {
        List<Resource> told = resources.stream()
                .filter(line -> line.oldestOpenDays().isPresent())
                .toList();
        return count(
                measure,
                told,
                told.stream()
                        .mapToInt(line -> line.oldestOpenDays().orElseThrow())
                        .max()
                        .orElse(0));
    }

    private Figure clauses() {
        List<Obligation> clauses = facts.list(Obligation.class, partner, quarter);
        return count(
                Measure.CLAUSES_OPEN,
                clauses,
                clauses.stream()
                        .filter(clause -> !clause.inPlace()
                                || clause.review().filter(end::isAfter).isPresent())
                        .count());
    }

    private Figure risks() {
        List<Risk> risks = facts.list(Risk.class, partner, quarter);
        return count(
                Measure.HIGH_RISKS,
                risks,
                risks.stream()
                        .filter(risk -> risk.likelihood() * risk.impact() >= HIGH_RISK)
                        .count());
    }
}
