package dev.plumbline.measure.picture.survey;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.alignment.anonymity.SmallGroups;
import dev.plumbline.measure.alignment.consensus.AverageDeviation;
import dev.plumbline.measure.alignment.consensus.NullDistribution;
import dev.plumbline.measure.alignment.consensus.WithinGroupAgreement;
import java.util.List;
import java.util.Optional;

/**
 * How alike the people of one side answer a theme. Each item rests on everyone who answered it.
 *
 * @param averageDeviation mean over the items of the mean distance from the item's mean, in scale points
 * @param agreement mean over the items of rwg, 0 to 1, against answers spread evenly; raw values below 0 count 0
 * @param agreementSkewed the same against answers that lean to the high side; only on scales of five options
 */
public record Consensus(
        Optional<Double> averageDeviation, Optional<Double> agreement, Optional<Double> agreementSkewed) {

    private static final int FIVE = 5;

    /**
     * The consensus on a theme.
     *
     * @param answers the answers to each item
     * @param scale an item of the theme; all have the same scale
     * @return the consensus; empty when nobody answered, an item has fewer than five answers, or the scale has no width
     */
    public static Optional<Consensus> of(List<double[]> answers, SurveyItem scale) {
        int options = scale.high() - scale.low() + 1;
        boolean small = answers.stream().anyMatch(item -> item.length < SmallGroups.MINIMUM_FOR_MEANS);
        if (answers.isEmpty() || small || options < 2) {
            return Optional.empty();
        }
        double[] deviations = answers.stream()
                .map(item -> AverageDeviation.ofItem(item, options))
                .mapToDouble(item -> item.aboutMean().orElseThrow())
                .toArray();
        List<SampleSummary> summaries =
                answers.stream().map(SampleSummary::ofValues).toList();
        return Optional.of(new Consensus(
                Optional.of(DecimalMean.of(deviations)),
                Optional.of(
                        agreement(summaries, NullDistribution.uniform(options).variance())),
                options == FIVE
                        ? Optional.of(agreement(summaries, WithinGroupAgreement.SLIGHT_SKEW_FIVE))
                        : Optional.empty()));
    }

    private static double agreement(List<SampleSummary> items, double nullVariance) {
        return DecimalMean.of(items.stream()
                .map(item -> WithinGroupAgreement.of(Optional.of(item), nullVariance))
                .mapToDouble(item -> item.rwg().orElseThrow())
                .toArray());
    }
}
