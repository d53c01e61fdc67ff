package dev.plumbline.measure.alignment.consensus;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * ICC(1) and ICC(2): whether members of a team answer more alike than people of different teams, which justifies
 * averaging by team. For the annex, from about five teams on; two partners tell nothing.
 *
 * <p>One-way analysis of variance with mean squares B between and W within teams and mean team size k: ICC(1) = (B - W) /
 * (B + (k - 1) W), ICC(2) = (B - W) / B. Negative values are kept: no more alike than chance.
 *
 * @param groups number of teams with an answer
 * @param observations number of answers
 * @param msBetween mean square between teams; empty below two teams or when no team has two answers
 * @param msWithin mean square within teams; empty when {@code msBetween} is
 * @param icc1 reliability of one answer, up to 1; empty when nothing varies
 * @param icc2 reliability of a team's mean, up to 1; empty when team means are equal
 * @param f quotient of the mean squares; empty when nothing varies within teams
 * @param p chance of at least such a quotient; empty when {@code f} is
 * @see "Shrout and Fleiss, Intraclass correlations, 1979; Bliese, Within-group agreement, 2000"
 */
public record IntraclassCorrelation(
        int groups,
        int observations,
        OptionalDouble msBetween,
        OptionalDouble msWithin,
        OptionalDouble icc1,
        OptionalDouble icc2,
        OptionalDouble f,
        OptionalDouble p) {

    /**
     * The correlation of the answers of several teams.
     *
     * @param teams one inner list a team, one finite answer a person; empty teams do not count
     * @return the correlation
     */
    public static IntraclassCorrelation of(List<List<Double>> teams) {
        List<double[]> groups = teams.stream()
                .filter(team -> !team.isEmpty())
                .map(team -> team.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
        int observations = groups.stream().mapToInt(group -> group.length).sum();
        OptionalDouble none = OptionalDouble.empty();
        if (groups.size() < 2 || observations == groups.size()) {
            return new IntraclassCorrelation(groups.size(), observations, none, none, none, none, none, none);
        }
        double between = betweenSquares(groups) / (groups.size() - 1);
        double within = groups.stream()
                        .mapToDouble(IntraclassCorrelation::squares)
                        .sorted()
                        .sum()
                / (observations - groups.size());
        return ofMeanSquares(groups.size(), observations, between, within);
    }

    /**
     * Why there is no correlation.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (icc1.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(msBetween.isEmpty() ? Undefined.TOO_FEW : Undefined.NO_VARIATION);
    }

    private static IntraclassCorrelation ofMeanSquares(int groups, int observations, double between, double within) {
        double size = (double) observations / groups;
        OptionalDouble none = OptionalDouble.empty();
        double base = between + (size - 1) * within;
        OptionalDouble f = within == 0 ? none : OptionalDouble.of(between / within);
        FDistribution distribution = FDistribution.of(groups - 1.0, observations - (double) groups);
        return new IntraclassCorrelation(
                groups,
                observations,
                OptionalDouble.of(between),
                OptionalDouble.of(within),
                base == 0 ? none : OptionalDouble.of((between - within) / base),
                between == 0 ? none : OptionalDouble.of((between - within) / between),
                f,
                f.isEmpty() ? none : OptionalDouble.of(distribution.survivalProbability(f.getAsDouble())));
    }

    private static double betweenSquares(List<double[]> groups) {
        double grand =
                DecimalMean.of(groups.stream().flatMapToDouble(Arrays::stream).toArray());
        return groups.stream()
                .mapToDouble(group -> group.length * Math.pow(DecimalMean.of(group) - grand, 2))
                .sorted()
                .sum();
    }

    private static double squares(double[] group) {
        double mean = DecimalMean.of(group);
        return Arrays.stream(group)
                .map(value -> (value - mean) * (value - mean))
                .sorted()
                .sum();
    }
}
