package dev.plumbline.bench.warning.score;

import dev.plumbline.measure.assessment.AllianceAssessment;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that can sound in a quarter.
 *
 * @param name name for print
 * @param sounds what sounds, by key: a key that goes on sounding is one alarm
 */
public record Alarm(String name, Function<AllianceAssessment, Set<String>> sounds) {

    /**
     * An alarm that is on or off.
     *
     * @param name name for print
     * @param on when it is on
     * @return the alarm
     */
    public static Alarm when(String name, Predicate<AllianceAssessment> on) {
        return new Alarm(name, assessment -> on.test(assessment) ? Set.of(name) : Set.of());
    }
}
