package dev.plumbline.measure.alignment.rank;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.Ranks;
import dev.plumbline.measure.Undefined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Kendall's coefficient of concordance: how far three or more parties rank the same items alike, corrected for ties. For
 * two parties it is (rho + 1) / 2, so say rho or tau instead. An item that one party did not rank is dropped for all.
 *
 * @param raters number of parties
 * @param items number of items that all ranked
 * @param w 0 to 1; empty below two parties or two items, or when everybody ties everything
 * @param chiSquare raters x (items - 1) x w; empty when w is
 * @param p chance of at least such agreement when there is none; empty when w is
 * @param meanSpearman mean rank correlation of all pairs of parties; empty when one of them is
 * @see "Kendall and Babington Smith, The problem of m rankings, 1939"
 */
public record KendallW(
        int raters,
        int items,
        OptionalDouble w,
        OptionalDouble chiSquare,
        OptionalDouble p,
        OptionalDouble meanSpearman) {

    /**
     * The concordance of several parties.
     *
     * @param ratings one inner list a party, one entry an item, empty where missing
     * @return the concordance
     * @throws IllegalArgumentException when the inner lists differ in length
     */
    public static KendallW of(List<List<OptionalDouble>> ratings) {
        int columns = ratings.isEmpty() ? 0 : ratings.getFirst().size();
        if (ratings.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("parties ranked different numbers of items");
        }
        int[] complete = IntStream.range(0, columns)
                .filter(item -> ratings.stream().allMatch(row -> row.get(item).isPresent()))
                .toArray();
        List<double[]> ranks = ratings.stream()
                .map(row -> Ranks.of(Arrays.stream(complete)
                        .mapToDouble(item -> row.get(item).orElseThrow())
                        .toArray()))
                .toList();
        return ofRanks(ranks, complete.length);
    }

    /**
     * Why there is no concordance.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (w.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(raters < 2 || items < 2 ? Undefined.TOO_FEW : Undefined.NO_VARIATION);
    }

    private static KendallW ofRanks(List<double[]> ranks, int items) {
        int raters = ranks.size();
        double m = raters;
        double n = items;
        double ties = ranks.stream().mapToDouble(KendallW::ties).sum();
        double most = m * m * n * (n * n - 1) - m * ties;
        if (raters < 2 || items < 2 || most == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new KendallW(raters, items, none, none, none, none);
        }
        double squares = IntStream.range(0, items)
                .mapToDouble(
                        item -> ranks.stream().mapToDouble(row -> row[item]).sum())
                .map(sum -> sum * sum)
                .sum();
        double w = (12 * squares - 3 * m * m * n * (n + 1) * (n + 1)) / most;
        double chiSquare = m * (n - 1) * w;
        double p = ChiSquaredDistribution.of(n - 1).survivalProbability(chiSquare);
        return new KendallW(
                raters,
                items,
                OptionalDouble.of(w),
                OptionalDouble.of(chiSquare),
                OptionalDouble.of(p),
                meanSpearman(ranks));
    }

    /** Sum of size cubed - size over the groups of equal ranks; each member of a group of t adds t squared - 1. */
    private static double ties(double[] ranks) {
        return DoubleStream.of(ranks)
                .map(rank ->
                        DoubleStream.of(ranks).filter(other -> other == rank).count())
                .map(size -> size * size - 1)
                .sum();
    }

    private static OptionalDouble meanSpearman(List<double[]> ranks) {
        List<OptionalDouble> correlations = new ArrayList<>();
        for (int first = 0; first < ranks.size(); first++) {
            for (int second = first + 1; second < ranks.size(); second++) {
                correlations.add(Pairs.of(ranks.get(first), ranks.get(second)).correlation());
            }
        }
        if (correlations.stream().anyMatch(OptionalDouble::isEmpty)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(DecimalMean.of(
                correlations.stream().mapToDouble(OptionalDouble::getAsDouble).toArray()));
    }
}
