package dev.plumbline.measure.attainment;

import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The T-score of goal attainment scaling, for qualitative goals whose five levels were written down before the period.
 * Never derive the levels from percentages afterwards, and show them beside the score.
 *
 * <p>T = 50 + 10 x sum of w x / root((1 - rho) x sum of w squared + rho x (sum of w) squared). 50 when every goal came out
 * as expected; a single goal gives 50 + 10 x whatever its weight. T depends on the number of goals.
 *
 * @param goals number of goals with a level
 * @param tScore the score; empty when no goal has a level
 * @see "Kiresuk and Sherman, Goal attainment scaling, 1968"
 */
public record GoalAttainmentScaling(int goals, OptionalDouble tScore) {
    /** The customary correlation between goals. */
    public static final double RHO = 0.3;

    /**
     * One goal.
     *
     * @param weight importance, at least 0
     * @param level outcome from -2 to 2, 0 as expected; empty when not assessed
     */
    public record Goal(double weight, OptionalDouble level) {
        /** Checks the ranges. */
        public Goal {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY) || !(Math.abs(level.orElse(0)) <= 2)) {
                throw new IllegalArgumentException("goal with weight %s and level %s".formatted(weight, level));
            }
        }
    }

    /**
     * The score of a set of goals. Goals without a level are dropped; when all weights are 0 they count as 1.
     *
     * @param goals the goals in any order
     * @param rho assumed correlation between goals, 0 to 1
     * @return the score
     */
    public static GoalAttainmentScaling of(List<Goal> goals, double rho) {
        List<Goal> assessed =
                goals.stream().filter(goal -> goal.level.isPresent()).toList();
        if (assessed.isEmpty()) {
            return new GoalAttainmentScaling(0, OptionalDouble.empty());
        }
        boolean unweighted = assessed.stream().allMatch(goal -> goal.weight == 0);
        double points = 0;
        double squares = 0;
        double sum = 0;
        for (Goal goal : assessed) {
            double weight = unweighted ? 1 : goal.weight;
            points += weight * goal.level.orElseThrow();
            squares += weight * weight;
            sum += weight;
        }
        double score = 50 + 10 * points / Math.sqrt((1 - rho) * squares + rho * sum * sum);
        return new GoalAttainmentScaling(assessed.size(), OptionalDouble.of(score));
    }

    /**
     * Why there is no score.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return tScore.isPresent() ? Optional.empty() : Optional.of(Undefined.NOT_REPORTED);
    }
}
