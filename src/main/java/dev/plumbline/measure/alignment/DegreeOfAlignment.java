package dev.plumbline.measure.alignment;

import dev.plumbline.measure.DecimalMean;
import dev.plumbline.measure.Undefined;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The degree of alignment of an alliance: the mean of the components that are available, times 100. It is our own
 * construction, always printed with its parts and never alone.
 *
 * @param components the components that are available, each 0 to 1
 * @param degree 0 to 100; empty below two components
 * @param lowest the lowest degree when any one component is left out; empty below two components
 * @param highest the highest degree when any one component is left out; empty below two components
 */
public record DegreeOfAlignment(
        Map<Component, Double> components, OptionalDouble degree, OptionalDouble lowest, OptionalDouble highest) {
    /** Fewest components from which a degree is computed. */
    public static final int MINIMUM_COMPONENTS = 2;

    private static final double ALARM = 99.95;

    /** Copies the components in their fixed order. */
    public DegreeOfAlignment {
        components = Collections.unmodifiableMap(copy(components));
    }

    /** A part of the degree, on a scale from 0 (apart) to 1 (together). */
    public enum Component {
        /** 1 - mean absolute perception gap / scale range, over themes. */
        CLOSENESS("closeness of perception"),
        /** Overlap of the two sides' priorities. */
        PRIORITY_OVERLAP("overlap of priorities"),
        /** Share of joint figures that match. */
        MATCH_RATE("joint figures that match"),
        /** Share of commitments kept on both sides: actions on time, resources delivered. */
        COMMITMENTS_KEPT("commitments kept");

        private final String words;

        Component(String words) {
            this.words = words;
        }

        /**
         * The component in plain words.
         *
         * @return words for print
         */
        public String words() {
            return words;
        }
    }

    /**
     * The degree from the components that are available.
     *
     * @param components the available components, each 0 to 1; one that is undefined is left out by the caller
     * @return the degree
     * @throws IllegalArgumentException when a component lies outside 0 to 1
     */
    public static DegreeOfAlignment of(Map<Component, Double> components) {
        components.forEach((component, value) -> {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("component %s is %s".formatted(component, value));
            }
        });
        OptionalDouble none = OptionalDouble.empty();
        if (components.size() < MINIMUM_COMPONENTS) {
            return new DegreeOfAlignment(components, none, none, none);
        }
        double[] without = components.keySet().stream()
                .mapToDouble(left -> percent(components, left))
                .sorted()
                .toArray();
        double all = 100 * DecimalMean.of(values(components));
        return new DegreeOfAlignment(
                components,
                OptionalDouble.of(all),
                OptionalDouble.of(without[0]),
                OptionalDouble.of(without[without.length - 1]));
    }

    /**
     * Closeness of perception over themes.
     *
     * @param gaps difference of means of each theme, in scale points
     * @param scaleRange highest minus lowest answer, in scale points (4 on a scale from 1 to 5), above 0
     * @return 1 - mean absolute gap / scale range, 0 to 1; empty without a theme
     */
    public static OptionalDouble closeness(Collection<Double> gaps, double scaleRange) {
        if (!(scaleRange > 0)) {
            throw new IllegalArgumentException("scale range %s is not above 0".formatted(scaleRange));
        }
        if (gaps.isEmpty()) {
            return OptionalDouble.empty();
        }
        double mean =
                DecimalMean.of(gaps.stream().mapToDouble(gap -> Math.abs(gap)).toArray());
        return OptionalDouble.of(Math.clamp(1 - mean / scaleRange, 0, 1));
    }

    /**
     * Why there is no degree.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        return degree.isPresent() ? Optional.empty() : Optional.of(Undefined.TOO_FEW);
    }

    /**
     * Whether the degree would print as 100. Known groups lie between 44 and 83, so this is an alarm about the input or
     * the program and not good news.
     *
     * @return true from 99.95
     */
    public boolean isTooGoodToBeTrue() {
        return degree.orElse(0) >= ALARM;
    }

    private static double percent(Map<Component, Double> components, Component left) {
        Map<Component, Double> rest = copy(components);
        rest.remove(left);
        return 100 * DecimalMean.of(values(rest));
    }

    private static double[] values(Map<Component, Double> components) {
        return components.values().stream().flatMapToDouble(DoubleStream::of).toArray();
    }

    private static Map<Component, Double> copy(Map<Component, Double> components) {
        Map<Component, Double> copy = new EnumMap<>(Component.class);
        copy.putAll(components);
        return copy;
    }
}
