package dev.plumbline.submission.cycle;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which files count for the pack of a quarter: those received before the cut-off, or before the end of an exception.
 *
 * @param quarter the months of the quarter
 * @param cutOff the first instant at which nothing counts any more; empty when nothing is ever locked
 * @param extended the same for partners with an exception, by key
 */
public record Admission(Period quarter, Optional<Instant> cutOff, Map<String, Instant> extended) {

    /** Copies the map. */
    public Admission {
        extended = Map.copyOf(extended);
    }

    /**
     * Everything counts.
     *
     * @param quarter the months of the quarter
     * @return an admission without a cut-off
     */
    public static Admission open(Period quarter) {
        return new Admission(quarter, Optional.empty(), Map.of());
    }

    /**
     * What counts by the deadlines and the exceptions from them.
     *
     * @param quarter the months of the quarter
     * @param deadlines the deadlines
     * @param extensions exceptions for this quarter; of several for one partner the latest day counts
     * @return the admission
     */
    public static Admission of(Period quarter, Deadlines deadlines, Collection<Extension> extensions) {
        Optional<LocalDate> cutOff = deadlines.findCutOff(quarter);
        Map<String, Instant> extended = new HashMap<>();
        extensions.stream()
                .filter(extension -> cutOff.filter(extension.until()::isAfter).isPresent())
                .forEach(extension -> extended.merge(
                        extension.partner(),
                        deadlines.endOf(extension.until()),
                        (one, other) -> one.isAfter(other) ? one : other));
        return new Admission(quarter, cutOff.map(deadlines::endOf), extended);
    }

    /**
     * The first instant at which a partner's files do not count any more.
     *
     * @param partner key of the partner
     * @return the instant; empty when its files always count
     */
    public Optional<Instant> findLimit(String partner) {
        return Optional.ofNullable(extended.get(partner)).or(() -> cutOff);
    }

    /**
     * Whether a file counts.
     *
     * @param partner key of the partner
     * @param received when it was received
     * @return false when it came too late
     */
    public boolean admits(String partner, Instant received) {
        return findLimit(partner).filter(limit -> !received.isBefore(limit)).isEmpty();
    }
}
