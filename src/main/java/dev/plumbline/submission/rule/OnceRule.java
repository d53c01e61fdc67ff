package dev.plumbline.submission.rule;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A file says a thing once. */
final class OnceRule implements AcceptanceRule {

    private static final Set<String> KEYS =
            Set.of("alliance", "indicator", "period", "goal", "respondent", "id", "resource", "clause", "benefit");
    private static final Set<String> KEYS_OF_MEETINGS = Set.of("alliance", "name", "planned");

    @Override
    public Set<String> needs(FactKind kind) {
        return kind == FactKind.MEETING ? KEYS_OF_MEETINGS : KEYS;
    }

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        Map<List<Object>, Origin> seen = new HashMap<>();
        for (Fact fact : submission.facts()) {
            Origin first = seen.putIfAbsent(identity(fact), fact.origin());
            if (first != null) {
                findings.accept(new Finding(
                        AcceptanceFinding.REPORTED_TWICE,
                        fact.origin(),
                        "",
                        Map.of("what", words(fact), "first", first.cell())));
            }
        }
    }

    private static List<Object> identity(Fact fact) {
        return List.of(fact.kind(), fact.partner(), fact.alliance(), fact.period(), own(fact));
    }

    private static List<Object> own(Fact fact) {
        return switch (fact) {
            case Fact.KpiActual kpi -> List.of(kpi.indicator());
            case Fact.PriorityWeight weight -> List.of(weight.goal());
            case Fact.SurveyResponse response -> List.of(response.respondent());
            case Fact.SurveyTally tally -> List.of(tally.item(), tally.level());
            case Fact.Meeting meeting -> List.of(meeting.name(), meeting.planned());
            case Fact.Risk risk -> List.of(risk.id());
            case Commitment.Action action -> List.of(action.id());
            case Commitment.Resource resource -> List.of(resource.resource());
            case Commitment.Obligation obligation -> List.of(obligation.clause());
            case Standpoint standpoint -> List.of(standpoint.subject());
        };
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case Fact.KpiActual kpi -> "The indicator '" + kpi.indicator() + "'";
            case Fact.PriorityWeight weight -> "The priority of '" + weight.goal() + "'";
            case Fact.SurveyResponse response -> "The respondent '" + response.respondent() + "'";
            case Fact.SurveyTally tally -> "The item '" + tally.item() + "'";
            case Fact.Meeting meeting -> "The meeting '" + meeting.name() + "' of " + meeting.planned();
            case Fact.Risk risk -> "The risk '" + risk.id() + "'";
            case Commitment.Action action -> "The action '" + action.id() + "'";
            case Commitment.Resource resource -> "The resource '" + resource.resource() + "'";
            case Commitment.Obligation obligation -> "The clause '" + obligation.clause() + "'";
            case Standpoint standpoint -> "The entry '" + standpoint.subject() + "'";
        };
    }
}
