package dev.plumbline.submission.workbook;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Standpoint;
import java.util.List;

/** Facts without their origins, so that what is written and what is read back can be compared. */
final class Bare {

    private static final Origin NOWHERE = Origin.ofFile("");

    private Bare() {}

    static List<Fact> facts(List<Fact> facts) {
        return facts.stream().map(Bare::fact).toList();
    }

    private static Fact fact(Fact fact) {
        return switch (fact) {
            case Fact.KpiActual f ->
                new Fact.KpiActual(
                        f.partner(),
                        f.alliance(),
                        f.indicator(),
                        f.period(),
                        f.actual(),
                        f.numerator(),
                        f.denominator(),
                        f.target(),
                        f.status(),
                        f.comment(),
                        NOWHERE);
            case Fact.PriorityWeight f ->
                new Fact.PriorityWeight(f.partner(), f.alliance(), f.goal(), f.period(), f.weight(), NOWHERE);
            case Fact.SurveyResponse f -> response(f);
            case Fact.SurveyTally f -> f;
            case Fact.Meeting f ->
                new Fact.Meeting(
                        f.partner(),
                        f.alliance(),
                        f.period(),
                        f.name(),
                        f.planned(),
                        f.held(),
                        f.sponsorAttended(),
                        f.attended(),
                        f.decisionsMade(),
                        f.decisionsWaiting(),
                        f.conduct(),
                        NOWHERE);
            case Fact.Risk f ->
                new Fact.Risk(
                        f.partner(),
                        f.alliance(),
                        f.period(),
                        f.id(),
                        f.what(),
                        f.likelihood(),
                        f.impact(),
                        f.raised(),
                        f.owner(),
                        NOWHERE);
            case Commitment f -> commitment(f);
            case Standpoint f -> standpoint(f);
        };
    }

    private static Fact response(Fact.SurveyResponse f) {
        List<Answer> answers = f.answers().stream()
                .map(answer -> new Answer(answer.item(), answer.answer(), ""))
                .toList();
        return new Fact.SurveyResponse(
                f.partner(), f.alliance(), f.period(), f.respondent(), f.level(), answers, NOWHERE);
    }

    private static Fact standpoint(Standpoint standpoint) {
        return switch (standpoint) {
            case Standpoint.GoalView f ->
                new Standpoint.GoalView(
                        f.partner(),
                        f.alliance(),
                        f.period(),
                        f.goal(),
                        f.indicator(),
                        f.stance(),
                        f.target(),
                        f.due(),
                        f.definition(),
                        NOWHERE);
            case Standpoint.BusinessCase f ->
                new Standpoint.BusinessCase(
                        f.partner(),
                        f.alliance(),
                        f.period(),
                        f.benefit(),
                        f.planned(),
                        f.actual(),
                        f.total(),
                        f.low(),
                        f.high(),
                        NOWHERE);
            case Standpoint.Lesson f ->
                new Standpoint.Lesson(
                        f.partner(),
                        f.alliance(),
                        f.period(),
                        f.id(),
                        f.what(),
                        f.raised(),
                        f.adopted(),
                        f.repeated(),
                        NOWHERE);
        };
    }

    private static Fact commitment(Commitment commitment) {
        return switch (commitment) {
            case Commitment.Action f ->
                new Commitment.Action(
                        f.partner(), f.alliance(), f.period(), f.id(), f.what(), f.owner(), f.due(), f.done(), NOWHERE);
            case Commitment.Resource f ->
                new Commitment.Resource(
                        f.partner(),
                        f.alliance(),
                        f.period(),
                        f.resource(),
                        f.committed(),
                        f.actual(),
                        f.outsideGoals(),
                        f.openPosts(),
                        f.oldestOpenDays(),
                        NOWHERE);
            case Commitment.Obligation f ->
                new Commitment.Obligation(
                        f.partner(),
                        f.alliance(),
                        f.period(),
                        f.clause(),
                        f.inPlace(),
                        f.review(),
                        f.owner(),
                        f.block(),
                        f.reviewed(),
                        f.notice(),
                        NOWHERE);
        };
    }
}
