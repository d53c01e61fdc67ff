package dev.plumbline.measure.alignment;

import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;

/**
 * How far two partners want their effort spent on the same goals. The weights of each side are first brought to a sum of
 * 1; a goal that one side does not hold counts 0 there and is listed.
 *
 * @param overlap sum of the smaller weights = 1 - total variation, 0 (nothing in common) to 1 (the same weights); empty
 *     when a side gives no weight
 * @param totalVariation half the sum of absolute differences, 0 to 1; empty when a side gives no weight
 * @param cosineSimilarity cosine of the angle between the weights, 0 to 1, insensitive to scale; empty when a side gives
 *     no weight
 * @param onlyFirst goals with weight on the first side only, sorted
 * @param onlySecond goals with weight on the second side only, sorted
 */
public record PriorityOverlap(
        OptionalDouble overlap,
        OptionalDouble totalVariation,
        OptionalDouble cosineSimilarity,
        List<String> onlyFirst,
        List<String> onlySecond) {
    /** Copies the lists. */
    public PriorityOverlap {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /**
     * The overlap of two sides' weights.
     *
     * @param first weight of each goal on the first side, at least 0; any unit
     * @param second weight of each goal on the second side, at least 0; any unit
     * @return the overlap
     * @throws IllegalArgumentException when a weight is negative or not finite
     */
    public static PriorityOverlap between(Map<String, Double> first, Map<String, Double> second) {
        double totalFirst = total(first);
        double totalSecond = total(second);
        List<String> onlyFirst = only(first, second);
        List<String> onlySecond = only(second, first);
        OptionalDouble none = OptionalDouble.empty();
        if (totalFirst == 0 || totalSecond == 0) {
            return new PriorityOverlap(none, none, none, onlyFirst, onlySecond);
        }
        double variation = 0.5 * sum(first, second, (p, q) -> Math.abs(p / totalFirst - q / totalSecond));
        double product = sum(first, second, (p, q) -> p * q);
        double lengths =
                Math.sqrt(sum(first, second, (p, q) -> p * p)) * Math.sqrt(sum(first, second, (p, q) -> q * q));
        return new PriorityOverlap(
                OptionalDouble.of(Math.clamp(1 - variation, 0, 1)),
                OptionalDouble.of(Math.clamp(variation, 0, 1)),
                OptionalDouble.of(Math.min(product / lengths, 1)),
                onlyFirst,
                onlySecond);
    }

    /**
     * Why there is no overlap.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return overlap.isPresent() ? Optional.empty() : Optional.of(Undefined.NO_WEIGHT);
    }

    private static double total(Map<String, Double> weights) {
        weights.forEach((goal, weight) -> {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weight %s of goal %s is not possible".formatted(weight, goal));
            }
        });
        return weights.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .sum();
    }

    private static double sum(Map<String, Double> first, Map<String, Double> second, DoubleBinaryOperator term) {
        TreeSet<String> goals = new TreeSet<>(first.keySet());
        goals.addAll(second.keySet());
        return goals.stream()
                .mapToDouble(goal -> term.applyAsDouble(first.getOrDefault(goal, 0.0), second.getOrDefault(goal, 0.0)))
                .sorted()
                .sum();
    }

    private static List<String> only(Map<String, Double> here, Map<String, Double> there) {
        return here.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && there.getOrDefault(entry.getKey(), 0.0) == 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
