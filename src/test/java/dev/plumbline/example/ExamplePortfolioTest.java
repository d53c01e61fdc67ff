package dev.plumbline.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplePortfolioTest {

    private static final Quarter LAST = ExampleSpec.WORKED.last();
    private static final ExampleSpec MANY = new ExampleSpec(30, 3, LAST, 7, 0);

    private final ExamplePortfolio worked = ExamplePortfolio.of(ExampleSpec.WORKED);

    @Test
    void theSameSeedGivesTheSameData() {
        ExamplePortfolio again = ExamplePortfolio.of(ExampleSpec.WORKED);

        assertThat(again.register()).isEqualTo(worked.register());
        assertThat(again.submissions())
                .containsExactlyElementsOf(worked.submissions().toList());
    }

    @Test
    void anotherSeedGivesOtherActualsForTheSameRegister() {
        ExamplePortfolio other = ExamplePortfolio.of(new ExampleSpec(4, 12, LAST, 5, 0));

        assertThat(other.register()).isEqualTo(worked.register());
        assertThat(other.submissions(LAST))
                .isNotEqualTo(worked.submissions(LAST).toList());
    }

    @Test
    void aQuarterAloneIsTheSameAsInTheWholeStream() {
        List<Submission> late = worked.submissions()
                .filter(each -> each.period().equals(Optional.of(FiscalCalendar.CALENDAR_YEAR.periodOf(LAST))))
                .toList();

        assertThat(worked.submissions(LAST)).containsExactlyElementsOf(late).hasSize(6);
        assertThat(worked.submissions(LAST.plus(1))).isEmpty();
        assertThat(worked.submissions(LAST.plus(-12))).isEmpty();
    }

    @Test
    void aSilentPartnerSendsNothingForTheLastQuarter() {
        assertThat(worked.submissions(LAST)).noneMatch(each -> each.partner().equals("corvane"));
        assertThat(worked.submissions(LAST.plus(-1)))
                .anyMatch(each -> each.partner().equals("corvane"));
    }

    @Test
    void aCorrectionIsTheSameReturnWithOneFigurePutRightUnderAnotherName() {
        List<Submission> corrections = worked.corrections().toList();

        assertThat(corrections).singleElement().satisfies(correction -> {
            Submission first = worked.submissions(LAST.plus(-1))
                    .filter(each -> each.partner().equals(correction.partner()))
                    .findFirst()
                    .orElseThrow();
            assertThat(correction.facts()).hasSameSizeAs(first.facts());
            assertThat(correction.facts())
                    .filteredOn(fact -> !first.facts().contains(fact))
                    .hasSize(1);
            assertThat(worked.received())
                    .contains(correction.partner() + "/" + worked.fileName(first) + ",2026-07-")
                    .contains(correction.partner() + "/" + worked.correctionName(correction) + ",2026-10-30");
        });
        assertThat(worked.received().lines())
                .hasSize(77)
                .isSortedAccordingTo(java.util.Comparator.comparing(
                        line -> line.startsWith("file") ? "" : line.substring(line.lastIndexOf(',') + 1)));
    }

    @Test
    void noTwoFilesOfAPartnerShareAName() {
        Stream.of(ExampleSpec.WORKED, MANY).map(ExamplePortfolio::of).forEach(portfolio -> {
            List<String> paths = portfolio
                    .submissions()
                    .map(each -> each.partner() + "/" + portfolio.fileName(each))
                    .toList();

            assertThat(paths).doesNotHaveDuplicates().allMatch(path -> path.endsWith(".xlsx"));
        });
        assertThat(worked.submissions(LAST).map(worked::fileName))
                .contains("Northwind return 2026-Q3.xlsx", "2026-Q3 MBPA alliance survey.xlsx");
    }

    @Test
    void nothingInTheRegisterDangles() {
        Stream.of(ExampleSpec.WORKED, MANY)
                .map(spec -> ExamplePortfolio.of(spec).register())
                .forEach(register -> {
                    Set<String> partners = ids(register.partners().stream().map(each -> each.id()));
                    Set<String> alliances = ids(register.alliances().stream().map(each -> each.id()));
                    Set<String> goals = ids(register.goals().stream().map(Goal::id));
                    Set<String> indicators = ids(register.indicators().stream().map(Indicator::id));

                    assertThat(register.alliances().stream()
                                    .flatMap(each -> each.sides().stream())
                                    .map(Side::partner))
                            .allMatch(partners::contains);
                    assertThat(register.goals().stream().map(Goal::alliance)).allMatch(alliances::contains);
                    assertThat(register.goals().stream().map(Goal::owner))
                            .allMatch(owner -> owner.isEmpty() || partners.contains(owner));
                    assertThat(register.indicators().stream().map(Indicator::goal))
                            .allMatch(goals::contains);
                    assertThat(register.indicators().stream().flatMap(each -> each.reporters().stream()))
                            .allMatch(partners::contains);
                    assertThat(register.targets().stream().map(each -> each.indicator()))
                            .allMatch(indicators::contains);
                    assertThat(register.recipients().stream().map(each -> each.alliance()))
                            .allMatch(each ->
                                    each.equals("portfolio") || alliances.contains(each) || partners.contains(each));
                });
    }

    @Test
    void weightsInTheRegisterAddUpTo100() {
        Register register = worked.register();

        assertThat(register.goals().stream()
                        .collect(Collectors.groupingBy(Goal::alliance, Collectors.summingDouble(Goal::weight)))
                        .values())
                .containsOnly(100.0);
        assertThat(register.indicators().stream()
                        .collect(Collectors.groupingBy(Indicator::goal, Collectors.summingDouble(Indicator::weight)))
                        .values())
                .containsOnly(100.0);
    }

    @Test
    void everyFactSpeaksOfItsPartnersOwnAlliances() {
        Register register = worked.register();

        assertThat(worked.submissions()).allSatisfy(each -> {
            Set<String> own =
                    ids(register.listAlliancesOf(each.partner()).stream().map(alliance -> alliance.id()));
            assertThat(each.facts())
                    .allMatch(fact -> fact.partner().equals(each.partner()))
                    .allMatch(fact -> own.contains(fact.alliance()))
                    .allMatch(fact -> each.period().orElseThrow().contains(fact.period()));
        });
    }

    @Test
    void prioritiesAddUpTo100() {
        assertThat(facts(Fact.PriorityWeight.class)
                        .collect(Collectors.groupingBy(
                                each -> each.partner() + each.alliance() + each.period(),
                                Collectors.summingInt(each -> each.weight().intValueExact())))
                        .values())
                .containsOnly(100);
    }

    @Test
    void answersLieOnTheScaleAndSomeAreMissing() {
        SurveyItem item = worked.register().items().getFirst();
        List<Reading> answers = facts(Fact.SurveyResponse.class)
                .flatMap(each -> each.answers().stream())
                .map(Answer::answer)
                .toList();

        assertThat(answers.stream().filter(Reading.Reported.class::isInstance).map(Reading.Reported.class::cast))
                .allMatch(each -> item.low() <= each.value().intValueExact()
                        && each.value().intValueExact() <= item.high());
        assertThat(answers)
                .hasAtLeastOneElementOfType(Reading.Blank.class)
                .hasAtLeastOneElementOfType(Reading.NotApplicable.class);
    }

    @Test
    void noMoreAnswerThanWereAskedAndNoneTwice() {
        Set<String> seen = new HashSet<>();

        assertThat(facts(Fact.SurveyResponse.class))
                .allMatch(each -> seen.add(each.partner() + each.alliance() + each.period() + each.respondent()));
    }

    @Test
    void datesAreInOrder() {
        assertThat(facts(Fact.Meeting.class))
                .allMatch(each -> each.held()
                        .map(held -> !held.isBefore(each.planned())
                                && !held.isAfter(each.period().end()))
                        .orElse(true));
        assertThat(facts(Commitment.Action.class)).allSatisfy(each -> {
            LocalDate start = each.period().first().atDay(1);
            assertThat(each.done())
                    .matches(done -> done.map(day -> !day.isBefore(start)
                                    && !day.isAfter(each.period().end()))
                            .orElse(true));
        });
        assertThat(facts(Fact.Risk.class))
                .allMatch(each ->
                        each.raised().orElseThrow().isBefore(each.period().end()));
    }

    @Test
    void aManyQuarteredPortfolioTellsThemAll() {
        ExamplePortfolio portfolio = ExamplePortfolio.of(new ExampleSpec(3, 20, LAST, 1, 0));

        assertThat(portfolio.submissions().filter(each -> each.partner().equals("helvara")))
                .hasSize(20);
        assertThat(portfolio.register().targets())
                .filteredOn(each -> each.indicator().equals("AU-11"))
                .hasSize(25);
    }

    @Test
    void theWantedShareOfReturnsHoldsAFault() {
        ExampleSpec faulty = new ExampleSpec(20, 12, LAST, 3, 0.25);
        ExamplePortfolio portfolio = ExamplePortfolio.of(faulty);
        ExamplePortfolio right = ExamplePortfolio.of(new ExampleSpec(20, 12, LAST, 3, 0));

        List<Submission> all = portfolio.submissions().toList();
        List<Submission> clean = right.submissions().toList();
        assertThat(all.stream()
                                .filter(each -> portfolio.findFault(each).isPresent())
                                .count()
                        / (double) all.size())
                .isBetween(0.2, 0.3);
        assertThat(all.stream().flatMap(each -> portfolio.findFault(each).stream()))
                .contains(Fault.values());
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).facts().equals(clean.get(i).facts()))
                    .isEqualTo(portfolio.findFault(all.get(i)).isEmpty());
        }
    }

    @Test
    void aFileNameIsRefusedToAStranger() {
        Submission strange = new Submission("nobody", Submission.RETURN, Optional.empty(), List.of(), List.of());

        assertThatThrownBy(() -> worked.fileName(strange)).hasMessageContaining("nobody");
    }

    private <T extends Fact> Stream<T> facts(Class<T> type) {
        return worked.submissions()
                .flatMap(each -> each.facts().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Set<String> ids(Stream<String> keys) {
        List<String> all = keys.toList();
        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
        return Set.copyOf(all);
    }
}
