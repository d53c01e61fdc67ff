package dev.plumbline.submission.rule;

import dev.plumbline.agreement.Side;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * No more people answer for an alliance, side and quarter than were invited; where nobody agreed how many are, nothing is
 * said. On trial since version 0.1.0.
 */
final class InvitedRule implements AcceptanceRule {

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        submission.facts().stream()
                .filter(Fact.SurveyResponse.class::isInstance)
                .map(Fact.SurveyResponse.class::cast)
                .collect(Collectors.groupingBy(
                        response -> List.of(response.partner(), response.alliance(), response.period()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(responses -> check(responses, known, findings));
    }

    private static void check(List<Fact.SurveyResponse> responses, Known known, Consumer<Finding> findings) {
        int invited = invited(responses.getFirst(), known);
        if (invited > 0 && responses.size() > invited) {
            Fact.SurveyResponse first = responses.get(invited);
            findings.accept(new Finding(
                            AcceptanceFinding.MORE_RESPONDENTS_THAN_INVITED,
                            first.origin(),
                            first.respondent(),
                            Map.of(
                                    "alliance", first.alliance(),
                                    "count", Integer.toString(responses.size()),
                                    "invited", Integer.toString(invited)))
                    .inField("respondent"));
        }
    }

    private static int invited(Fact.SurveyResponse response, Known known) {
        return known.register().alliances().stream()
                .filter(alliance -> alliance.id().equals(response.alliance()))
                .flatMap(alliance -> alliance.sides().stream())
                .filter(side -> side.partner().equals(response.partner()))
                .mapToInt(InvitedRule::invited)
                .sum();
    }

    private static int invited(Side side) {
        return side.executivesInvited() + side.workingInvited();
    }
}
