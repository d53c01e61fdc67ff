package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.calendar.Period;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one figure of a row is about, as far as the headings say it.
 *
 * @param period the period; empty when the row says it
 * @param measure what is measured; empty when the row says it
 */
public record Slot(Optional<Period> period, String measure) implements Comparable<Slot> {

    /** Headings say nothing. */
    public static final Slot ROW = new Slot(Optional.empty(), "");

    private static final Comparator<Slot> ORDER = Comparator.comparing(
                    (Slot slot) -> slot.period().isPresent())
            .thenComparing(slot -> slot.period().orElse(new Period(java.time.YearMonth.of(1900, 1), 1)))
            .thenComparing(Slot::measure);

    /** Earlier periods first. */
    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
