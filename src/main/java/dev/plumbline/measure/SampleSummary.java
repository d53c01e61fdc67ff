package dev.plumbline.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a group of answers: how many, their mean and their sample variance. It can be computed from raw
 * answers or taken from published aggregates, and it does not depend on the order of the answers.
 *
 * @param n number of answers, at least 1
 * @param mean arithmetic mean, in scale points
 * @param variance sample variance with n - 1 in the denominator, in squared scale points, at least 0; empty for one
 *     answer, or when a publication does not give it
 */
public record SampleSummary(long n, double mean, OptionalDouble variance) {
    /** Checks the ranges; the variance of one answer is always empty. */
    public SampleSummary {
        if (n < 1) {
            throw new IllegalArgumentException("a sample of %s answers has no mean".formatted(n));
        }
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("mean %s of a sample is not finite".formatted(mean));
        }
        variance = n < 2 ? OptionalDouble.empty() : variance;
        double spread = variance.orElse(0);
        if (!(spread >= 0 && spread < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("variance %s of a sample is not possible".formatted(spread));
        }
    }

    /**
     * A summary from published aggregates.
     *
     * @param n number of answers, at least 1
     * @param mean arithmetic mean
     * @param variance sample variance with n - 1 in the denominator
     * @return the summary
     */
    public static SampleSummary published(long n, double mean, double variance) {
        return new SampleSummary(n, mean, OptionalDouble.of(variance));
    }

    /**
     * A summary of raw answers.
     *
     * @param answers finite answers in any order, at least one
     * @return the summary
     * @throws IllegalArgumentException when there is no answer
     */
    public static SampleSummary ofValues(double... answers) {
        double mean = DecimalMean.of(answers);
        return new SampleSummary(answers.length, mean, variance(answers, mean));
    }

    /**
     * A summary of answers some of which are missing; missing ones are left out.
     *
     * @param answers answers in any order, empty where the respondent gave none
     * @return the summary, or empty when nobody answered
     */
    public static Optional<SampleSummary> ofAnswers(List<OptionalDouble> answers) {
        double[] given =
                answers.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        return given.length == 0 ? Optional.empty() : Optional.of(ofValues(given));
    }

    /**
     * A summary of counts per answer option.
     *
     * @param counts number of answers for option 1, 2, 3 and so on, each at least 0
     * @return the summary in scale points, or empty when nobody answered
     * @throws IllegalArgumentException when a count is negative
     */
    public static Optional<SampleSummary> ofCounts(long... counts) {
        long n = 0;
        long sum = 0;
        for (int option = 1; option <= counts.length; option++) {
            long count = counts[option - 1];
            if (count < 0) {
                throw new IllegalArgumentException("count %s of option %s is negative".formatted(count, option));
            }
            n += count;
            sum += count * option;
        }
        if (n == 0) {
            return Optional.empty();
        }
        double mean = (double) sum / n;
        return Optional.of(new SampleSummary(n, mean, varianceOfCounts(counts, n, mean)));
    }

    /**
     * The sample standard deviation.
     *
     * @return the square root of the variance, in scale points; empty when the variance is
     */
    public OptionalDouble standardDeviation() {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    private static OptionalDouble variance(double[] answers, double mean) {
        if (answers.length < 2) {
            return OptionalDouble.empty();
        }
        double[] terms = new double[answers.length];
        for (int index = 0; index < answers.length; index++) {
            terms[index] = (answers[index] - mean) * (answers[index] - mean);
        }
        Arrays.sort(terms);
        double squares = Arrays.stream(terms).sum();
        return OptionalDouble.of(squares / (answers.length - 1));
    }

    private static OptionalDouble varianceOfCounts(long[] counts, long n, double mean) {
        if (n < 2) {
            return OptionalDouble.empty();
        }
        double squares = 0;
        for (int option = 1; option <= counts.length; option++) {
            squares += counts[option - 1] * (option - mean) * (option - mean);
        }
        return OptionalDouble.of(squares / (n - 1));
    }
}
