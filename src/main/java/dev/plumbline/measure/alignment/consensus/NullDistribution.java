package dev.plumbline.measure.alignment.consensus;

import java.util.List;

/**
 * How random answers would spread over the options of a scale, the yardstick of {@link WithinGroupAgreement}.
 *
 * @param mean expected answer, with options numbered from 1
 * @param variance variance of random answers, in squared scale points
 * @see "LeBreton and Senter, Answers to 20 questions about interrater reliability and interrater agreement, 2008"
 */
public record NullDistribution(double mean, double variance) {

    /**
     * The distribution with a given chance for each option.
     *
     * @param probabilities chance of option 1, 2 and so on; they add up to 1
     * @return its mean and variance
     * @throws IllegalArgumentException when the chances do not add up to 1
     */
    public static NullDistribution of(List<Double> probabilities) {
        double total = 0;
        double first = 0;
        double second = 0;
        for (int option = 1; option <= probabilities.size(); option++) {
            double probability = probabilities.get(option - 1);
            total += probability;
            first += probability * option;
            second += probability * option * option;
        }
        if (Math.abs(total - 1) > 1e-9) {
            throw new IllegalArgumentException("probabilities add up to %s".formatted(total));
        }
        return new NullDistribution(first, second - first * first);
    }

    /**
     * The distribution in which every option is equally likely.
     *
     * @param options number of options, at least 2
     * @return mean (options + 1) / 2 and variance (options squared - 1) / 12
     */
    public static NullDistribution uniform(int options) {
        if (options < 2) {
            throw new IllegalArgumentException("a scale with %s options is not a scale".formatted(options));
        }
        return new NullDistribution((options + 1) / 2.0, (options * (double) options - 1) / 12);
    }
}
