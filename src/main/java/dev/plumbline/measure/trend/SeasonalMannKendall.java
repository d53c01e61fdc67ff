package dev.plumbline.measure.trend;

import dev.plumbline.measure.Concordance;
import dev.plumbline.measure.Median;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The Mann-Kendall test of quarterly values that follow the seasons: each quarter is compared only with the same quarter
 * of other years. Use from three whole years on.
 *
 * @param score S, the sum over the four quarters
 * @param variance variance of S, the sum over the four quarters
 * @param z standardized score with continuity correction; empty when no quarter varies
 * @param pTwoSided two-sided chance; empty when {@code z} is
 * @param slopePerYear median change from year to year of the same quarter; empty when no quarter has two values
 * @see "Hirsch, Slack and Smith, Techniques of trend analysis for monthly water quality data, 1982"
 */
public record SeasonalMannKendall(
        long score, double variance, OptionalDouble z, OptionalDouble pTwoSided, OptionalDouble slopePerYear) {
    /** Fewest whole years for a claim. */
    public static final int MINIMUM_YEARS = 3;

    private static final int QUARTERS = 4;

    /**
     * The test of a quarterly series.
     *
     * @param quarters the quarters, oldest first, the first being quarter 1; missing ones in their place
     * @return the test
     */
    public static SeasonalMannKendall of(Series quarters) {
        List<Series> seasons = IntStream.range(0, QUARTERS)
                .mapToObj(season -> season(quarters, season))
                .toList();
        List<Concordance> tests = seasons.stream().map(MannKendall::againstTime).toList();
        long score = tests.stream().mapToLong(Concordance::score).sum();
        double variance =
                tests.stream().mapToDouble(Concordance::varianceAgainstTime).sum();
        double[] slopes = seasons.stream()
                .map(Series::observations)
                .flatMapToDouble(points -> Arrays.stream(TheilSen.slopes(points)))
                .toArray();
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble slope = slopes.length == 0 ? none : OptionalDouble.of(Median.of(slopes));
        if (variance == 0) {
            return new SeasonalMannKendall(score, 0, none, none, slope);
        }
        double z = (score - Long.signum(score)) / Math.sqrt(variance);
        return new SeasonalMannKendall(
                score, variance, OptionalDouble.of(z), OptionalDouble.of(MannKendall.pNormal(z)), slope);
    }

    /**
     * Why there is no chance.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (z.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(slopePerYear.isEmpty() ? Undefined.TOO_FEW : Undefined.NO_VARIATION);
    }

    /** One value a year: the periods of a season are years. */
    private static Series season(Series quarters, int season) {
        return new Series(IntStream.range(0, quarters.periods())
                .filter(period -> period % QUARTERS == season)
                .mapToObj(period -> quarters.values().get(period))
                .toList());
    }
}
