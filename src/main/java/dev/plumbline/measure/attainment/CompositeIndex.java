package dev.plumbline.measure.attainment;

import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Several components as one index. The arithmetic mean lets a strong component make up for a weak one; the geometric mean
 * does so only in part. There is no single health number by default; when one is demanded print the smallest component
 * beside it.
 *
 * <p>Missing components are dropped and the weights of the others count fully.
 *
 * @param arithmetic weighted arithmetic mean; empty without a weighted component
 * @param geometric weighted geometric mean, 0 when a weighted component is 0; empty when a component is negative
 * @param minimum smallest component; empty without a component
 * @param coverage weight of the present components / total weight, 0 to 1; empty when the total weight is 0
 * @see "OECD and JRC, Handbook on Constructing Composite Indicators, 2008"
 */
public record CompositeIndex(
        OptionalDouble arithmetic, OptionalDouble geometric, OptionalDouble minimum, OptionalDouble coverage) {

    /**
     * The index of components.
     *
     * @param parts the components in any order; here a score may be negative or above 1
     * @return the index
     */
    public static CompositeIndex of(List<RollUp.Part> parts) {
        List<RollUp.Part> present =
                parts.stream().filter(part -> part.score().isPresent()).toList();
        double total = parts.stream().mapToDouble(RollUp.Part::weight).sorted().sum();
        double weight =
                present.stream().mapToDouble(RollUp.Part::weight).sorted().sum();
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble minimum =
                present.stream().mapToDouble(CompositeIndex::value).min();
        OptionalDouble coverage = total == 0 ? none : OptionalDouble.of(weight / total);
        if (weight == 0) {
            return new CompositeIndex(none, none, minimum, coverage);
        }
        double sum = present.stream()
                .mapToDouble(part -> part.weight() * value(part))
                .sorted()
                .sum();
        OptionalDouble geometric = minimum.orElse(0) < 0 ? none : OptionalDouble.of(geometric(present, weight));
        return new CompositeIndex(OptionalDouble.of(sum / weight), geometric, minimum, coverage);
    }

    /**
     * Why there is no geometric mean.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (geometric.isPresent()) {
            return Optional.empty();
        }
        if (coverage.isEmpty()) {
            return Optional.of(Undefined.NO_WEIGHT);
        }
        return Optional.of(arithmetic.isEmpty() ? Undefined.NOT_REPORTED : Undefined.NOT_POSITIVE);
    }

    private static double geometric(List<RollUp.Part> present, double weight) {
        return Math.exp(present.stream()
                        .filter(part -> part.weight() > 0)
                        .mapToDouble(part -> part.weight() * Math.log(value(part)))
                        .sorted()
                        .sum()
                / weight);
    }

    private static double value(RollUp.Part part) {
        return part.score().orElseThrow();
    }
}
