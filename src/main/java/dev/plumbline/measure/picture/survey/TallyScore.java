package dev.plumbline.measure.picture.survey;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.submission.Fact.SurveyTally;
import java.util.Optional;
import java.util.OptionalDouble;

/** What published counts or shares of answers amount to on the item's scale. */
final class TallyScore {

    private TallyScore() {}

    /** The statistics; empty when no respondents are given or no answer was counted. */
    static Optional<SampleSummary> of(SurveyItem item, SurveyTally tally) {
        int n = tally.respondents().orElse(0);
        double total = sum(tally, (share, _) -> share, item);
        if (!(total > 0) || n < 1) {
            return Optional.empty();
        }
        double mean = sum(tally, (share, score) -> share * score, item) / total;
        double squares = sum(tally, (share, score) -> share * (score - mean) * (score - mean), item) / total;
        return Optional.of(
                n < 2
                        ? new SampleSummary(n, mean, OptionalDouble.empty())
                        : SampleSummary.published(n, mean, squares * n / (n - 1)));
    }

    private static double sum(SurveyTally tally, java.util.function.DoubleBinaryOperator part, SurveyItem item) {
        double sum = 0;
        for (int option = 0; option < tally.shares().size(); option++) {
            double share = tally.shares().get(option).doubleValue();
            sum += part.applyAsDouble(share, item.scored((double) item.low() + option));
        }
        return sum;
    }
}
