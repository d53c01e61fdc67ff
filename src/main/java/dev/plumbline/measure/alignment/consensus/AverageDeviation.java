package dev.plumbline.measure.alignment.consensus;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Median;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The average deviation index: by how many scale points the answers of a group differ on average from their mean or
 * median. It needs no assumption about what disagreement looks like.
 *
 * <p>Per item the mean absolute deviation; over several items the mean of the items. 0 means that everybody gave the same
 * answer; the practical cut is number of options / 6.
 *
 * @param n number of complete respondents
 * @param aboutMean mean absolute deviation from the item mean, in scale points; empty below two respondents
 * @param aboutMedian mean absolute deviation from the item median, in scale points; empty below two respondents
 * @param practicalCutoff options / 6, unrounded; at or below it the group agrees
 * @see "Burke, Finkelstein and Dusig, On average deviation indices for estimating interrater agreement, 1999"
 * @see "Burke and Dunlap, Estimating interrater agreement with the average deviation index, 2002"
 */
public record AverageDeviation(int n, OptionalDouble aboutMean, OptionalDouble aboutMedian, double practicalCutoff) {
    /** Fewest respondents from which the figure is printed. */
    public static final int MINIMUM_PRINTED = 5;

    /** Fewest respondents from which the figure is more than indicative. */
    public static final int MINIMUM_FIRM = 8;

    /**
     * The average deviation of a group.
     *
     * @param responses the group's answers
     * @param responseOptions number of answer options of the scale, at least 2
     * @return the average deviation
     */
    public static AverageDeviation of(Responses responses, int responseOptions) {
        return of(
                responses.n(),
                IntStream.range(0, responses.items()).mapToObj(responses::item).toList(),
                responseOptions);
    }

    /**
     * The average deviation of a group on a single item.
     *
     * @param answers the answers of those who answered it, in any order
     * @param responseOptions number of answer options of the scale, at least 2
     * @return the average deviation
     */
    public static AverageDeviation ofItem(double[] answers, int responseOptions) {
        return of(answers.length, List.of(answers), responseOptions);
    }

    private static AverageDeviation of(int n, List<double[]> items, int responseOptions) {
        if (responseOptions < 2) {
            throw new IllegalArgumentException("a scale with %s options is not a scale".formatted(responseOptions));
        }
        boolean told = n >= 2 && !items.isEmpty();
        return new AverageDeviation(
                n,
                told ? OptionalDouble.of(mean(items, DecimalMean::of)) : OptionalDouble.empty(),
                told ? OptionalDouble.of(mean(items, Median::of)) : OptionalDouble.empty(),
                responseOptions / 6.0);
    }

    /**
     * Why there is no deviation.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return aboutMean.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }

    private static double mean(List<double[]> items, ToDoubleFunction<double[]> center) {
        return DecimalMean.of(
                items.stream().mapToDouble(item -> deviation(item, center)).toArray());
    }

    private static double deviation(double[] answers, ToDoubleFunction<double[]> center) {
        double middle = center.applyAsDouble(answers);
        double[] distances = new double[answers.length];
        for (int index = 0; index < answers.length; index++) {
            distances[index] = Math.abs(answers[index] - middle);
        }
        return DecimalMean.of(distances);
    }
}
