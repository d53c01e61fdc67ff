package dev.plumbline.measure.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Many tests at once: chances adjusted so that among those called significant only a share q is expected to be false. Tests
 * that could not run leave the count and stay undefined.
 *
 * @param benjaminiHochberg adjusted chances that hold the false discovery rate, our default
 * @param benjaminiYekutieli adjusted chances that hold it under any dependence
 * @param holm adjusted chances that hold the chance of any false alarm
 * @param rejected positions of the tests whose Benjamini-Hochberg chance is at most q, 0 for the first, ascending
 * @see "Benjamini and Hochberg, Controlling the false discovery rate, 1995"
 */
public record FalseDiscoveryRate(
        List<OptionalDouble> benjaminiHochberg,
        List<OptionalDouble> benjaminiYekutieli,
        List<OptionalDouble> holm,
        List<Integer> rejected) {
    /** Our default share of false alarms, over all trend tests of one report. */
    public static final double DEFAULT_Q = 0.10;

    /** Copies the lists. */
    public FalseDiscoveryRate {
        benjaminiHochberg = List.copyOf(benjaminiHochberg);
        benjaminiYekutieli = List.copyOf(benjaminiYekutieli);
        holm = List.copyOf(holm);
        rejected = List.copyOf(rejected);
    }

    /**
     * The adjusted chances of a family of tests.
     *
     * @param pValues one two-sided chance a test, empty where it could not run
     * @param q share of false alarms among the alarms, above 0 and below 1
     * @return the adjusted chances, in the order of the tests
     */
    public static FalseDiscoveryRate of(List<OptionalDouble> pValues, double q) {
        List<Integer> ascending = IntStream.range(0, pValues.size())
                .filter(test -> pValues.get(test).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(test -> pValues.get(test).orElseThrow()))
                .toList();
        int m = ascending.size();
        double harmonic =
                IntStream.rangeClosed(1, m).mapToDouble(rank -> 1.0 / rank).sum();
        List<OptionalDouble> hochberg = stepUp(pValues, ascending, rank -> (double) m / rank);
        List<Integer> rejected = IntStream.range(0, pValues.size())
                .filter(test -> hochberg.get(test).orElse(1) <= q)
                .boxed()
                .toList();
        return new FalseDiscoveryRate(
                hochberg,
                stepUp(pValues, ascending, rank -> harmonic * m / rank),
                stepDown(pValues, ascending),
                rejected);
    }

    private static List<OptionalDouble> stepUp(
            List<OptionalDouble> pValues, List<Integer> ascending, IntToDoubleFunction factor) {
        List<OptionalDouble> adjusted = new ArrayList<>(Collections.nCopies(pValues.size(), OptionalDouble.empty()));
        double least = 1;
        for (int rank = ascending.size(); rank >= 1; rank--) {
            int test = ascending.get(rank - 1);
            least = Math.min(least, pValues.get(test).orElseThrow() * factor.applyAsDouble(rank));
            adjusted.set(test, OptionalDouble.of(least));
        }
        return adjusted;
    }

    private static List<OptionalDouble> stepDown(List<OptionalDouble> pValues, List<Integer> ascending) {
        List<OptionalDouble> adjusted = new ArrayList<>(Collections.nCopies(pValues.size(), OptionalDouble.empty()));
        double most = 0;
        for (int rank = 1; rank <= ascending.size(); rank++) {
            int test = ascending.get(rank - 1);
            most = Math.max(most, pValues.get(test).orElseThrow() * (ascending.size() - rank + 1));
            adjusted.set(test, OptionalDouble.of(Math.min(most, 1)));
        }
        return adjusted;
    }
}
