package dev.plumbline.submission.workbook.answer;

import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Control totals of what was taken from a file, so that its owner can compare them with its own. */
final class FactTotals {

    private static final int DECIMALS_OF_QUOTIENT = 4;

    private final AnswerWords words;
    private final Map<Class<?>, List<Fact>> facts;
    private final List<Total> totals = new ArrayList<>();

    /**
     * One line.
     *
     * @param section the section
     * @param what what is added up
     * @param entries how many entries
     * @param sum their sum or what else tells them; empty when nothing adds up
     */
    record Total(String section, String what, String entries, String sum) {}

    private FactTotals(List<Fact> facts, AnswerWords words) {
        this.words = words;
        this.facts = facts.stream().collect(Collectors.groupingBy(Fact::getClass));
    }

    static List<Total> of(List<Fact> facts, AnswerWords words) {
        FactTotals totals = new FactTotals(facts, words);
        totals.add(Fact.KpiActual.class, Fact.KpiActual::indicator, totals::sumOfActuals);
        totals.add(Fact.PriorityWeight.class, Fact.PriorityWeight::alliance, totals::sumOfWeights);
        totals.add(Fact.SurveyResponse.class, Fact.SurveyResponse::alliance, totals::answers);
        totals.add(Fact.SurveyTally.class, Fact.SurveyTally::item, _ -> "");
        totals.add(Fact.Meeting.class, Fact.Meeting::alliance, totals::held);
        totals.add(Commitment.Action.class, Commitment.Action::alliance, totals::done);
        totals.add(Fact.Risk.class, Fact.Risk::alliance, _ -> "");
        totals.add(Commitment.Resource.class, Commitment.Resource::resource, totals::sumOfResources);
        totals.add(Commitment.Obligation.class, Commitment.Obligation::alliance, totals::inPlace);
        totals.add(Standpoint.GoalView.class, Standpoint.GoalView::alliance, _ -> "");
        totals.add(Standpoint.BusinessCase.class, Standpoint.BusinessCase::benefit, totals::sumOfBenefits);
        totals.add(Standpoint.Lesson.class, Standpoint.Lesson::alliance, _ -> "");
        return totals.totals;
    }

    private <F extends Fact> void add(Class<F> type, Function<F, String> group, Function<List<F>, String> sum) {
        Map<String, List<F>> groups = facts.getOrDefault(type, List.of()).stream()
                .map(type::cast)
                .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((what, entries) -> totals.add(new Total(
                words.text("kind." + entries.getFirst().kind().name()),
                what,
                words.number(entries.size()),
                sum.apply(entries))));
    }

    /** A total is only of numbers; what stands there instead is counted beside it. */
    private String sumOfActuals(List<Fact.KpiActual> actuals) {
        List<BigDecimal> reported = actuals.stream()
                .flatMap(actual -> number(actual.actual()).stream())
                .toList();
        int without = actuals.size() - reported.size();
        String sum = reported.isEmpty() ? "" : words.text("total.actuals", words.number(shown(actuals, sum(reported))));
        String none = without == 0 ? "" : words.text("total.without", words.number(without));
        return sum.isEmpty() || none.isEmpty() ? sum + none : sum + "; " + none;
    }

    /** A quotient has no last digit that somebody typed. */
    private static BigDecimal shown(List<Fact.KpiActual> actuals, BigDecimal sum) {
        boolean divided =
                actuals.stream().anyMatch(actual -> actual.denominator().isPresent());
        return divided && sum.scale() > DECIMALS_OF_QUOTIENT
                ? sum.setScale(DECIMALS_OF_QUOTIENT, RoundingMode.HALF_EVEN)
                : sum;
    }

    private static Optional<BigDecimal> number(Reading reading) {
        return reading instanceof Reading.Reported(BigDecimal value) ? Optional.of(value) : Optional.empty();
    }

    private String sumOfWeights(List<Fact.PriorityWeight> weights) {
        return words.text(
                "total.weights",
                words.number(
                        sum(weights.stream().map(Fact.PriorityWeight::weight).toList())));
    }

    private String answers(List<Fact.SurveyResponse> responses) {
        long given = responses.stream()
                .flatMap(response -> response.answers().stream())
                .filter(answer -> answer.answer() instanceof Reading.Reported)
                .count();
        return words.count("answer", given);
    }

    private String held(List<Fact.Meeting> meetings) {
        return words.text(
                "total.held",
                words.number(meetings.stream()
                        .filter(meeting -> meeting.held().isPresent())
                        .count()));
    }

    private String done(List<Commitment.Action> actions) {
        return words.text(
                "total.done",
                words.number(actions.stream()
                        .filter(action -> action.done().isPresent())
                        .count()));
    }

    private String sumOfResources(List<Commitment.Resource> resources) {
        return words.text(
                "total.resources",
                words.number(sum(
                        resources.stream().map(Commitment.Resource::committed).toList())),
                words.number(
                        sum(resources.stream().map(Commitment.Resource::actual).toList())));
    }

    private String inPlace(List<Commitment.Obligation> clauses) {
        return words.text(
                "total.in-place",
                words.number(
                        clauses.stream().filter(Commitment.Obligation::inPlace).count()));
    }

    private String sumOfBenefits(List<Standpoint.BusinessCase> benefits) {
        return words.text(
                "total.benefits",
                words.number(sum(
                        benefits.stream().map(Standpoint.BusinessCase::planned).toList())),
                words.number(sum(
                        benefits.stream().map(Standpoint.BusinessCase::actual).toList())));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
