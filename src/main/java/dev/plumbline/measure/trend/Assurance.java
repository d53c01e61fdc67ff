package dev.plumbline.measure.trend;

import dev.plumbline.measure.Improvement;
import java.util.Optional;

/** Whether a process, if it goes on as it is, can be relied upon to meet its target. */
public enum Assurance {
    /** The target lies beyond the limit on the bad side: it is met every time. */
    CONSISTENTLY_PASSES("consistently meets the target"),
    /** The target lies beyond the limit on the good side: it is missed every time. */
    CONSISTENTLY_FAILS("consistently misses the target"),
    /** The target lies between the limits: it is met and missed by chance. */
    INCONSISTENT("meets and misses the target by chance");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    /**
     * The assurance that limits give about a target.
     *
     * @param limits the process limits
     * @param target the target
     * @param improvement the direction in which the indicator gets better
     * @return the assurance; empty when neither direction is better
     */
    public static Optional<Assurance> of(ProcessLimits limits, double target, Improvement improvement) {
        if (improvement == Improvement.NEUTRAL) {
            return Optional.empty();
        }
        if (!limits.isOutside(target)) {
            return Optional.of(INCONSISTENT);
        }
        boolean above = target > limits.upper();
        return Optional.of(above == (improvement == Improvement.HIGHER) ? CONSISTENTLY_FAILS : CONSISTENTLY_PASSES);
    }

    /**
     * The assurance in plain words.
     *
     * @return words for print
     */
    public String words() {
        return words;
    }
}
