package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.MeetingConduct;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.Submission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said to have happened lies in the past. */
final class DateRule implements AcceptanceRule {

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        for (Fact fact : submission.facts()) {
            switch (fact) {
                case Fact.Meeting meeting -> checkMeeting(meeting, known, findings);
                case Commitment.Action action -> checkPast(fact, "done", action.done(), known, findings);
                case Fact.Risk risk -> checkPast(fact, "raised", risk.raised(), known, findings);
                case Standpoint.Lesson lesson -> {
                    checkPast(fact, "raised", Optional.of(lesson.raised()), known, findings);
                    checkPast(fact, "adopted", lesson.adopted(), known, findings);
                }
                case Commitment.Obligation clause -> checkPast(fact, "reviewed", clause.reviewed(), known, findings);
                case Fact.KpiActual _,
                        Fact.PriorityWeight _,
                        Fact.SurveyResponse _,
                        Fact.SurveyTally _,
                        Commitment.Resource _,
                        Standpoint.GoalView _,
                        Standpoint.BusinessCase _ -> {}
            }
        }
    }

    private static void checkMeeting(Fact.Meeting meeting, Known known, Consumer<Finding> findings) {
        checkPast(meeting, "held", meeting.held(), known, findings);
        checkPast(meeting, "minutesSent", meeting.conduct().flatMap(MeetingConduct::minutesSent), known, findings);
    }

    private static void checkPast(
            Fact fact, String field, Optional<LocalDate> day, Known known, Consumer<Finding> findings) {
        day.filter(date -> date.isAfter(known.received()))
                .ifPresent(date -> findings.accept(new Finding(
                                AcceptanceFinding.DATE_IN_FUTURE,
                                fact.origin(),
                                date.toString(),
                                Map.of(
                                        "what",
                                        said(fact, field),
                                        "received",
                                        known.received().toString()))
                        .inField(field)));
    }

    private static String said(Fact fact, String field) {
        return switch (field) {
            case "held" -> "The meeting was held";
            case "done" -> "The action was done";
            case "minutesSent" -> "The minutes were sent";
            case "adopted" -> "The lesson was adopted";
            case "reviewed" -> "The clause was reviewed";
            default -> fact instanceof Fact.Risk ? "The risk was raised" : "The lesson was raised";
        };
    }
}
