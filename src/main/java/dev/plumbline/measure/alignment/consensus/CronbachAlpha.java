package dev.plumbline.measure.alignment.consensus;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cronbach's alpha: whether the items of a scale measure one thing. For the annex, from 10 respondents and 3 items on;
 * below 0.6 show the items and not the scale.
 *
 * <p>alpha = k / (k - 1) x (1 - sum of item variances / variance of the sum). Standardized: k r / (1 + (k - 1) r) with the
 * mean correlation r. A negative value is kept and means that a reversed item was not recoded.
 *
 * @param n number of complete respondents
 * @param items number of items k
 * @param alpha up to 1; empty below two items or two respondents, or when the sum has no variation
 * @param standardized up to 1; empty when an item has no variation
 * @see "Cronbach, Coefficient alpha and the internal structure of tests, 1951"
 */
public record CronbachAlpha(int n, int items, OptionalDouble alpha, OptionalDouble standardized) {

    private static final double ZERO = 1e-12;

    /**
     * The alpha of a scale.
     *
     * @param responses the answers, reversed items recoded
     * @return the alpha
     */
    public static CronbachAlpha of(Responses responses) {
        OptionalDouble none = OptionalDouble.empty();
        if (responses.n() < 2 || responses.items() < 2) {
            return new CronbachAlpha(responses.n(), responses.items(), none, none);
        }
        double k = responses.items();
        double[] sums = responses.complete().stream()
                .mapToDouble(
                        row -> row.stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
        double total = SampleSummary.ofValues(sums).variance().orElseThrow();
        double parts = responses.itemVariances().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        OptionalDouble alpha = total == 0 ? none : OptionalDouble.of(k / (k - 1) * (1 - parts / total));
        return new CronbachAlpha(responses.n(), responses.items(), alpha, standardized(responses));
    }

    /**
     * Why there is no alpha.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (alpha.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(n < 2 || items < 2 ? Undefined.TOO_FEW : Undefined.NO_VARIATION);
    }

    private static OptionalDouble standardized(Responses responses) {
        List<OptionalDouble> correlations = new ArrayList<>();
        for (int first = 0; first < responses.items(); first++) {
            for (int second = first + 1; second < responses.items(); second++) {
                correlations.add(
                        Pairs.of(responses.item(first), responses.item(second)).correlation());
            }
        }
        if (correlations.stream().anyMatch(OptionalDouble::isEmpty)) {
            return OptionalDouble.empty();
        }
        double mean = DecimalMean.of(
                correlations.stream().mapToDouble(OptionalDouble::getAsDouble).toArray());
        double k = responses.items();
        double base = 1 + (k - 1) * mean;
        return Math.abs(base) < ZERO ? OptionalDouble.empty() : OptionalDouble.of(k * mean / base);
    }
}
