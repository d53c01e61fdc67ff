package dev.plumbline.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How often two lists agree on which of two items is larger: the count behind Kendall's tau and the Mann-Kendall test.
 *
 * @param n number of items
 * @param score S, pairs in the same order minus pairs in opposite order
 * @param tiesFirst sizes of the groups of equal values in the first list, each at least 2
 * @param tiesSecond sizes of the groups of equal values in the second list, each at least 2
 * @see "Kendall, Rank Correlation Methods"
 */
public record Concordance(int n, long score, List<Integer> tiesFirst, List<Integer> tiesSecond) {
    private static final int EXACT_LIMIT = 50;

    /** Copies the lists. */
    public Concordance {
        tiesFirst = List.copyOf(tiesFirst);
        tiesSecond = List.copyOf(tiesSecond);
    }

    /**
     * The concordance of two lists.
     *
     * @param pairs the two values of each item
     * @return the concordance
     */
    public static Concordance of(Pairs pairs) {
        return of(pairs.first(), pairs.second());
    }

    /**
     * The concordance of two complete lists.
     *
     * @param first the first value of each item, never negative zero
     * @param second the second value of each item, never negative zero
     * @return the concordance
     */
    public static Concordance of(double[] first, double[] second) {
        long score = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = i + 1; j < first.length; j++) {
                score += (long) (Math.signum(first[j] - first[i]) * Math.signum(second[j] - second[i]));
            }
        }
        return new Concordance(first.length, score, ties(first), ties(second));
    }

    /**
     * Kendall's tau-b, corrected for ties.
     *
     * @return -1 to 1; empty below two items or when a list has no variation
     */
    public OptionalDouble tauB() {
        double first = pairsOf(n) - tiedPairs(tiesFirst);
        double second = pairsOf(n) - tiedPairs(tiesSecond);
        if (first == 0 || second == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(score / Math.sqrt(first * second), -1.0, 1.0));
    }

    /**
     * The exact chance of at least such a score, either way, when the lists have nothing to do with each other.
     *
     * @return 0 to 1; empty below two items, from 50 items on, and with ties
     */
    public OptionalDouble exactP() {
        if (n < 2 || n >= EXACT_LIMIT || !tiesFirst.isEmpty() || !tiesSecond.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] chances = chancesOfInversions(n);
        int concordant = (int) ((pairsOf(n) + Math.abs(score)) / 2);
        double upper = Arrays.stream(chances, concordant, chances.length).sum();
        return OptionalDouble.of(Math.min(1, 2 * upper));
    }

    /**
     * The variance of the score when the lists have nothing to do with each other, corrected for ties in both.
     *
     * @return at least 0; empty below three items
     */
    public OptionalDouble variance() {
        if (n < 3) {
            return OptionalDouble.empty();
        }
        double single = sizes(n) - sum(tiesFirst, Concordance::sizes) - sum(tiesSecond, Concordance::sizes);
        double twos = 2.0 * tiedPairs(tiesFirst) * 2.0 * tiedPairs(tiesSecond) / (2.0 * n * (n - 1));
        double threes = sum(tiesFirst, Concordance::triples)
                * sum(tiesSecond, Concordance::triples)
                / (9.0 * n * (n - 1) * (n - 2));
        return OptionalDouble.of(single / 18 + twos + threes);
    }

    /**
     * The variance of the score when the first list is time, which has no ties.
     *
     * @return at least 0
     */
    public double varianceAgainstTime() {
        return (sizes(n) - sum(tiesSecond, Concordance::sizes)) / 18;
    }

    private static double[] chancesOfInversions(int n) {
        double[] chances = {1};
        for (int size = 2; size <= n; size++) {
            double[] next = new double[chances.length + size - 1];
            for (int count = 0; count < chances.length; count++) {
                for (int more = 0; more < size; more++) {
                    next[count + more] += chances[count] / size;
                }
            }
            chances = next;
        }
        return chances;
    }

    private static List<Integer> ties(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        List<Integer> ties = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= sorted.length; next++) {
            if (next == sorted.length || sorted[next] != sorted[first]) {
                if (next - first > 1) {
                    ties.add(next - first);
                }
                first = next;
            }
        }
        Collections.sort(ties);
        return ties;
    }

    private static double pairsOf(int size) {
        return size * (size - 1.0) / 2;
    }

    private static double tiedPairs(List<Integer> ties) {
        return sum(ties, Concordance::pairsOf);
    }

    private static double sizes(int size) {
        return size * (size - 1.0) * (2.0 * size + 5);
    }

    private static double triples(int size) {
        return size * (size - 1.0) * (size - 2.0);
    }

    private static double sum(List<Integer> ties, Function<Integer, Double> term) {
        return ties.stream().mapToDouble(term::apply).sum();
    }
}
