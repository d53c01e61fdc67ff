package dev.plumbline.submission.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.Homes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In the register of the test 25 people of northwind are invited, and 4 of solaris. */
class InvitedTest {

    @Test
    void moreRespondentsThanInvitedAreNoticedAtTheFirstOneTooMany() {
        assertThat(check("northwind", 25)).isEmpty();
        assertThat(check("northwind", 27)).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo("R25");
            assertThat(finding.message())
                    .startsWith("27 people answered for the alliance 'aurora', but only 25 were invited.")
                    .contains("on trial");
        });
        assertThat(check("solaris", 5)).hasSize(1);
    }

    @Test
    void whereNobodyAgreedHowManyAreInvitedNothingIsSaid() {
        assertThat(check("borealis", 100)).isEmpty();
    }

    @Test
    void theRuleIsOnTrialSoItNeitherBlocksNorAsksForAnExplanation() {
        assertThat(check("solaris", 5)).allSatisfy(finding -> {
            assertThat(finding.isOnTrial()).isTrue();
            assertThat(finding.blocks()).isFalse();
            assertThat(finding.wantsExplanation()).isFalse();
        });
    }

    private static List<Finding> check(String partner, int respondents) {
        List<Fact> facts = IntStream.range(0, respondents)
                .mapToObj(number -> response(partner, "R" + number))
                .toList();
        List<Finding> findings = new ArrayList<>();
        new AnswerRule()
                .check(
                        new Submission(partner, Submission.RETURN, Optional.of(Homes.Q3), facts, List.of()),
                        new Known(Homes.register(), LocalDate.of(2026, 10, 9)),
                        findings::add);
        return findings;
    }

    private static Fact response(String partner, String respondent) {
        Answer answer = new Answer("T1", new Reading.Reported(BigDecimal.valueOf(4)), "D5");
        return new Fact.SurveyResponse(
                partner,
                "aurora",
                Homes.Q3,
                respondent,
                Level.WORKING,
                List.of(answer),
                new Origin("f", "Survey", "B5", ""));
    }
}
