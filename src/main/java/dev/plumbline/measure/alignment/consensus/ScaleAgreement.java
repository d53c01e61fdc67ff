package dev.plumbline.measure.alignment.consensus;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * rwg(J), the within-group agreement on a scale of J items.
 *
 * <p>With q = mean item variance / null variance it is J (1 - q) / (J (1 - q) + q), and 0 when q reaches 1. It rises with
 * J at the same variance, so the items are shown too.
 *
 * @param n number of complete respondents
 * @param items number of items
 * @param meanItemVariance mean sample variance of the items; empty below two respondents
 * @param rwgJ agreement, 0 to 1; empty below two respondents
 * @see "James, Demaree and Wolf, Estimating within-group interrater reliability with and without response bias, 1984"
 */
public record ScaleAgreement(int n, int items, OptionalDouble meanItemVariance, OptionalDouble rwgJ) {

    /**
     * The agreement of a group on a scale.
     *
     * @param responses the group's answers
     * @param nullVariance variance of random answers, above 0; see {@link NullDistribution}
     * @return the agreement
     */
    public static ScaleAgreement of(Responses responses, double nullVariance) {
        if (!(nullVariance > 0)) {
            throw new IllegalArgumentException("null variance %s is not above 0".formatted(nullVariance));
        }
        List<Double> variances = responses.itemVariances();
        if (variances.isEmpty()) {
            return new ScaleAgreement(responses.n(), responses.items(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double mean = DecimalMean.of(
                variances.stream().mapToDouble(Double::doubleValue).toArray());
        double ratio = Math.min(mean / nullVariance, 1);
        double agreed = responses.items() * (1 - ratio);
        return new ScaleAgreement(
                responses.n(),
                responses.items(),
                OptionalDouble.of(mean),
                OptionalDouble.of(agreed / (agreed + ratio)));
    }

    /**
     * Why there is no agreement.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return rwgJ.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }
}
