package dev.plumbline.measure.attainment;

import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The weighted mean of scores, with the share of the weight that was reported and honest bounds for what was not.
 *
 * <p>score = sum of weight x score / sum of weight, over what was reported. Roll up from indicator to goal to alliance,
 * with weights at each level; pooling indicators across goals would let goals with many indicators dominate.
 *
 * @param coverage reported weight / total weight, 0 to 1; empty when the total weight is 0
 * @param score the mean over what was reported, 0 to cap; empty when nothing was
 * @param lower the mean if everything missing scored 0; empty when the total weight is 0
 * @param upper the mean if everything missing scored the cap; empty when the total weight is 0
 * @param publishable whether a score exists and coverage reaches the minimum
 * @see "OECD and JRC, Handbook on Constructing Composite Indicators, 2008: linear aggregation"
 */
public record RollUp(
        OptionalDouble coverage,
        OptionalDouble score,
        OptionalDouble lower,
        OptionalDouble upper,
        boolean publishable) {
    /** Share of the weight that must be reported before the score is shown. */
    public static final double MINIMUM_COVERAGE = 0.75;

    /**
     * One item of a roll-up.
     *
     * @param weight its weight, at least 0; any unit, only shares count
     * @param score its score, empty when it was not measured
     */
    public record Part(double weight, OptionalDouble score) {
        /** Checks that the weight is possible. */
        public Part {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weight %s is not possible".formatted(weight));
            }
        }

        /**
         * An attainment as an item.
         *
         * @param weight its weight, at least 0
         * @param attainment the attainment, whose capped score is taken
         * @return the item, without a score when it was not measured
         */
        public static Part of(double weight, Attainment attainment) {
            return switch (attainment) {
                case Attainment.Measured measured -> new Part(weight, OptionalDouble.of(measured.score()));
                case Attainment.NotMeasured _ -> new Part(weight, OptionalDouble.empty());
            };
        }
    }

    /**
     * The roll-up with the default minimum coverage and scores up to 1.0.
     *
     * @param parts the items in any order
     * @return the roll-up
     */
    public static RollUp of(List<Part> parts) {
        return of(parts, MINIMUM_COVERAGE, 1.0);
    }

    /**
     * The roll-up.
     *
     * @param parts the items in any order
     * @param minimumCoverage share of the weight that must be reported, 0 to 1
     * @param cap highest score an item can have
     * @return the roll-up
     */
    public static RollUp of(List<Part> parts, double minimumCoverage, double cap) {
        double total = parts.stream().mapToDouble(Part::weight).sorted().sum();
        if (total == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new RollUp(none, none, none, none, false);
        }
        List<Part> reported =
                parts.stream().filter(part -> part.score().isPresent()).toList();
        double weight = reported.stream().mapToDouble(Part::weight).sorted().sum();
        double points = reported.stream()
                .mapToDouble(part -> part.weight() * part.score().orElseThrow())
                .sorted()
                .sum();
        return new RollUp(
                OptionalDouble.of(weight / total),
                weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(points / weight),
                OptionalDouble.of(points / total),
                OptionalDouble.of((points + (total - weight) * cap) / total),
                weight > 0 && weight / total >= minimumCoverage);
    }

    /**
     * Why the score is not shown.
     *
     * @return empty when it is publishable
     */
    public Optional<Undefined> reason() {
        if (publishable) {
            return Optional.empty();
        }
        if (coverage.isEmpty()) {
            return Optional.of(Undefined.NO_WEIGHT);
        }
        return Optional.of(score.isEmpty() ? Undefined.NOT_REPORTED : Undefined.LOW_COVERAGE);
    }
}
