package dev.plumbline.measure.alignment;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The net promoter score: percent of 9 and 10 minus percent of 0 to 6. Print it from 10 answers on, always with its
 * interval; an interval of zero width means that there are too few answers, not that it is certain.
 *
 * <p>Variance of one answer = p + d - (p - d) squared with the shares p and d; standard error = 100 x root(variance / n).
 *
 * @param promoters number of answers 9 and 10
 * @param passives number of answers 7 and 8
 * @param detractors number of answers 0 to 6
 * @see "Reichheld, The one number you need to grow, 2003"
 */
public record NetPromoterScore(int promoters, int passives, int detractors) {
    /** Fewest answers from which the score is printed. */
    public static final int MINIMUM_PRINTED = 10;

    private static final double LEVEL = 0.95;

    /** Checks that counts are possible. */
    public NetPromoterScore {
        if (promoters < 0 || passives < 0 || detractors < 0) {
            throw new IllegalArgumentException(
                    "counts %s, %s, %s are not possible".formatted(promoters, passives, detractors));
        }
    }

    /**
     * The score of answers.
     *
     * @param ratings answers from 0 to 10, empty where missing
     * @return the score
     * @throws IllegalArgumentException when an answer lies outside 0 to 10
     */
    public static NetPromoterScore of(List<OptionalInt> ratings) {
        int[] given = ratings.stream().flatMapToInt(OptionalInt::stream).toArray();
        if (count(given, rating -> rating < 0 || rating > 10) > 0) {
            throw new IllegalArgumentException("an answer lies outside 0 to 10");
        }
        return new NetPromoterScore(
                count(given, rating -> rating >= 9),
                count(given, rating -> rating == 7 || rating == 8),
                count(given, rating -> rating <= 6));
    }

    /**
     * The number of answers.
     *
     * @return 0 or more
     */
    public int n() {
        return promoters + passives + detractors;
    }

    /**
     * The score.
     *
     * @return -100 to 100; empty without an answer
     */
    public OptionalDouble score() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (promoters - detractors) / n());
    }

    /**
     * The variance of one answer, counted as 1, 0 or -1.
     *
     * @return 0 to 1; empty without an answer
     */
    public OptionalDouble varianceOfOneAnswer() {
        if (n() == 0) {
            return OptionalDouble.empty();
        }
        double p = (double) promoters / n();
        double d = (double) detractors / n();
        return OptionalDouble.of(Math.max(p + d - (p - d) * (p - d), 0));
    }

    /**
     * The standard error of the score.
     *
     * @return in points, at least 0; empty without an answer
     */
    public OptionalDouble standardError() {
        OptionalDouble variance = varianceOfOneAnswer();
        return variance.isEmpty() ? variance : OptionalDouble.of(100 * Math.sqrt(variance.getAsDouble() / n()));
    }

    /**
     * The 95 % interval of the score, clipped to its range.
     *
     * @return in points; empty without an answer
     */
    public Optional<Interval> interval95() {
        if (n() == 0) {
            return Optional.empty();
        }
        double quantile = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LEVEL) / 2);
        double reach = quantile * standardError().orElseThrow();
        double score = score().orElseThrow();
        return Optional.of(new Interval(Math.max(score - reach, -100), Math.min(score + reach, 100), LEVEL));
    }

    /**
     * Why there is no score.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return n() > 0 ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }

    private static int count(int[] ratings, IntPredicate kind) {
        return (int) Arrays.stream(ratings).filter(kind).count();
    }
}
