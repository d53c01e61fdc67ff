package dev.plumbline.submission.rule;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An answer is a whole number on the scale of its item, and not every respondent gives one answer to everything. */
final class AnswerRule implements AcceptanceRule {

    private static final int ITEMS_THAT_TELL = 5;
    private static final int RESPONDENTS_THAT_TELL = 4;

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        List<Fact.SurveyResponse> responses = submission.facts().stream()
                .filter(Fact.SurveyResponse.class::isInstance)
                .map(Fact.SurveyResponse.class::cast)
                .toList();
        for (Fact.SurveyResponse response : responses) {
            for (Answer answer : response.answers()) {
                if (answer.answer() instanceof Reading.Reported reported) {
                    known.findItem(answer.item())
                            .filter(item -> !isOnScale(reported.value(), item))
                            .ifPresent(item -> findings.accept(outside(response, answer, reported.value(), item)));
                }
            }
        }
        checkAlike(responses, findings);
        responses.stream()
                .collect(Collectors.groupingBy(
                        response -> List.of(response.partner(), response.alliance(), response.period()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(asked -> checkInvited(asked, known, findings));
    }

    /** No more people answer than were invited; where nobody agreed how many are, nothing is said. */
    private static void checkInvited(List<Fact.SurveyResponse> asked, Known known, Consumer<Finding> findings) {
        int invited = invited(asked.getFirst(), known);
        if (invited > 0 && asked.size() > invited) {
            Fact.SurveyResponse first = asked.get(invited);
            findings.accept(new Finding(
                            AcceptanceFinding.MORE_RESPONDENTS_THAN_INVITED,
                            first.origin(),
                            first.respondent(),
                            Map.of(
                                    "alliance", first.alliance(),
                                    "count", Integer.toString(asked.size()),
                                    "invited", Integer.toString(invited)))
                    .inField("respondent"));
        }
    }

    private static int invited(Fact.SurveyResponse response, Known known) {
        return known.agreed().findAlliance(response.alliance()).stream()
                .flatMap(alliance -> alliance.sides().stream())
                .filter(side -> side.partner().equals(response.partner()))
                .mapToInt(side -> side.executivesInvited() + side.workingInvited())
                .sum();
    }

    private static boolean isOnScale(BigDecimal value, SurveyItem item) {
        return value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(item.low())) >= 0
                && value.compareTo(BigDecimal.valueOf(item.high())) <= 0;
    }

    private static Finding outside(Fact.SurveyResponse response, Answer answer, BigDecimal value, SurveyItem item) {
        return new Finding(
                AcceptanceFinding.ANSWER_OUTSIDE_SCALE,
                response.origin().withCell(answer.cell()),
                value.toPlainString(),
                Map.of(
                        "item", item.id(),
                        "low", Integer.toString(item.low()),
                        "high", Integer.toString(item.high())));
    }

    private static void checkAlike(List<Fact.SurveyResponse> responses, Consumer<Finding> findings) {
        List<Fact.SurveyResponse> alike =
                responses.stream().filter(AnswerRule::isAllAlike).toList();
        if (responses.size() >= RESPONDENTS_THAT_TELL && alike.size() * 2 > responses.size()) {
            findings.accept(new Finding(
                    AcceptanceFinding.ANSWERS_ALL_ALIKE,
                    alike.getFirst().origin(),
                    "",
                    Map.of(
                            "count", Integer.toString(alike.size()),
                            "respondents", Integer.toString(responses.size()))));
        }
    }

    private static boolean isAllAlike(Fact.SurveyResponse response) {
        List<Reading> given = response.answers().stream()
                .map(Answer::answer)
                .filter(Reading.Reported.class::isInstance)
                .toList();
        return given.size() >= ITEMS_THAT_TELL && given.stream().distinct().count() == 1;
    }
}
