package dev.plumbline.measure.picture;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.CellRanges;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Fact.SurveyTally;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** What one side answered in one quarter. */
final class Surveys {

    private final Map<String, SurveyItem> items = new HashMap<>();
    private final List<SurveyResponse> responses;
    private final List<SurveyTally> tallies;

    Surveys(AllianceFacts facts, String partner, Quarter quarter) {
        facts.register().items().forEach(item -> items.put(item.id(), item));
        responses = facts.list(SurveyResponse.class, partner, quarter);
        tallies = facts.list(SurveyTally.class, partner, quarter);
    }

    /**
     * How a group answered a theme.
     *
     * @param summary n, mean, variance over people; empty when nobody answered
     * @param origins the answers' cells
     */
    record Group(Optional<SampleSummary> summary, List<Origin> origins) {}

    /** People who answered at least one item. */
    long respondents() {
        long people = responses.stream()
                .filter(response ->
                        response.answers().stream().anyMatch(answer -> answer.answer() instanceof Reading.Reported))
                .count();
        int tallied = tallies.stream()
                .mapToInt(tally -> tally.respondents().orElse(0))
                .max()
                .orElse(0);
        return people + tallied;
    }

    /** Everyone's answers to a theme: people one by one, or published tallies where there are no people. */
    Group theme(String theme) {
        return responses.isEmpty() ? tallied(theme) : people(theme, _ -> true);
    }

    /** Answers of one level to a theme. */
    Group theme(String theme, Level level) {
        return people(theme, response -> response.level() == level);
    }

    private Group people(String theme, Predicate<SurveyResponse> who) {
        List<OptionalDouble> means = new ArrayList<>();
        List<Origin> cells = new ArrayList<>();
        for (SurveyResponse response : responses) {
            if (who.test(response)) {
                means.add(mean(response, theme, cells));
            }
        }
        return new Group(SampleSummary.ofAnswers(means), CellRanges.joined(cells));
    }

    private OptionalDouble mean(SurveyResponse response, String theme, List<Origin> cells) {
        double sum = 0;
        int n = 0;
        for (Answer answer : response.answers()) {
            SurveyItem item = items.get(answer.item());
            if (item != null
                    && item.theme().equals(theme)
                    && answer.answer() instanceof Reading.Reported(BigDecimal given)) {
                sum += item.scored(given.doubleValue());
                n++;
                cells.add(response.origin().withCell(answer.cell()));
            }
        }
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
    }

    private Group tallied(String theme) {
        List<SampleSummary> summaries = new ArrayList<>();
        List<Origin> cells = new ArrayList<>();
        for (SurveyTally tally : tallies) {
            SurveyItem item = items.get(tally.item());
            if (item != null && item.theme().equals(theme)) {
                summary(item, tally).ifPresent(summaries::add);
                cells.add(tally.origin());
            }
        }
        return new Group(joined(summaries), CellRanges.joined(cells));
    }

    /** Several items answered by the same people: the mean of their means; how it spreads over people is not published. */
    private static Optional<SampleSummary> joined(List<SampleSummary> summaries) {
        if (summaries.size() <= 1) {
            return summaries.stream().findFirst();
        }
        double mean =
                summaries.stream().mapToDouble(SampleSummary::mean).average().orElseThrow();
        long n = summaries.stream().mapToLong(SampleSummary::n).min().orElseThrow();
        return Optional.of(new SampleSummary(n, mean, OptionalDouble.empty()));
    }

    private static Optional<SampleSummary> summary(SurveyItem item, SurveyTally tally) {
        double total = 0;
        double sum = 0;
        for (int option = 0; option < tally.shares().size(); option++) {
            double share = tally.shares().get(option).doubleValue();
            total += share;
            sum += share * item.scored(item.low() + option);
        }
        int n = tally.respondents().orElse(0);
        if (total <= 0 || n < 1) {
            return Optional.empty();
        }
        double mean = sum / total;
        double squares = 0;
        for (int option = 0; option < tally.shares().size(); option++) {
            double distance = item.scored(item.low() + option) - mean;
            squares += tally.shares().get(option).doubleValue() / total * distance * distance;
        }
        return Optional.of(
                n < 2
                        ? new SampleSummary(n, mean, OptionalDouble.empty())
                        : SampleSummary.published(n, mean, squares * n / (n - 1)));
    }
}
