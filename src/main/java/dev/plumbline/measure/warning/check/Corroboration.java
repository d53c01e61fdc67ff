package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Signal;
import java.util.Collections;
import java.util.List;

/**
 * Weighs the signals of a quarter against each other: one sign alone is watched; it counts as cracked an answer and another
 * kind of evidence point to the same part of the foundation on the same side, now or a quarter ago, or when a fact has stood for
 * two quarters. A standing difference between sides or levels confirms nothing: it may be a habit.
 */
final class Corroboration {

    private static final int LONG = 2;

    private Corroboration() {}

    /** The signals of the last quarter, graded. */
    static List<Signal> weigh(List<List<Signal>> quarters) {
        List<Signal> before = quarters.size() < 2 ? List.of() : quarters.get(quarters.size() - 2);
        List<Signal> now = quarters.getLast();
        return now.stream()
                .map(signal -> isConfirmed(signal, now) || isConfirmed(signal, before) || isOld(signal, quarters)
                        ? signal.withGrade(Grade.CRACKED)
                        : signal)
                .toList();
    }

    private static boolean isConfirmed(Signal signal, List<Signal> others) {
        return others.stream().anyMatch(other -> confirms(signal, other));
    }

    private static boolean confirms(Signal signal, Signal other) {
        return Evidence.isMoodSwing(signal.rule()) != Evidence.isMoodSwing(other.rule())
                && Evidence.of(signal.rule()) != Evidence.of(other.rule())
                && isSameSide(signal, other)
                && !Collections.disjoint(Evidence.places(signal), Evidence.places(other));
    }

    private static boolean isSameSide(Signal signal, Signal other) {
        return signal.partner().isEmpty()
                || other.partner().isEmpty()
                || signal.partner().equals(other.partner());
    }

    private static boolean isOld(Signal signal, List<List<Signal>> quarters) {
        return Evidence.of(signal.rule()).isFact()
                && quarters.size() >= LONG
                && quarters.subList(quarters.size() - LONG, quarters.size()).stream()
                        .allMatch(quarter ->
                                quarter.stream().anyMatch(other -> other.key().equals(signal.key())));
    }
}
