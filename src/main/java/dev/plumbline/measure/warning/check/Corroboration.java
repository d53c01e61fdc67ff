package dev.plumbline.measure.warning.check;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs the signals of a quarter against each other: one sign alone is watched; it counts as cracked when an answer and
 * another kind of evidence point to the same part of the foundation on the same side, now or a quarter ago, or when a fact
 * about meetings or means has stood for two quarters. A standing difference between sides or levels confirms nothing: it may
 * be a habit.
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
        return isMoodSwing(signal.rule()) != isMoodSwing(other.rule())
                && signal.rule().evidence() != other.rule().evidence()
                && isSameSide(signal, other)
                && !Collections.disjoint(places(signal), places(other));
    }

    private static boolean isSameSide(Signal signal, Signal other) {
        return signal.partner().isEmpty()
                || other.partner().isEmpty()
                || signal.partner().equals(other.partner());
    }

    private static boolean isOld(Signal signal, List<List<Signal>> quarters) {
        return signal.rule().evidence().isFact()
                && quarters.size() >= LONG
                && quarters.subList(quarters.size() - LONG, quarters.size()).stream()
                        .allMatch(quarter ->
                                quarter.stream().anyMatch(other -> other.key().equals(signal.key())));
    }

    /** The parts of the foundation a signal may speak to: its own, and those of which it is a sign as well. */
    private static Set<Foundation> places(Signal signal) {
        Set<Foundation> places = EnumSet.noneOf(Foundation.class);
        signal.foundation().ifPresent(places::add);
        switch (signal.rule()) {
            case ACTIONS_OVERDUE ->
                places.addAll(Set.of(Foundation.TRUST, Foundation.GOVERNANCE, Foundation.RESOURCES));
            case DECISIONS_WAITING -> places.add(Foundation.LEADERSHIP);
            case NOT_REPORTED -> places.add(Foundation.GOVERNANCE);
            case WATERMELON -> places.add(Foundation.GOALS);
            default -> {}
        }
        return places;
    }

    /** Whether it tells of answers that are bad or got worse; not of answers that differ. */
    private static boolean isMoodSwing(Rule rule) {
        return rule == Rule.THEME_FALLING || rule == Rule.THEME_LOW;
    }
}
