package dev.plumbline.measure.picture.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Fact.SurveyTally;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final SurveyItem FIRST = item("T1", 5);
    private static final SurveyItem SECOND = item("T2", 5);

    private static SurveyItem item(String id, int high) {
        return new SurveyItem(id, "Trust", "?", 1, high, false, Optional.empty());
    }

    /** One person a text, one digit an item, a dash where it was skipped. */
    private static Group trust(List<SurveyItem> items, String... people) {
        List<SurveyResponse> responses = new ArrayList<>();
        for (String person : people) {
            List<Answer> answers = new ArrayList<>();
            for (int item = 0; item < person.length(); item++) {
                if (person.charAt(item) != '-') {
                    int given = Character.digit(person.charAt(item), 10);
                    answers.add(
                            new Answer(items.get(item).id(), new Reading.Reported(BigDecimal.valueOf(given)), "D2"));
                }
            }
            responses.add(new SurveyResponse(
                    "ash", "aurora", Period.parse("2026-07/3"), "R", Level.WORKING, answers, Origin.ofFile("f")));
        }
        return new Answers(items, responses, List.of()).theme("Trust");
    }

    private static Group trust(String... people) {
        return trust(List.of(FIRST, SECOND), people);
    }

    @Test
    void fivePeopleAreShownAndFourAreNot() {
        assertThat(trust("12", "23", "34", "45", "55").withheld(List.of())).isEmpty();
        assertThat(trust("12", "23", "34", "45").withheld(List.of())).contains(Undefined.SUPPRESSED);
    }

    @Test
    void theItemThatTheFewestAnsweredCounts() {
        assertThat(trust("1-", "23", "34", "45", "55").withheld(List.of())).contains(Undefined.SUPPRESSED);
        assertThat(trust("1-", "2-", "3-", "4-", "5-").withheld(List.of())).isEmpty();
    }

    @Test
    void theSameAnswerOfAllWouldTellEachOnes() {
        assertThat(trust("4-", "4-", "4-", "4-", "4-").withheld(List.of())).contains(Undefined.SUPPRESSED);
        assertThat(trust("4-", "4-", "4-", "4-", "3-").withheld(List.of())).isEmpty();
    }

    @Test
    void theVeryAnswersOfLastQuarterAndOneMoreWouldTellTheOne() {
        Group before = trust("1-", "2-", "3-", "4-", "5-");
        Group now = trust("1-", "2-", "3-", "4-", "5-", "1-");

        assertThat(now.withheld(List.of(before))).contains(Undefined.SUPPRESSED);
        assertThat(before.withheld(List.of(now))).contains(Undefined.SUPPRESSED);
    }

    @Test
    void otherAnswersThanLastQuarterTellNothing() {
        Group before = trust("1-", "2-", "3-", "4-", "5-");

        assertThat(trust("2-", "2-", "3-", "4-", "4-", "3-").withheld(List.of(before)))
                .isEmpty();
        assertThat(trust("1-", "2-", "3-", "4-", "5-").withheld(List.of(before)))
                .isEmpty();
    }

    @Test
    void fivePeopleMoreHideEachOther() {
        Group before = trust("1-", "2-", "3-", "4-", "5-");
        String[] more = Stream.of("1-", "2-", "3-", "4-", "5-", "1-", "1-", "2-", "2-", "3-")
                .toArray(String[]::new);

        assertThat(trust(more).withheld(List.of(before))).isEmpty();
    }

    @Test
    void nobodyIsNotWithheldButMissing() {
        assertThat(trust().withheld(List.of())).contains(Undefined.NOT_REPORTED);
        assertThat(trust().n()).isZero();
    }

    @Test
    void anAnswerOutsideTheScaleSaysThatTheScaleChanged() {
        assertThat(trust("1-", "2-", "3-", "4-", "9-").withheld(List.of())).contains(Undefined.NO_SCALE);
    }

    @Test
    void itemsOnDifferentScalesHaveNoMean() {
        assertThat(trust(List.of(FIRST, item("T2", 9)), "12", "23", "34", "45", "55")
                        .withheld(List.of()))
                .contains(Undefined.NO_SCALE);
    }

    @Test
    void aPublishedTallyCountsItsRespondents() {
        SurveyTally tally = new SurveyTally(
                "ash",
                "aurora",
                Period.parse("2026-07/3"),
                Level.UNSTATED,
                "T1",
                Optional.of(20),
                List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TWO, BigDecimal.ZERO),
                Origin.ofFile("f"));
        Answers answers = new Answers(List.of(FIRST), List.of(), List.of(tally));

        assertThat(answers.respondents()).isEqualTo(20);
        assertThat(answers.theme("Trust").shown(Optional.empty()).orElseThrow().mean())
                .isEqualTo(3.25);
    }
}
